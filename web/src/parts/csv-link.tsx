import { Anchor } from '@mantine/core';
import { addressOf, type Params } from '../api/client.ts';
import { useText } from '../language/use-text.ts';

/** Saves a list of the API as CSV: the same path and filters as the list that is shown. */
export function CsvLink({ path, params = {} }: { readonly path: string; readonly params?: Params }) {
  const { t } = useText();
  return (
    <Anchor href={addressOf(path, { ...params, format: 'csv' })} download size="xs" title={t('parts.csvHint')} className="no-print">
      {t('parts.csv')}
    </Anchor>
  );
}
