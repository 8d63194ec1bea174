import type { ReactNode } from 'react';
import { useFormat } from '../../language/use-format.ts';
import classes from './dossier.module.css';
import { More } from './more.tsx';

export interface CountedTableProps<T> {
  readonly rows: readonly T[];
  /** So many are shown at first. */
  readonly first: number;
  /** What both columns hold, for whoever listens: the section's title tells it to whoever sees. */
  readonly heads: readonly [what: string, count: string];
  readonly keyOf: (row: T) => string;
  readonly countOf: (row: T) => number;
  readonly children: (row: T) => ReactNode;
}

/** Who or what, and how often. */
export function CountedTable<T>({ rows, first, heads, keyOf, countOf, children }: CountedTableProps<T>) {
  const { number } = useFormat();
  return (
    <More rows={rows} first={first}>
      {(shown) => (
        <table className={classes.table}>
          <thead className="spoken">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                <td>{children(row)}</td>
                <td className={classes.number}>{number(countOf(row))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </More>
  );
}
