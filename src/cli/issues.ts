import type { Issue } from '../model/issue.ts';

/** One line that names file, place, what is wrong and the mend. */
export function formatIssue({ source, place, message, mend, level }: Issue): string {
  const where = place === '' ? source : `${source}, ${place}`;
  return `${level === 'skipped' ? 'skipped' : 'note'}: ${where}: ${message}; ${mend}\n`;
}
