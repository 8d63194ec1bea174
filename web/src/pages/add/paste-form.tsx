import { Button, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PastedText } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DayInput } from '../../parts/day-input.tsx';

export interface PasteFormProps {
  readonly onText: (text: PastedText) => void;
  readonly isBusy: boolean;
  /** The member of the text that the server refused, with its reason. */
  readonly wrong: { readonly field: string; readonly reason: string } | undefined;
}

/** The languages that Dragoman reads. */
const read = ['en', 'ar', 'fa', 'vi', 'km', 'nb'];
const empty = { text: '', title: '', url: '', date: '', language: '' };

/** Members that were left empty are left out. */
const pasted = (typed: typeof empty): PastedText => ({
  text: typed.text,
  ...(typed.title && { title: typed.title }),
  ...(typed.url && { url: typed.url }),
  ...(typed.date && { date: typed.date }),
  ...(typed.language && { language: typed.language }),
});

/** A text that is pasted, and what is known of it. */
export function PasteForm({ onText, isBusy, wrong }: PasteFormProps) {
  const { t } = useText();
  const format = useFormat();
  const [typed, setTyped] = useState(empty);
  const field = (name: keyof typeof empty) => ({
    value: typed[name],
    error: wrong?.field === name ? wrong.reason : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onText(pasted(typed));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea {...field('text')} label={t('add.text')} description={t('add.textHint')} dir="auto" autosize minRows={9} maxRows={22} required />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput {...field('title')} label={t('add.titleField')} dir="auto" />
          <TextInput {...field('url')} label={t('add.url')} type="url" dir="ltr" placeholder="https://" />
          <DayInput {...field('date')} label={t('add.date')} />
          <Select
            label={t('add.languageField')}
            data={[{ value: '', label: t('add.languageAuto') }, ...read.map((code) => ({ value: code, label: format.language(code) }))]}
            value={typed.language}
            allowDeselect={false}
            onChange={(language) => setTyped((before) => ({ ...before, language: language ?? '' }))}
            error={wrong?.field === 'language' ? wrong.reason : undefined}
          />
        </SimpleGrid>
        <Button type="submit" loading={isBusy} disabled={typed.text.trim() === ''} style={{ alignSelf: 'flex-start' }}>
          {t('add.read')}
        </Button>
      </Stack>
    </form>
  );
}
