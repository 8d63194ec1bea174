import { NativeSelect, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { correctable, valueIn } from './corrections.ts';
import type { Item } from './items.ts';
import classes from './judge-panel.module.css';
import { AuthorInput, FormButtons, leaveOn } from './judge-panel.tsx';
import type { Judging } from './use-judging.ts';
import { ValueEntry } from './value-entry.tsx';

interface FormProps {
  readonly item: Item;
  readonly judging: Judging;
  readonly language: string | null;
}

/** One field of an item and the value that it ought to have. */
export function CorrectForm({ item, judging, language }: FormProps) {
  const { t } = useText();
  const fields = correctable[item.section];
  const [field, setField] = useState<string>();
  const [value, setValue] = useState<unknown>();
  const [reason, setReason] = useState('');
  const [asksAuthor] = useState(judging.author === '');
  const chosen = fields.find((one) => one.field === field) ?? fields[0];
  if (!chosen) return null;
  const now = valueIn(item, chosen.field);
  const wanted = field === undefined ? now : value;
  const choose = (next: string): void => {
    setField(next);
    setValue(valueIn(item, next));
  };
  const change = (next: unknown): void => {
    setField(chosen.field);
    setValue(next);
  };
  const isSame = JSON.stringify(wanted) === JSON.stringify(now);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSame) judging.decide('corrected', { field: chosen.field, value: wanted, reason: reason.trim() });
  };
  return (
    <form onSubmit={send} onKeyDown={leaveOn(judging)} className={classes.form}>
      <NativeSelect
        size="xs"
        label={t('document.correctField')}
        value={chosen.field}
        onChange={(e) => choose(e.currentTarget.value)}
        data={fields.map((one) => ({ value: one.field, label: t(one.name) }))}
        ref={(select) => void (field === undefined && !asksAuthor && select?.focus())}
      />
      <ValueEntry key={chosen.field} entry={chosen.entry} name={t(chosen.name)} value={wanted} onChange={change} language={language} />
      <TextInput
        size="xs"
        label={t('document.reason')}
        placeholder={t('document.reasonHint')}
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
        maxLength={2000}
        dir="auto"
      />
      {asksAuthor && <AuthorInput judging={judging} />}
      {isSame && field !== undefined && (
        <Text size="xs" c="dimmed">
          {t('document.unchanged')}
        </Text>
      )}
      <FormButtons judging={judging} verdict="corrected" />
    </form>
  );
}
