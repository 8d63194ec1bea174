import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Dossier } from '../../../../src/api/contract.ts';
import { engagementKindCodes } from '../../../../src/model/codes.ts';
import { useText } from '../../language/use-text.ts';
import { KindBadge } from '../../parts/badges.tsx';
import { CsvLink } from '../../parts/csv-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { EngagementLine } from '../../parts/engagement-line.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { Section } from '../../parts/section.tsx';
import { More } from './more.tsx';
import styles from './timeline.module.css';
import { TimelineFigure } from './timeline-figure.tsx';
import { fittingYears, isDated, spanOf, type Years } from './timeline-layout.ts';

const choices = ['1', '3', '10', 'all'] as const;
const yearsOf = (choice: string): Years => (choice === 'all' ? undefined : (Number(choice) as Years));

function Legend({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const kinds = engagementKindCodes.filter((kind) => dossier.engagements.some((e) => e.kind === kind));
  const undated = dossier.engagements.filter((e) => !isDated(e)).length;
  return (
    <div className={styles.legend}>
      {kinds.map((kind) => (
        <KindBadge key={kind} kind={kind} />
      ))}
      {dossier.engagements.some(({ status }) => status !== 'held') && <span>{t('relation.hollow')}</span>}
      {undated > 0 && <span>{t('relation.undated', { count: undated })}</span>}
    </div>
  );
}

/** Engagements in lanes over time, and as a list. */
export function TimelineSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { engagements } = dossier;
  const [chosen, choose] = useState<string>();
  const choice = chosen ?? String(fittingYears(engagements) ?? 'all');
  const span = useMemo(() => spanOf(engagements, yearsOf(choice)), [engagements, choice]);
  const sides = dossier.sides.length === 1;
  return (
    <Section
      flush
      title={t('relation.timeline')}
      note={
        engagements.length < dossier.totals.engagements ? (
          <LatestOf shown={engagements.length} total={dossier.totals.engagements} />
        ) : (
          engagements.length > 0 && t('parts.engagements', { count: engagements.length })
        )
      }
      actions={
        engagements.length > 0 && (
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('relation.period')}
              value={choice}
              onChange={choose}
              data={choices.map((value) => ({ value, label: value === 'all' ? t('parts.all') : t('relation.lastYears', { count: Number(value) }) }))}
            />
            <CsvLink path="/engagements" params={{ side: dossier.sides }} />
          </>
        )
      }
    >
      {engagements.length === 0 ? (
        <EmptyState title={t('relation.timelineEmpty')} hint={t('relation.timelineEmptyHint')} />
      ) : (
        <>
          {span && <TimelineFigure engagements={engagements} span={span} sides={sides} />}
          <Legend dossier={dossier} />
          <More rows={engagements} first={6} printed={30}>
            {(shown) => shown.map((e) => <EngagementLine key={e.id} engagement={e} sides={sides} />)}
          </More>
        </>
      )}
    </Section>
  );
}
