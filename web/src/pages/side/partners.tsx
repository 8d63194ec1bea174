import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Partner } from '../../../../src/api/contract.ts';
import { usePartners } from '../../api/queries.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import { fileOf } from '../dossier/exports.ts';
import { More } from '../dossier/more.tsx';
import classes from './partners.module.css';
import { type RankedBy, rankedBy, rankings } from './partners.ts';

const colours: Readonly<Record<RankedBy, string>> = {
  engagements: 'var(--section-engagements)',
  statements: 'var(--section-statements)',
  instruments: 'var(--section-instruments)',
  open: 'var(--tone-late)',
};
/** What a narrow page leaves out. */
const isOptional = (by: RankedBy): boolean => by === 'statements' || by === 'instruments';

function Head({ by, rank }: { readonly by: RankedBy; readonly rank: (by: RankedBy) => void }) {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.name}>
          {t('side.partner')}
        </th>
        {rankings.map((one) => (
          <th key={one} scope="col" aria-sort={by === one ? 'descending' : undefined} className={`${classes.sort} ${isOptional(one) ? classes.optional : ''}`}>
            <button type="button" title={t('side.rankBy')} onClick={() => rank(one)}>
              {t(`side.by-${one}` as TextKey)}
              {by === one && ' ↓'}
            </button>
          </th>
        ))}
        <th scope="col" className={classes.optional}>
          {t('side.level')}
        </th>
        <th scope="col" className={classes.last}>
          {t('relation.lastContact')}
        </th>
      </tr>
    </thead>
  );
}

function PartnerRow({ own, partner, most }: { readonly own: string; readonly partner: Partner; readonly most: Readonly<Record<RankedBy, number>> }) {
  const { t } = useText();
  const { side, number } = useFormat();
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <Anchor component={Link} href={links.relation(own, partner.side)} inherit>
          <bdi>{side(partner.side)}</bdi>
        </Anchor>
      </th>
      {rankings.map((by) => (
        <td key={by} className={`${classes.bar} ${isOptional(by) ? classes.optional : ''}`}>
          <span
            className={classes.fill}
            style={{ inlineSize: `${(100 * partner[by]) / Math.max(1, most[by])}%`, '--bar': colours[by] } as React.CSSProperties}
          />
          <span className={classes.count}>{partner[by] > 0 ? number(partner[by]) : ''}</span>
        </td>
      ))}
      <td className={classes.optional}>{partner.level && t(`relation.level-${partner.level}` as TextKey)}</td>
      <td className={classes.last}>{partner.last && <DayText value={partner.last} />}</td>
    </tr>
  );
}

interface RankedProps {
  readonly own: string;
  readonly partners: readonly Partner[];
  readonly by: RankedBy;
  readonly rank: (by: RankedBy) => void;
}

function Ranked({ own, partners, by, rank }: RankedProps) {
  const { t } = useText();
  if (partners.length === 0) return <EmptyState title={t('side.partnersEmpty')} hint={t('relation.timelineEmptyHint')} />;
  const most = Object.fromEntries(rankings.map((one) => [one, Math.max(0, ...partners.map((partner) => partner[one]))])) as Record<RankedBy, number>;
  return (
    <More rows={partners} first={12}>
      {(shown) => (
        <table className={classes.table}>
          <Head by={by} rank={rank} />
          <tbody>
            {shown.map((partner) => (
              <PartnerRow key={partner.side} own={own} partner={partner} most={most} />
            ))}
          </tbody>
        </table>
      )}
    </More>
  );
}

/** All whom a side deals with, ranked and compared; each leads to the relation. */
export function PartnersSection({ code }: { readonly code: string }) {
  const { t } = useText();
  const [by, rank] = useState<RankedBy>('engagements');
  const query = usePartners(code);
  const partners = rankedBy(query.data?.partners ?? [], by);
  return (
    <Section
      flush
      title={t('side.partners')}
      note={partners.length > 0 && t('side.partnersHint')}
      actions={partners.length > 0 && <CsvButton name={fileOf({ sides: [code] }, 'partners')} rows={() => partners.map((partner) => ({ ...partner }))} />}
    >
      <Asked query={query} waiting={<LinesSkeleton lines={12} />}>
        {() => <Ranked own={code} partners={partners} by={by} rank={rank} />}
      </Asked>
    </Section>
  );
}
