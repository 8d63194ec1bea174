import { Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Engagement, Principal } from '../../../src/api/contract.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { KindBadge, StatusBadge } from './badges.tsx';
import { DayText } from './day-text.tsx';
import classes from './engagement-line.module.css';
import { guestOf } from './guest.ts';
import { usePlace } from './use-place.ts';

/** A name, else an office; at most three of them. */
function useWho(people: readonly Principal[]): string {
  const { label } = useText();
  const { commas, list, number } = useFormat();
  const names = people.map((p) => p.name ?? p.written ?? label('office', p.offices[0] ?? 'official'));
  const shown = [...new Set(names)];
  return shown.length > 3 ? `${commas(shown.slice(0, 3))} +${number(shown.length - 3)}` : list(shown);
}

export interface EngagementLineProps {
  readonly engagement: Engagement;
  /** Whether the sides are named: not on the page of their relation. */
  readonly sides?: boolean;
  /** Whether a status other than held is told: not in a list of plans. */
  readonly status?: boolean;
}

/** One engagement in a list: day, kind, sides, who, where, how often told. It leads to the engagement's page. */
export function EngagementLine({ engagement, sides = true, status: told = true }: EngagementLineProps) {
  const { t } = useText();
  const { side, number, sideLine } = useFormat();
  const placeOf = usePlace();
  const who = useWho(engagement.participants);
  const { place, status, origins } = engagement;
  const guest = guestOf(engagement);
  const rest = [guest && t('parts.guest', { side: side(guest) }), who, placeOf(place, true)].filter((part) => part !== undefined && part !== '');
  return (
    <Link href={links.engagement(engagement.id)} className={classes.line}>
      <span className={classes.day}>
        <DayText value={engagement.date} />
      </span>
      <span className={classes.what}>
        <span className={classes.head}>
          <KindBadge kind={engagement.kind} />
          {sides && <strong className={classes.sides}>{sideLine(engagement.sides)}</strong>}
          {told && status !== 'held' && <StatusBadge status={status} />}
        </span>
        {rest.length > 0 && <span className={classes.who}>{rest.join(' · ')}</span>}
      </span>
      <Text span size="xs" c="dimmed" className={classes.count} title={t('parts.origins', { count: origins })}>
        <span aria-hidden="true">{origins > 1 ? `×${number(origins)}` : ''}</span>
        <span className="spoken">{t('parts.origins', { count: origins })}</span>
      </Text>
    </Link>
  );
}
