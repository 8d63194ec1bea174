import { useEffect, useMemo, useRef } from 'react';
import type { Statistics } from '../../../../src/api/contract.ts';
import { engagementKindCodes } from '../../../../src/model/codes.ts';
import { useStatistics } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Asked } from '../../parts/asked.tsx';
import { KindBadge } from '../../parts/badges.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { BlockSkeleton } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import { useWidth } from '../../parts/use-width.ts';
import type { FilteredProps } from './map-section.tsx';
import classes from './overview.module.css';
import { recentMonths } from './recent-months.ts';

const height = 176;

function Bars({ months }: { readonly months: Statistics['months'] }) {
  const { t, label, direction } = useText();
  const { month, shortMonth, number } = useFormat();
  const { ref: box, width } = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    let isOver = false;
    const options = { months, width, height, isRightToLeft: direction === 'rtl', monthName: month, tick: (day: Date) => shortMonth(day), number };
    void import('./activity-plot.ts').then(({ drawActivity }) => {
      if (!isOver) place.current?.replaceChildren(drawActivity({ ...options, kindName: (kind) => label('engagement', kind) }));
    });
    return () => {
      isOver = true;
    };
  }, [months, width, direction, month, shortMonth, number, label]);
  const spoken = t('overview.activityLabel', { from: month(months[0]?.month ?? ''), to: month(months.at(-1)?.month ?? '') });
  return (
    <div ref={box} dir="ltr" className={classes.plot}>
      <div ref={place} role="img" aria-label={spoken} />
    </div>
  );
}

function Legend({ filter, change, kinds }: FilteredProps & { readonly kinds: readonly string[] }) {
  return (
    <div className={classes.legend}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.key}
          aria-pressed={filter.kind === kind}
          onClick={() => change({ kind: filter.kind === kind ? undefined : kind })}
        >
          <KindBadge kind={kind} />
        </button>
      ))}
    </div>
  );
}

function Activity({ statistics, ...props }: FilteredProps & { readonly statistics: Statistics }) {
  const { t } = useText();
  const { kind } = props.filter;
  const recent = useMemo(() => recentMonths(statistics.months, new Date()), [statistics]);
  const shown = useMemo(() => (kind ? recent.filter((row) => row.kind === kind) : recent), [recent, kind]);
  const kinds = engagementKindCodes.filter((code) => recent.some((row) => row.kind === code));
  if (recent.length === 0) return <EmptyState title={t('overview.activityEmpty')} />;
  return (
    <>
      {shown.length > 0 ? <Bars months={shown} /> : <EmptyState title={t('overview.listEmpty')} />}
      <Legend {...props} kinds={kinds} />
    </>
  );
}

/** Engagements of the last years by month and kind; the legend chooses a kind. */
export function ActivitySection(props: FilteredProps) {
  const { t } = useText();
  const query = useStatistics(props.filter.from ? { from: props.filter.from } : {});
  return (
    <Section
      title={t('overview.activity')}
      note={t('overview.activityHint')}
      actions={query.data && <CsvButton name="activity" rows={() => (query.data?.months ?? []).map((month) => ({ ...month }))} />}
    >
      <Asked query={query} waiting={<BlockSkeleton height={height + 34} />}>
        {(statistics) => <Activity {...props} statistics={statistics} />}
      </Asked>
    </Section>
  );
}
