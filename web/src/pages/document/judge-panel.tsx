import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, lazy, Suspense, useCallback, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { type Item, isCorrectable } from './items.ts';
import classes from './judge-panel.module.css';
import type { Judging, Verdict } from './use-judging.ts';

/** Its fields are many: it is loaded when somebody corrects. */
const CorrectForm = lazy(async () => ({ default: (await import('./correct-form.tsx')).CorrectForm }));

/** Who judges: asked once, then kept by the browser. */
export function AuthorInput({ judging: { author, setAuthor }, isFirst = false }: { readonly judging: Judging; readonly isFirst?: boolean }) {
  const { t } = useText();
  return (
    <TextInput
      size="xs"
      label={t('document.author')}
      value={author}
      onChange={(e) => setAuthor(e.currentTarget.value)}
      required
      maxLength={200}
      dir="auto"
      // the form opened by a key: what is asked first is at hand
      ref={useCallback((input: HTMLInputElement | null) => void (isFirst && input?.focus()), [isFirst])}
    />
  );
}

/** Escape leaves a form. */
export const leaveOn =
  (judging: Judging) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') judging.open(undefined);
  };

/** Who judges, and why; Enter enters it, Escape leaves it. */
function ReasonForm({ judging, verdict }: { readonly judging: Judging; readonly verdict: Verdict }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [asksAuthor] = useState(judging.author === '');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    judging.decide(verdict, { reason: reason.trim() });
  };
  return (
    <form onSubmit={send} onKeyDown={leaveOn(judging)} className={classes.form}>
      {asksAuthor && <AuthorInput judging={judging} isFirst />}
      <TextInput
        size="xs"
        label={t('document.reason')}
        placeholder={t('document.reasonHint')}
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
        maxLength={2000}
        dir="auto"
        data-autofocus
        ref={useCallback((input: HTMLInputElement | null) => void (!asksAuthor && input?.focus()), [asksAuthor])}
      />
      <FormButtons judging={judging} verdict={verdict} />
    </form>
  );
}

export function FormButtons({ judging, verdict }: { readonly judging: Judging; readonly verdict: Verdict }) {
  const { t } = useText();
  return (
    <Group gap={6} justify="flex-end">
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => judging.open(undefined)}>
        {t('document.cancel')}
      </Button>
      <Button size="compact-sm" type="submit" loading={judging.isBusy} color={verdict === 'wrong' ? 'red' : undefined}>
        {t(`document.do-${verdict}`)}
      </Button>
    </Group>
  );
}

/** What the server refused, and how to mend it. */
function JudgingError({ error }: { readonly error: unknown }) {
  const { t } = useText();
  if (!error) return null;
  const { title, hint } = problemWords(error);
  return (
    <Text size="xs" role="alert" className={classes.error}>
      {title === 'parts.unfit' ? t('document.refused') : `${t(title)}.`} {hint && `${t(hint)}.`.replace(/([.。។؟!])\.$/, '$1')}
    </Text>
  );
}

const signs: Readonly<Record<Verdict, IconName>> = { confirmed: 'check', wrong: 'close', corrected: 'pencil' };

function Action({ judging, verdict, hint }: { readonly judging: Judging; readonly verdict: Verdict; readonly hint: string | undefined }) {
  const { t } = useText();
  const act = (): void => (verdict === 'confirmed' ? judging.decide('confirmed') : judging.open(judging.mode === verdict ? undefined : verdict));
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon name={signs[verdict]} size={14} />}
      onClick={act}
      aria-expanded={verdict === 'confirmed' ? undefined : judging.mode === verdict}
      loading={judging.isBusy && judging.mode === undefined && verdict === 'confirmed'}
    >
      {t(`document.do-${verdict}`)}
      {hint !== undefined && <kbd className={classes.key}>{hint}</kbd>}
    </Button>
  );
}

export interface JudgePanelProps {
  readonly item: Item;
  readonly judging: Judging;
  /** The language of the document. */
  readonly language: string | null;
  /** The key that does the same, where keys do. */
  readonly keys?: Readonly<Record<Verdict, string>>;
}

/** Confirming, rejecting and correcting an item, where it stands. Without the right to write it says how to get it. */
export function JudgePanel({ item, judging, language, keys }: JudgePanelProps) {
  const { t } = useText();
  const { mode } = judging;
  if (!judging.mayWrite)
    return (
      <Text size="xs" c="dimmed">
        {t('document.readOnly')}
      </Text>
    );
  return (
    <div className={classes.panel}>
      <Group gap={6}>
        <Action judging={judging} verdict="confirmed" hint={keys?.confirmed} />
        <Action judging={judging} verdict="wrong" hint={keys?.wrong} />
        {isCorrectable(item.section) && <Action judging={judging} verdict="corrected" hint={keys?.corrected} />}
      </Group>
      {mode === 'corrected' && (
        <Suspense fallback={null}>
          <CorrectForm item={item} judging={judging} language={language} />
        </Suspense>
      )}
      {(mode === 'wrong' || mode === 'confirmed') && <ReasonForm key={mode} judging={judging} verdict={mode} />}
      <JudgingError error={judging.error} />
    </div>
  );
}
