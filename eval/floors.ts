import { createHash } from 'node:crypto';
import { categories } from './keys.ts';
import type { GoldDocument, Scores } from './score.ts';

/** Lowest scores that are accepted, by language and category, for one state of the corpus. */
export interface Floors {
  /** Digest of the corpus that the floors were measured on. */
  readonly corpus: string;
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A score that lies below its floor. */
export interface Fall {
  readonly language: string;
  readonly measure: string;
  readonly floor: number;
  readonly score: number;
}

/** Floors are kept to three decimals, rounded down. */
const round = (score: number): number => Math.floor(score * 1000 + 1e-6) / 1000;

/** A digest of names, texts and gold: it changes with any of them. */
export function corpusDigest(documents: readonly GoldDocument[]): string {
  const hash = createHash('sha256');
  for (const { file, text, gold } of documents) hash.update(JSON.stringify([file, text, gold]));
  return hash.digest('hex').slice(0, 16);
}

/** The measures that have a floor: F1 of each category, their mean, precision of engagements, the rates. */
export function measuresOf(scores: Scores): Floors['floors'] {
  const rows = Object.entries(scores.byLanguage).map(([language, s]) => {
    const f1 = categories.map((c): [string, number | null] => [c, s.scores[c].f1]);
    const rates = Object.entries(s.rates).map(([name, rate]): [string, number | null] => [`${name} rate`, rate]);
    const all = [['fact F1', s.factF1], ...f1, ['engagements precision', s.scores.engagements.precision], ...rates] as [string, number | null][];
    return [language, Object.fromEntries(all.filter((row): row is [string, number] => row[1] !== null).map(([name, score]) => [name, round(score)]))];
  });
  return Object.fromEntries(rows);
}

/** Every measure that stands below its floor, or is no longer measured. */
export function findFalls(floors: Floors['floors'], measured: Floors['floors']): Fall[] {
  return Object.entries(floors).flatMap(([language, row]) =>
    Object.entries(row).flatMap(([measure, floor]) => {
      const score = measured[language]?.[measure] ?? 0;
      return score < floor ? [{ language, measure, floor, score }] : [];
    }),
  );
}

/** Floors raised to what is measured; lowered too only if `allowLower`. */
export function moveFloors(floors: Floors['floors'], measured: Floors['floors'], allowLower: boolean): Floors['floors'] {
  return Object.fromEntries(
    Object.entries(measured).map(([language, row]) => [
      language,
      Object.fromEntries(Object.entries(row).map(([measure, score]) => [measure, allowLower ? score : Math.max(score, floors[language]?.[measure] ?? 0)])),
    ]),
  );
}
