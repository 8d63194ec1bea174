import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Dossier, Engagement } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { KindBadge } from '../../parts/badges.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { fileOf, standingRows } from './exports.ts';
import { More } from './more.tsx';
import { Quotes } from './quotes.tsx';
import styles from './standing.module.css';
import { type Fact, factsOf } from './standing-facts.ts';

function useValue(): (fact: Fact) => string {
  const { t, label } = useText();
  const { number } = useFormat();
  return ({ kind, value }) => {
    if (kind === 'partnership') return label('partnership', value);
    if (kind === 'visa') return label('visa', value);
    if (!/^\d+$/.test(value)) return value;
    return kind === 'anniversary' ? t('relation.years', { count: Number(value) }) : number(Number(value), { useGrouping: false });
  };
}

function FactValue({ fact }: { readonly fact: Fact }) {
  const written = useValue();
  const date = fact.told.find((told) => told.date !== null)?.date;
  return (
    <div className={styles.told}>
      <span className={styles.value}>
        {written(fact)}
        {date && fact.kind !== 'diplomatic-relations' && (
          <span className={classes.small}>
            {' · '}
            <DayText value={date} />
          </span>
        )}
      </span>
      <Quotes items={fact.told} />
    </div>
  );
}

function LastContact({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useText();
  return (
    <div className={styles.fact}>
      <h3 className={styles.kind}>{t('relation.lastContact')}</h3>
      <div className={styles.told}>
        <span className={styles.value}>
          <Anchor component={Link} href={links.engagement(engagement.id)} inherit>
            <DayText value={engagement.date} />
          </Anchor>
        </span>
        <span className={classes.small}>
          <KindBadge kind={engagement.kind} />
        </span>
      </div>
    </div>
  );
}

/** How the relation stands: its level, since when, visas, anniversaries, each with who tells it. */
export function StandingSection({ dossier }: { readonly dossier: Dossier }) {
  const { t, label } = useText();
  const groups = factsOf(dossier.relations);
  const last = dossier.lastHeld?.date ? dossier.lastHeld : null;
  return (
    <Section title={t('relation.standing')} actions={groups.length > 0 && <CsvButton name={fileOf(dossier, 'standing')} rows={() => standingRows(dossier)} />}>
      {groups.length === 0 && !last ? (
        <EmptyState title={t('relation.standingEmpty')} hint={t('relation.standingEmptyHint')} />
      ) : (
        <div className={styles.facts}>
          {groups.map(({ kind, facts }) => (
            <div key={kind} className={styles.fact}>
              <h3 className={styles.kind}>{label('relation', kind)}</h3>
              <More rows={facts} first={2} rest={(count) => t('relation.moreAccounts', { count })} isInline>
                {(shown) => shown.map((fact) => <FactValue key={fact.value} fact={fact} />)}
              </More>
            </div>
          ))}
          {last && <LastContact engagement={last} />}
        </div>
      )}
    </Section>
  );
}
