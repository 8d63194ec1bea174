// Statements as a table: a row for each field, a column for each act and who speaks.
import type { Statement } from '../../../../src/api/contract.ts';
import { actCodes } from '../../../../src/model/codes.ts';

/** A side's code; `both` where they speak together. */
export type Speaker = string;

export interface Column {
  readonly act: string;
  readonly speaker: Speaker;
}

export interface Row {
  readonly field: string;
  readonly count: number;
  /** One list of statements a column. */
  readonly cells: readonly (readonly Statement[])[];
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

const fieldsOf = ({ fields }: Statement): readonly string[] => (fields.length > 0 ? fields : ['general']);

export const latestFirst = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => (b.origin.published ?? '').localeCompare(a.origin.published ?? ''));

/** Columns and rows without any statement are left out. */
export function matrixOf(told: readonly Statement[], sides: readonly string[]): Matrix {
  const statements = latestFirst(told);
  const speakers = [...sides, 'both', 'others'];
  const isIn =
    ({ act, speaker }: Column) =>
    (s: Statement) =>
      s.act === act && speakerOf(s, sides) === speaker;
  const columns = actCodes.flatMap((act) => speakers.map((speaker) => ({ act, speaker }))).filter((column) => statements.some(isIn(column)));
  const rows = [...new Set(statements.flatMap(fieldsOf))].map((field) => {
    const own = statements.filter((s) => fieldsOf(s).includes(field));
    return { field, count: own.length, cells: columns.map((column) => own.filter(isIn(column))) };
  });
  return {
    columns,
    rows: rows.sort((a, b) => b.count - a.count || a.field.localeCompare(b.field)),
    most: Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.length))),
  };
}
