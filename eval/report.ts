import type { Summary } from './board.ts';
import { categories } from './keys.ts';
import type { Difference, Scores } from './score.ts';

const show = (x: number | null): string => (x === null ? '-' : x.toFixed(3));

/** The table of one summary: precision, recall and F1 of each category, the rates, the mean. */
export function formatSummary(title: string, s: Summary): string {
  const rows = categories.map((c) => {
    const { precision, recall, f1, tp, fp, fn } = s.scores[c];
    return `  ${c.padEnd(14)}${show(precision).padStart(9)}${show(recall).padStart(9)}${show(f1).padStart(9)}   (${tp}/${fp}/${fn})`;
  });
  return [
    `${title}: ${s.documents} documents, ${s.absent} without a record, ${s.badSpans} bad spans`,
    `  ${'category'.padEnd(14)}precision   recall       F1   (tp/fp/fn)`,
    ...rows,
    `  rates: ${Object.entries(s.rates)
      .map(([name, rate]) => `${name} ${show(rate)}`)
      .join(', ')}`,
    `  Fact F1 ${s.factF1.toFixed(3)}`,
    '',
  ].join('\n');
}

const line = (name: string, s: Summary): string =>
  `${name.padEnd(24)}Fact F1 ${s.factF1.toFixed(3)}  ${categories.map((c) => `${c.slice(0, 5)} ${show(s.scores[c].f1)}`).join('  ')}`;

/** The report of a run, with one line for each language or document if asked. */
export function formatScores(scores: Scores, by?: 'language' | 'document'): string {
  const parts = by === undefined ? {} : by === 'language' ? scores.byLanguage : scores.byDocument;
  return [...Object.entries(parts).map(([name, s]) => line(name, s)), formatSummary('all', scores.all)].join('\n');
}

/** One line for each fact missed or invented. */
export const formatDifferences = (differences: readonly Difference[]): string =>
  differences.map((d) => `${d.name}  ${d.kind.padEnd(6)} ${d.category.padEnd(12)} ${d.key}\n`).join('');
