import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { useFormat } from '../language/use-format.ts';

export interface DayInputProps extends Pick<TextInputProps, 'error' | 'size' | 'min' | 'onChange'> {
  readonly label: string;
  /** `2025-05-31`, or empty. */
  readonly value: string;
}

/**
 * A day, entered as the browser lets one enter days. It shows them in its own language, whatever the page's: the label tells the day as the reader's language
 * writes it. Whoever listens is told by the browser.
 */
export function DayInput({ label, value, ...rest }: DayInputProps) {
  const { day } = useFormat();
  const told = value !== '' && (
    <Text span inherit fw={400} c="dimmed" aria-hidden>
      {' · '}
      <bdi>{day(value)}</bdi>
    </Text>
  );
  return (
    <TextInput
      {...rest}
      type="date"
      value={value}
      label={
        <>
          {label}
          {told}
        </>
      }
    />
  );
}
