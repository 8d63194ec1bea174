import { Anchor } from '@mantine/core';
import { useText } from '../language/use-text.ts';
import { type CsvRow, writeCsv } from './table-csv.ts';

export interface CsvButtonProps {
  /** Of the file, without `.csv`. */
  readonly name: string;
  /** What the table holds, made when it is asked for. */
  readonly rows: () => readonly CsvRow[];
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves a table that the page itself has reckoned; lists of the API have `CsvLink`. */
export function CsvButton({ name, rows }: CsvButtonProps) {
  const { t } = useText();
  return (
    <Anchor component="button" type="button" size="xs" title={t('parts.csvHint')} className="no-print" onClick={() => save(name, writeCsv(rows()))}>
      {t('parts.csv')}
    </Anchor>
  );
}
