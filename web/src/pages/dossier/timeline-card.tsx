import type { Engagement } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { KindBadge, StatusBadge } from '../../parts/badges.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { guestOf } from '../../parts/guest.ts';
import { usePlace } from '../../parts/use-place.ts';
import classes from './dossier.module.css';
import { nameOf } from './name-of.ts';
import styles from './timeline.module.css';
import type { Mark } from './timeline-layout.ts';

/** An engagement in one line, for the label of its mark. */
export function useTold(): (engagement: Engagement) => string {
  const { label } = useText();
  const { commas, range, sideLine } = useFormat();
  const placeOf = usePlace();
  return ({ kind, date, participants, place, status, sides }) =>
    [
      date && range(date),
      label('engagement', kind),
      status !== 'held' && label('engagement-status', status),
      commas(participants.map((p) => nameOf(p) ?? label('office', p.offices[0] ?? 'official'))) || sideLine(sides),
      placeOf(place, true),
    ]
      .filter(Boolean)
      .join(' · ');
}

export interface TimelineCardProps {
  readonly mark: Mark;
  /** Of the marks within the figure. */
  readonly offset: number;
  readonly width: number;
  readonly isRightToLeft: boolean;
  readonly sides: boolean;
}

/** Tells the engagement that is pointed at. It says no more than the label of the mark, so whoever listens need not hear it too. */
export function TimelineCard({ mark: { engagement, x, y }, offset, width, isRightToLeft, sides }: TimelineCardProps) {
  const { t, label } = useText();
  const { side, sideLine } = useFormat();
  const { place } = engagement;
  const placeOf = usePlace();
  const guest = guestOf(engagement);
  const middle = isRightToLeft ? width - offset - x : offset + x;
  const isFar = middle > width / 2;
  return (
    <div
      className={styles.card}
      dir={isRightToLeft ? 'rtl' : 'ltr'}
      style={{ top: y + 22, ...(isFar ? { right: Math.max(14, width - middle) } : { left: Math.max(14, middle) }) }}
      aria-hidden="true"
    >
      <div className={classes.head}>
        <KindBadge kind={engagement.kind} />
        <strong>
          <DayText value={engagement.date} />
        </strong>
        {engagement.status !== 'held' && <StatusBadge status={engagement.status} />}
      </div>
      {sides && <div>{sideLine(engagement.sides)}</div>}
      {engagement.participants.slice(0, 6).map((person) => (
        <div key={`${person.side} ${nameOf(person)} ${person.offices.join()}`}>
          <bdi>{nameOf(person) ?? label('office', person.offices[0] ?? 'official')}</bdi>{' '}
          <span className={classes.small}>
            {[nameOf(person) && person.offices[0] && label('office', person.offices[0]), side(person.side)].filter(Boolean).join(' · ')}
          </span>
        </div>
      ))}
      <div className={classes.small}>
        {[guest && t('parts.guest', { side: side(guest) }), placeOf(place, true), t('parts.origins', { count: engagement.origins })]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}
