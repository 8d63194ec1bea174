import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useSides } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';

export interface SideSelectProps {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly label?: string;
  readonly placeholder?: string;
  /** How it is called where no label is shown. */
  readonly name?: string;
  readonly size?: 'xs' | 'sm' | 'md';
  /** Only these codes are offered, in this order; all sides by name where it is left out. */
  readonly among?: readonly string[];
}

/** Letters without marks and blanks: `viet nam` finds Việt Nam. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLocaleLowerCase()
    .replaceAll('đ', 'd');

/** Chooses a state or organisation by typing a part of its name, in the reader's language or in English, or its code. */
export function SideSelect({ value, onChange, label, placeholder, name: spoken, size = 'sm', among }: SideSelectProps) {
  const { t } = useText();
  const { sides, sideOf } = useSides();
  const format = useFormat();
  const options = useMemo(() => {
    const codes = among ?? sides.map(({ code }) => code);
    const named = codes.map((code) => ({ value: code, label: format.side(code) }));
    return among ? named : named.sort((a, b) => format.compare(a.label, b.label));
  }, [among, sides, format]);
  const matches = (code: string, name: string, typed: string): boolean =>
    [name, code, sideOf(code)?.name ?? ''].some((text) => plain(text).includes(plain(typed)));
  return (
    <Select
      searchable
      // so that Enter takes what was typed
      selectFirstOptionOnChange
      clearable
      size={size}
      data={options}
      value={value}
      onChange={onChange}
      label={label}
      aria-label={label ?? spoken ?? t('parts.chooseSide')}
      placeholder={placeholder ?? t('parts.chooseSide')}
      nothingFoundMessage={t('parts.noSide')}
      filter={({ options: all, search }) => all.filter((o) => 'value' in o && matches(String(o.value), o.label, search))}
      limit={60}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
