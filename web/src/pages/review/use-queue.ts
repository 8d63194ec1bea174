import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Judgement, ReviewItem } from '../../../../src/api/contract.ts';
import { mergeQueue, nextOpen } from './queue.ts';

/** What was judged in this sitting, the latest last. */
export interface Done {
  readonly key: string;
  readonly judgement: Judgement;
}

export interface Queue {
  readonly items: readonly ReviewItem[];
  readonly current: ReviewItem | undefined;
  readonly at: number;
  readonly done: readonly Done[];
  readonly go: (key: string) => void;
  /** So many on, or back. */
  readonly step: (by: number) => void;
  readonly onJudged: (key: string, judgement: Judgement) => void;
  readonly onUndone: (id: string) => void;
}

/** The place in the queue stands in the address (`?item=`), so that it can be shared and comes back. */
export function useQueue(fresh: readonly ReviewItem[]): Queue {
  const [params, setParams] = useSearchParams();
  const [done, setDone] = useState<readonly Done[]>([]);
  // what was taken back keeps its place too
  const touched = useRef(new Set<string>());
  const before = useRef<readonly ReviewItem[]>([]);
  const judged = useMemo(() => new Set(done.map((one) => one.key)), [done]);
  const items = useMemo(() => mergeQueue(before.current, fresh, touched.current), [fresh]);
  before.current = items;
  const found = items.findIndex((item) => item.key === params.get('item'));
  const at = Math.max(0, found);
  const go = useCallback(
    (key: string) => {
      const change = (now: URLSearchParams): URLSearchParams => {
        const next = new URLSearchParams(now);
        next.set('item', key);
        return next;
      };
      setParams(change, { replace: true });
    },
    [setParams],
  );
  const step = (by: number): void => {
    const next = items[at + by];
    if (next) go(next.key);
  };
  const onJudged = (key: string, judgement: Judgement): void => {
    touched.current.add(key);
    setDone((now) => [...now, { key, judgement }]);
    const next = nextOpen(items, at, new Set([...judged, key]));
    if (next) go(next.key);
  };
  const onUndone = (id: string): void => {
    const taken = done.find((one) => one.judgement.id === id);
    setDone((now) => now.filter((one) => one.judgement.id !== id));
    if (taken) go(taken.key);
  };
  return { items, current: items[at], at, done, go, step, onJudged, onUndone };
}
