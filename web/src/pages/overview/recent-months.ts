import type { Statistics } from '../../../../src/api/contract.ts';

/** So many months can be told apart on a narrow screen. */
const shown = 36;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/**
 * The months that a figure of recent activity shows: the last three years of what is told, in order. What lies more than a year ahead of today is left out, as a
 * single far plan would press all else together.
 */
export function recentMonths(months: Statistics['months'], today: Date): Statistics['months'] {
  const horizon = today.getFullYear() * 12 + today.getMonth() + 1 + 12;
  const near = months.filter(({ month }) => numberOf(month) <= horizon);
  const last = Math.max(...near.map(({ month }) => numberOf(month)));
  return near.filter(({ month }) => numberOf(month) > last - shown).sort((a, b) => a.month.localeCompare(b.month));
}
