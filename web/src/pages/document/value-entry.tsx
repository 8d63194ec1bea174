// One value as it is entered: a code, sides, a day, a place, people, a figure, words.
import { Checkbox, Group, MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useSides } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { SideSelect } from '../../parts/side-select.tsx';
import type { Entry } from './corrections.ts';
import { PeopleEntry, type PersonValue } from './people-entry.tsx';

export interface EntryProps<T> {
  readonly name: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function CodeEntry({ name, value, onChange, entry }: EntryProps<string> & { readonly entry: Extract<Entry, { kind: 'code' }> }) {
  const { label } = useText();
  const data = entry.codes.map((code) => ({ value: code, label: label(entry.table, code) }));
  return <NativeSelect size="xs" label={name} value={value} onChange={(e) => onChange(e.currentTarget.value)} data={data} />;
}

function CodesEntry({ name, value, onChange, entry }: EntryProps<string[]> & { readonly entry: Extract<Entry, { kind: 'codes' }> }) {
  const { label } = useText();
  const data = entry.codes.map((code) => ({ value: code, label: label(entry.table, code) }));
  return <MultiSelect size="xs" label={name} value={value} onChange={onChange} data={data} searchable hidePickedOptions />;
}

function SidesEntry({ name, value, onChange }: EntryProps<string[]>) {
  const { sides } = useSides();
  const { side, compare } = useFormat();
  const data = useMemo(() => {
    const codes = [...new Set([...sides.map((s) => s.code), ...value])];
    return codes.map((code) => ({ value: code, label: side(code) })).sort((a, b) => compare(a.label, b.label));
  }, [sides, value, side, compare]);
  return <MultiSelect size="xs" label={name} value={value} onChange={onChange} data={data} searchable hidePickedOptions limit={60} />;
}

interface Day {
  readonly start: string;
  readonly end: string;
  readonly precision: string;
}

/** From when to when, and how exactly that is known; none where the text tells none. */
function DayEntry({ name, value, onChange }: EntryProps<Day | null>) {
  const { t, label } = useText();
  const { start = '', end = '', precision = 'day' } = value ?? {};
  const take = (next: Partial<Day>): void => {
    const whole = { start, end, precision, ...next };
    onChange(whole.start === '' ? null : { ...whole, end: [whole.start, whole.end].sort()[1] ?? whole.start });
  };
  return (
    <Group gap={6} align="flex-end" wrap="wrap">
      <DayInput size="xs" label={name} value={start} onChange={(e) => take({ start: e.currentTarget.value })} />
      <DayInput size="xs" label={t('document.until')} value={end} min={start} onChange={(e) => take({ end: e.currentTarget.value })} />
      <NativeSelect
        size="xs"
        label={t('document.precision')}
        value={precision}
        onChange={(e) => take({ precision: e.currentTarget.value })}
        data={['day', 'month', 'year'].map((code) => ({ value: code, label: label('precision', code) }))}
      />
      <Checkbox size="xs" label={t('document.notTold')} checked={value === null} onChange={() => onChange(null)} pb={6} />
    </Group>
  );
}

interface PlaceValue {
  readonly country: string | null;
  readonly name: string | null;
}

function PlaceEntry({ name, value, onChange }: EntryProps<PlaceValue | null>) {
  const { t } = useText();
  const take = (next: Partial<PlaceValue>): void => {
    const whole = { country: value?.country ?? null, name: value?.name ?? null, ...next };
    onChange(whole.country === null && whole.name === null ? null : whole);
  };
  return (
    <Group gap={6} grow align="flex-end">
      <TextInput size="xs" label={name} value={value?.name ?? ''} onChange={(e) => take({ name: e.currentTarget.value || null })} dir="auto" />
      <SideSelect size="xs" label={t('document.country')} value={value?.country ?? null} onChange={(country) => take({ country })} />
    </Group>
  );
}

function NumberEntry({ name, value, onChange, whole }: EntryProps<number | null> & { readonly whole: boolean }) {
  const bounds = whole ? { min: 1, allowDecimal: false } : {};
  const take = (typed: string | number): void => onChange(typeof typed === 'number' ? typed : whole ? 1 : null);
  return <NumberInput size="xs" label={name} value={value ?? ''} onChange={take} thousandSeparator=" " {...bounds} />;
}

export interface ValueEntryProps extends EntryProps<unknown> {
  readonly entry: Entry;
  readonly language: string | null;
}

/** The field to enter a value in. */
export function ValueEntry({ entry, language, name, value, onChange }: ValueEntryProps) {
  const given = { name, onChange: onChange as (value: never) => void };
  if (entry.kind === 'code') return <CodeEntry {...given} onChange={onChange} value={String(value)} entry={entry} />;
  if (entry.kind === 'codes') return <CodesEntry {...given} onChange={onChange} value={value as string[]} entry={entry} />;
  if (entry.kind === 'sides') return <SidesEntry name={name} onChange={onChange} value={value as string[]} />;
  if (entry.kind === 'side') return <SideSelect size="xs" label={name} value={value as string | null} onChange={onChange} />;
  if (entry.kind === 'day') return <DayEntry name={name} onChange={onChange} value={value as Day | null} />;
  if (entry.kind === 'place') return <PlaceEntry name={name} onChange={onChange} value={value as PlaceValue | null} />;
  if (entry.kind === 'people') return <PeopleEntry value={value as readonly PersonValue[]} onChange={onChange} language={language} />;
  if (entry.kind === 'number' || entry.kind === 'count')
    return <NumberEntry name={name} onChange={onChange} value={value as number | null} whole={entry.kind === 'count'} />;
  const empty = entry.kind === 'words' ? null : '';
  return <TextInput size="xs" label={name} value={String(value ?? '')} onChange={(e) => onChange(e.currentTarget.value || empty)} dir="auto" />;
}
