import { type ReactNode, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import classes from './dossier.module.css';
import { usePrinting } from './use-printing.ts';

export interface MoreProps<T> {
  readonly rows: readonly T[];
  /** So many are shown at first. */
  readonly first: number;
  /** So many are printed; all where it is left out. */
  readonly printed?: number;
  /** What the button for the others says: `3 more passages`. */
  readonly rest?: (count: number) => string;
  /** Whether the button stands under the text of the rows, not at the edge of a section. */
  readonly isInline?: boolean;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a list, and a button for the others. */
export function More<T>({ rows, first, printed, rest: restOf, isInline = false, children }: MoreProps<T>) {
  const { t } = useText();
  const [isAll, setAll] = useState(false);
  const shown = usePrinting() ? Math.max(first, printed ?? rows.length) : isAll ? rows.length : first;
  const rest = rows.length - first;
  return (
    <>
      {children(rows.slice(0, shown))}
      {rest > 0 && (
        <div className={isInline ? 'no-print' : `${classes.foot} no-print`}>
          <button type="button" className={classes.plain} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t('relation.fewer') : (restOf?.(rest) ?? t('relation.moreOf', { count: rest }))}
          </button>
        </div>
      )}
    </>
  );
}
