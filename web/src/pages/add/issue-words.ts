import type { Job } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useText } from '../../language/use-text.ts';

type JobIssue = Job['issues'][number];

/** Text of the server's own, English as it is, keeps its direction among other words (U+2068, U+2069). */
const isolated = (value: string | number): string | number => (typeof value === 'string' ? `\u2068${value}\u2069` : value);

/** What could not be read, and what mends it, in the reader's language; undefined where the server tells it in English only. */
export function useIssueWords(): (issue: JobIssue) => string | undefined {
  const { t } = useText();
  return ({ told }) => {
    if (!told) return undefined;
    const values = Object.fromEntries(Object.entries(told.values).map(([name, value]) => [name, isolated(value)]));
    const line = told.values.line === undefined ? '' : `${t('add.issueLine', { line: told.values.line })}: `;
    return `${line}${t(`add.issue-${told.kind}` as TextKey, values)} ${t(`add.mend-${told.mend}` as TextKey)}`;
  };
}
