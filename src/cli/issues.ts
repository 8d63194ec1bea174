import type { Issue } from '../model/issue.ts';

/** One line that names file, place, what is wrong and the mend. */
export function formatIssue({ source, place, message, mend, level }: Issue): string {
  const where = place === '' ? source : `${source}, ${place}`;
  return `${level === 'skipped' ? 'skipped' : 'note'}: ${where}: ${message}; ${mend}\n`;
}

const MOST_ISSUES = 20;

/** Issues one by one, the first twenty of them. */
export function listIssues(issues: readonly Issue[]): string {
  const rest = issues.length - MOST_ISSUES;
  return `${issues.slice(0, MOST_ISSUES).map(formatIssue).join('')}${rest > 0 ? `... and ${rest} more; --all-issues lists them\n` : ''}`;
}
