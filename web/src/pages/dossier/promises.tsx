import { useState } from 'react';
import type { Dossier, FollowUp } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { QuotedPassage } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { fileOf, followUpRows } from './exports.ts';
import { More } from './more.tsx';

/** What asks for something comes first. */
const order = ['overdue', 'open', 'moved', 'cancelled', 'agreed', 'signed', 'held'];
const rank = ({ outcome }: { readonly outcome: string }): number => order.indexOf(outcome) + (order.includes(outcome) ? 0 : order.length + 1);
const dayOf = ({ date, from }: FollowUp): string => date?.start ?? from.published ?? '';

function Promised({ item, sides }: { readonly item: FollowUp; readonly sides: boolean }) {
  const { t } = useText();
  const { sideLine } = useFormat();
  const label = useAnyLabel();
  return (
    <div className={classes.item}>
      <span className={classes.head}>
        <OutcomeBadge outcome={item.outcome} />
        <strong>{label(item.kind)}</strong>
        {sides && <bdi>{sideLine(item.sides)}</bdi>}
        {item.date && (
          <span className={classes.small}>
            <DayText value={item.date} />
          </span>
        )}
      </span>
      <QuotedPassage quoted={item.from} />
      {item.to && (
        <div className={classes.outcome}>
          <span className={classes.steps}>{t('relation.cameOfIt')}</span>
          <QuotedPassage quoted={item.to} />
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly outcomes: Dossier['outcomes'];
  readonly chosen: string | undefined;
  readonly choose: (outcome: string | undefined) => void;
}

function Outcomes({ outcomes, chosen, choose }: ChoiceProps) {
  const { number } = useFormat();
  if (outcomes.length < 2) return null;
  return (
    <div className={`${classes.chips} no-print`}>
      {outcomes
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ outcome, followUps }) => (
          <button
            key={outcome}
            type="button"
            className={classes.chip}
            aria-pressed={chosen === outcome}
            onClick={() => choose(chosen === outcome ? undefined : outcome)}
          >
            <OutcomeBadge outcome={outcome} />
            {number(followUps)}
          </button>
        ))}
    </div>
  );
}

/** What was planned, promised or to be signed, and what came of it. */
export function PromisesSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const [chosen, choose] = useState<string>();
  const items = [...dossier.followUps].sort((a, b) => rank(a) - rank(b) || dayOf(b).localeCompare(dayOf(a)));
  const shown = items.filter(({ outcome }) => chosen === undefined || outcome === chosen);
  return (
    <Section
      flush
      title={t('relation.promises')}
      note={
        items.length < dossier.totals.followUps ? (
          <LatestOf shown={items.length} total={dossier.totals.followUps} />
        ) : (
          items.length > 0 && t('relation.promisesHint')
        )
      }
      actions={items.length > 0 && <CsvButton name={fileOf(dossier, 'promises')} rows={() => followUpRows(dossier)} />}
    >
      {items.length === 0 && <EmptyState title={t('relation.promisesEmpty')} hint={t('relation.promisesEmptyHint')} />}
      <Outcomes outcomes={dossier.outcomes} chosen={chosen} choose={choose} />
      <More rows={shown} first={3}>
        {(some) =>
          some.map((item) => (
            <Promised
              key={[item.from.source, item.from.start, item.kind, item.outcome, item.sides, item.date?.start].join()}
              item={item}
              sides={dossier.sides.length === 1}
            />
          ))
        }
      </More>
    </Section>
  );
}
