import { Text } from '@mantine/core';
import type { Range } from '../language/format.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';

export interface DayTextProps {
  /** A day (`2025-05-31`), a range as the ledger has it, or null where none is told. */
  readonly value: string | (Range & { readonly inferred?: boolean | undefined }) | null;
}

/** A day or some days, as exactly as they are known; inferred ones are marked with `≈`. */
export function DayText({ value }: DayTextProps) {
  const { t } = useText();
  const format = useFormat();
  if (value === null)
    return (
      <Text span inherit c="dimmed">
        {t('parts.noDay')}
      </Text>
    );
  if (typeof value === 'string') return <time dateTime={value}>{format.day(value)}</time>;
  const iso = value.start === value.end ? value.start : `${value.start}/${value.end}`;
  return (
    <time dateTime={value.start} title={value.inferred ? `${iso} · ${t('parts.inferred')}` : iso}>
      {value.inferred && <span aria-hidden="true">≈ </span>}
      {format.range(value)}
    </time>
  );
}
