import type { LabelTable } from '../language/keys.ts';
import { type Text, useText } from '../language/use-text.ts';

const tables: readonly LabelTable[] = ['engagement', 'instrument', 'act', 'measure', 'relation', 'field'];

/** The label of a code whose table is not told, as in follow-ups and conflicts: the first that knows it. */
export function anyLabel(label: Text['label'], code: string): string {
  for (const table of tables) {
    const found = label(table, code);
    if (found !== code) return found;
  }
  return code;
}

/** The same in the reader's language. */
export function useAnyLabel(): (code: string) => string {
  const { label } = useText();
  return (code) => anyLabel(label, code);
}
