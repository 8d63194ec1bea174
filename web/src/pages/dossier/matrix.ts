// Statements as a table: a row for each field, a column for each act and who speaks.
import type { Dossier, Statement } from '../../../../src/api/contract.ts';
import { actCodes } from '../../../../src/model/codes.ts';

/** A side's code; `both` where they speak together. */
export type Speaker = string;

export interface Column {
  readonly act: string;
  readonly speaker: Speaker;
}

export interface Row {
  readonly field: string;
  /** How many statements stand on it, in all columns together. */
  readonly count: number;
  /** One number of statements a column. */
  readonly cells: readonly number[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  /** The fields most spoken of first. */
  readonly rows: readonly Row[];
  /** Of the fullest cell. */
  readonly most: number;
}

/** Those who speak in a relation: one, the other, both; whoever else speaks of it is `others`. */
export function speakerOf({ by }: Pick<Statement, 'by'>, sides: readonly string[]): Speaker {
  const own = sides.filter((side) => by.includes(side));
  if (own.length > 1) return 'both';
  const [only] = own;
  if (only === undefined) return 'others';
  // of one side's dossier: with somebody else it speaks together too
  return sides.length === 1 && by.length > 1 ? 'both' : only;
}

export const latestFirst = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => (b.origin.published ?? '').localeCompare(a.origin.published ?? ''));

/** Columns and rows without any statement are left out. */
export function matrixOf({ spoken, sides }: Pick<Dossier, 'spoken' | 'sides'>): Matrix {
  const speakers = [...sides, 'both', 'others'];
  const counts = new Map(spoken.map(({ act, field, speaker, statements }) => [`${act}|${speaker}|${field}`, statements]));
  const columns = actCodes
    .flatMap((act) => speakers.map((speaker) => ({ act, speaker })))
    .filter(({ act, speaker }) => spoken.some((cell) => cell.act === act && cell.speaker === speaker));
  const rows = [...new Set(spoken.map(({ field }) => field))].map((field) => {
    const cells = columns.map(({ act, speaker }) => counts.get(`${act}|${speaker}|${field}`) ?? 0);
    return { field, count: cells.reduce((sum, n) => sum + n, 0), cells };
  });
  return {
    columns,
    rows: rows.sort((a, b) => b.count - a.count || a.field.localeCompare(b.field)),
    most: Math.max(1, ...rows.flatMap(({ cells }) => cells)),
  };
}
