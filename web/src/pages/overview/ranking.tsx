import type { ReactNode } from 'react';
import { useFormat } from '../../language/use-format.ts';
import classes from './ranking.module.css';

export interface Ranked {
  readonly key: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Names with bars, the longest first; each chooses. */
export function Ranking({ title, rows }: { readonly title: string; readonly rows: readonly Ranked[] }) {
  const { number } = useFormat();
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <div className={classes.ranking}>
      <h3 className={classes.title}>{title}</h3>
      <ol className={classes.list}>
        {rows.map(({ key, name, count, chosen, onChoose }) => (
          <li key={key}>
            <button type="button" className={classes.row} aria-pressed={chosen} onClick={onChoose}>
              <span className={classes.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
              <span className={classes.name}>{name}</span>
              <span className={classes.count}>{number(count)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
