import { readWarning } from '../../../src/model/warning-words.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';

/** What a warning of a document says, in the reader's language; undefined where it says something that the app does not know. */
export function useWarning(): (message: string) => string | undefined {
  const { t, label } = useText();
  const { commas, day, list, side } = useFormat();
  return (message) => {
    const told = readWarning(message);
    if (told === undefined) return undefined;
    const name = commas([told.name]);
    if (told.kind === 'role-contradicts-holder') return t('document.told-role-contradicts-holder', { name, side: side(told.side) });
    return t('document.told-office-contradicts-table', { name, offices: list(told.offices.map((office) => label('office', office))), day: day(told.day) });
  };
}
