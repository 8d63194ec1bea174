import { TextInput, type TextInputProps } from '@mantine/core';
import { useFormat } from '../language/use-format.ts';

export interface DayInputProps extends Pick<TextInputProps, 'label' | 'error' | 'size' | 'min' | 'onChange'> {
  /** `2025-05-31`, or empty. */
  readonly value: string;
}

/** A day, entered as the browser lets one enter days. It writes them in its own language, whatever the page's; so below stands the day as the reader's language writes it. */
export function DayInput({ value, ...rest }: DayInputProps) {
  const { day } = useFormat();
  return (
    <TextInput
      {...rest}
      type="date"
      value={value}
      // room is kept for it, so that nothing moves
      description={value === '' ? '\u00a0' : <bdi>{day(value)}</bdi>}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
