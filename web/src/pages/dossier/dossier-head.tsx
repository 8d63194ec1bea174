import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import classes from './dossier.module.css';
import { useLightPrint } from './use-light-print.ts';

/** How much a dossier holds, in one line. */
export function useHoldings(): (dossier: Dossier) => string {
  const { t } = useText();
  const { range } = useFormat();
  return ({ totals, languages, days }) => {
    if (totals.documents === 0) return '\u00a0';
    return [
      t('parts.engagements', { count: totals.engagements }),
      `${t('parts.documents', { count: totals.documents })} ${t('overview.inLanguages', { count: languages.filter(({ language }) => language !== null).length })}`,
      days && range({ ...days, precision: 'day' }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

export interface DossierHeadProps {
  readonly title: string;
  readonly kind: ReactNode;
  readonly note: ReactNode;
  /** Links beside the button for printing. */
  readonly children?: ReactNode;
}

/** The head of a page that is printed before a meeting. */
export function DossierHead({ title, kind, note, children }: DossierHeadProps) {
  const { t } = useText();
  useLightPrint();
  return (
    <PageTitle title={title} kind={kind} note={note}>
      {children}
      <Button variant="default" size="xs" onClick={() => window.print()}>
        {t('relation.print')}
      </Button>
    </PageTitle>
  );
}

/** A part of the page that can be jumped to. */
export function Target({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} className={classes.target}>
      {children}
    </div>
  );
}

/** A part of a long page, by the id of its `Target`. */
export type JumpPart = readonly [id: string, title: TextKey];

/** Links to the parts of a long page. */
export function Jump({ parts }: { readonly parts: readonly JumpPart[] }) {
  const { t } = useText();
  return (
    <nav className={`${classes.jump} no-print`} aria-label={t('relation.jump')}>
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
}
