import { useCallback, useState } from 'react';
import type { Decision, Document, Judgement } from '../../../../src/api/contract.ts';
import { useJudge, useWithdraw } from '../../api/queries.ts';
import { token } from '../../api/token.ts';
import { keep, readKept } from '../../language/keep.ts';
import { type Item, referenceOf } from './items.ts';

export type Verdict = 'confirmed' | 'wrong' | 'corrected';
export type Given = Partial<Pick<Decision, 'field' | 'value' | 'reason'>>;

/** Under this name the browser keeps who judges. */
export const AUTHOR = 'dragoman-author';

export interface Judging {
  /** Whether this tab may write. */
  readonly mayWrite: boolean;
  /** The form that is open. */
  readonly mode: Verdict | undefined;
  readonly open: (mode: Verdict | undefined) => void;
  /** Who judges; empty until a name was given. */
  readonly author: string;
  readonly setAuthor: (name: string) => void;
  /** Enters a judgement; without a name its form opens, which asks for it. */
  readonly decide: (verdict: Verdict, given?: Given) => void;
  readonly undo: (judgement: Judgement) => void;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Judging one item. `onJudged` hears of what was entered. */
export function useJudging(document: Document, item: Item, onJudged?: (judgement: Judgement) => void): Judging {
  const [mode, setMode] = useState<Verdict>();
  const [author, setName] = useState(() => readKept(AUTHOR) ?? '');
  const judge = useJudge();
  const withdraw = useWithdraw();
  const setAuthor = useCallback((name: string) => {
    setName(name);
    keep(AUTHOR, name.trim());
  }, []);
  const open = (next: Verdict | undefined): void => {
    judge.reset();
    setMode(next);
  };
  const decide = (verdict: Verdict, { field, value, reason = '' }: Given = {}): void => {
    if (author.trim() === '') {
      open(verdict);
      return;
    }
    const correction = verdict === 'corrected' ? { field, value } : {};
    const done = (made: Judgement): void => {
      setMode(undefined);
      onJudged?.(made);
    };
    judge.mutate({ verdict, items: [referenceOf(document, item)], ...correction, author: author.trim(), reason }, { onSuccess: done });
  };
  const undo = ({ id }: Judgement): void => withdraw.mutate({ id, author: author.trim() });
  const isBusy = judge.isPending || withdraw.isPending;
  return { mayWrite: token() !== undefined, mode, open, author, setAuthor, decide, undo, isBusy, error: judge.error ?? withdraw.error };
}
