import { Button, SegmentedControl } from '@mantine/core';
import type { Statistics } from '../../../../src/api/contract.ts';
import { useStatistics } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { BlockSkeleton } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import type { Change, OverviewFilter } from './filter.ts';
import classes from './overview.module.css';
import { Ranking } from './ranking.tsx';
import { WorldMap } from './world-map.tsx';

export interface FilteredProps {
  readonly filter: OverviewFilter;
  readonly change: (change: Change) => void;
}

function Rankings({ statistics, filter: { sides }, change }: FilteredProps & { readonly statistics: Statistics }) {
  const { t } = useText();
  const { side, sideLine } = useFormat();
  const dyads = statistics.dyads.filter((dyad) => sides.length !== 1 || dyad.sides.includes(sides[0] ?? ''));
  const isChosen = (pair: readonly string[]): boolean => sides.length === 2 && pair.every((code) => sides.includes(code));
  return (
    <div className={classes.rankings}>
      <Ranking
        title={t('overview.sides')}
        rows={statistics.sides.slice(0, 6).map(({ side: code, engagements }) => {
          const chosen = sides.length === 1 && sides[0] === code;
          return { key: code, name: side(code), count: engagements, chosen, onChoose: () => change({ sides: chosen ? [] : [code] }) };
        })}
      />
      <Ranking
        title={t('overview.relations')}
        rows={dyads.slice(0, 6).map(({ sides: pair, engagements }) => {
          const chosen = isChosen(pair);
          return { key: pair.join(), name: sideLine(pair), count: engagements, chosen, onChoose: () => change({ sides: chosen ? [] : pair }) };
        })}
      />
    </div>
  );
}

function PeriodChoice({ filter, change }: FilteredProps) {
  const { t } = useText();
  const values = [
    { value: '', label: t('overview.periodAll') },
    { value: '12', label: t('overview.period12') },
    { value: '3', label: t('overview.period3') },
  ];
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('overview.period')}
      data={values}
      value={String(filter.period ?? '')}
      onChange={(value) => change({ period: value === '12' ? 12 : value === '3' ? 3 : undefined })}
    />
  );
}

/** The map and the lists on their way, as high as they will be. */
function MapSkeleton() {
  return (
    <>
      <div style={{ aspectRatio: 2 }}>
        <BlockSkeleton height="100%" />
      </div>
      <div className={classes.rankings}>
        <BlockSkeleton height={190} />
        <BlockSkeleton height={190} />
      </div>
    </>
  );
}

/** The map, and beside it the same as lists. */
export function MapSection(props: FilteredProps) {
  const { t } = useText();
  const { filter, change } = props;
  const query = useStatistics(filter.from ? { from: filter.from } : {});
  return (
    <Section
      title={t('overview.map')}
      note={`${t('overview.mapHint')} · ${t('parts.hollowOrganisations')}`}
      actions={
        <>
          {filter.sides.length > 0 && (
            <Button variant="subtle" size="compact-xs" onClick={() => change({ sides: [] })}>
              {t('overview.clear')}
            </Button>
          )}
          <PeriodChoice {...props} />
          {query.data && (
            <CsvButton name="relations" rows={() => (query.data?.dyads ?? []).map(({ sides: [one, other], engagements }) => ({ one, other, engagements }))} />
          )}
        </>
      }
    >
      <Asked query={query} waiting={<MapSkeleton />}>
        {(statistics) => (
          <>
            <WorldMap statistics={statistics} chosen={filter.sides} onChoose={(sides) => change({ sides })} />
            <Rankings {...props} statistics={statistics} />
          </>
        )}
      </Asked>
    </Section>
  );
}
