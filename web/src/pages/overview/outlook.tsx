import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Conflict, FollowUp } from '../../../../src/api/contract.ts';
import { useCalendar, useConflicts, useOpen } from '../../api/queries.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links, sidesLink } from '../../links.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { Asked } from '../../parts/asked.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { valuesOf } from '../../parts/claims.ts';
import { CsvLink } from '../../parts/csv-link.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { EngagementLine } from '../../parts/engagement-line.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Section } from '../../parts/section.tsx';
import { publisherName } from '../../parts/source-name.ts';
import classes from './overview.module.css';
import { today } from './today.ts';

const shown = 5;

/** What is planned from today on. */
export function Coming() {
  const { t } = useText();
  const query = useCalendar(today());
  return (
    <Section flush title={t('overview.coming')} actions={<CsvLink path="/calendar" params={{ from: today() }} />}>
      <Asked query={query} waiting={<LinesSkeleton lines={shown} height={64} />}>
        {({ pages }) =>
          pages[0]?.engagements.length ? (
            pages[0].engagements.slice(0, shown).map((engagement) => <EngagementLine key={engagement.id} engagement={engagement} status={false} />)
          ) : (
            <EmptyState title={t('overview.comingEmpty')} hint={t('overview.comingEmptyHint')} />
          )
        }
      </Asked>
    </Section>
  );
}

function OpenLine({ item }: { readonly item: FollowUp }) {
  const { sideLine } = useFormat();
  const label = useAnyLabel();
  const inner = (
    <>
      <span className={classes.head}>
        <OutcomeBadge outcome={item.outcome} />
        {label(item.kind)}
        <strong>{sideLine(item.sides)}</strong>
        {item.date && (
          <span className={classes.small}>
            <DayText value={item.date} />
          </span>
        )}
      </span>
      <span className={`${classes.small} ${classes.clamp}`} dir="auto">
        {item.from.quote}
      </span>
    </>
  );
  const target = item.from.document ? links.document(item.from.document) : sidesLink(item.sides);
  return target ? (
    <Link href={target} className={classes.item}>
      {inner}
    </Link>
  ) : (
    <div className={classes.item}>{inner}</div>
  );
}

/** What was promised or planned and has not been heard of since; overdue first. */
export function OpenItems() {
  const { t } = useText();
  const query = useOpen();
  return (
    <Section flush title={t('overview.openItems')} actions={<CsvLink path="/open" />}>
      <Asked query={query} waiting={<LinesSkeleton lines={shown} height={66} />}>
        {({ pages }) => {
          const items = pages.flatMap(({ followUps }) => followUps);
          const first = [...items].sort((a, b) => Number(b.outcome === 'overdue') - Number(a.outcome === 'overdue')).slice(0, shown);
          if (first.length === 0) return <EmptyState title={t('overview.openEmpty')} hint={t('overview.openEmptyHint')} />;
          return first.map((item) => <OpenLine key={`${item.from.source}-${item.from.start}-${item.kind}-${item.sides.join()}`} item={item} />);
        }}
      </Asked>
    </Section>
  );
}

/** One source by its publisher, several by their number. */
function useSources(): (claims: Readonly<Conflict['claims']>) => string {
  const { t } = useText();
  const { commas } = useFormat();
  return (claims) => {
    const sources = new Set(claims.map(({ source }) => source));
    return sources.size > 1 ? t('parts.documents', { count: sources.size }) : commas(claims.slice(0, 1).map(publisherName));
  };
}

function ConflictLine({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useText();
  const { sideLine } = useFormat();
  const sourcesIn = useSources();
  const label = useAnyLabel();
  return (
    <Link href={sidesLink(conflict.sides) ?? links.review} className={classes.item}>
      <span className={classes.head}>
        <ToneBadge tone="bad">{t(`overview.about-${conflict.about}` as TextKey)}</ToneBadge>
        {label(conflict.kind)}
        <strong>{sideLine(conflict.sides)}</strong>
      </span>
      <span className={`${classes.small} ${classes.claims}`}>
        {valuesOf(conflict)
          .slice(0, 3)
          .map(({ value, claims }) => (
            <span key={value}>
              <ClaimValue value={value} about={conflict.about} /> <span className={classes.source}>({sourcesIn(claims)})</span>
            </span>
          ))}
      </span>
    </Link>
  );
}

/** Where sources contradict one another. */
export function Conflicts() {
  const { t } = useText();
  const query = useConflicts();
  return (
    <Section
      flush
      title={t('overview.conflicts')}
      actions={
        <>
          <Anchor component={Link} href={links.review} size="xs">
            {t('overview.review')}
          </Anchor>
          <CsvLink path="/conflicts" />
        </>
      }
    >
      <Asked query={query} waiting={<LinesSkeleton lines={3} height={52} />}>
        {({ pages }) =>
          pages[0]?.conflicts.length ? (
            pages[0].conflicts
              .slice(0, shown)
              .map((c) => <ConflictLine key={`${c.about}-${c.sides.join()}-${c.claims[0]?.source}-${c.claims[0]?.start}`} conflict={c} />)
          ) : (
            <EmptyState title={t('overview.conflictsEmpty')} />
          )
        }
      </Asked>
    </Section>
  );
}
