import { type ReactNode, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import classes from './dossier.module.css';

export interface MoreProps<T> {
  readonly rows: readonly T[];
  /** So many are shown at first. */
  readonly first: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a list, and a button for the others. */
export function More<T>({ rows, first, children }: MoreProps<T>) {
  const { t } = useText();
  const [isAll, setAll] = useState(false);
  const rest = rows.length - first;
  return (
    <>
      {children(isAll ? rows : rows.slice(0, first))}
      {rest > 0 && (
        <div className={`${classes.foot} no-print`}>
          <button type="button" className={classes.plain} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t('relation.fewer') : t('relation.moreOf', { count: rest })}
          </button>
        </div>
      )}
    </>
  );
}
