import { Group, SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Network } from '../../../src/api/contract.ts';
import { useNetwork } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Asked } from '../parts/asked.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { BlockSkeleton } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { EdgeTable } from './network/edge-table.tsx';
import { NetworkFigure } from './network/figure.tsx';
import { type NetworkFilter, useNetworkFilter } from './network/filter.ts';
import classes from './network/network.module.css';

const MOST = 200;

interface ControlsProps {
  readonly filter: NetworkFilter;
  readonly change: (name: 'by' | 'period', value: string) => void;
}

function Controls({ filter, change }: ControlsProps) {
  const { t } = useText();
  const ways = [
    { value: 'side', label: t('network.bySide') },
    { value: 'person', label: t('network.byPerson') },
  ];
  const periods = [
    { value: 'all', label: t('overview.periodAll') },
    { value: '12', label: t('overview.period12') },
    { value: '3', label: t('overview.period3') },
  ];
  return (
    <Group gap="sm">
      <SegmentedControl size="xs" aria-label={t('network.by')} value={filter.by} onChange={(value) => change('by', value)} data={ways} />
      <SegmentedControl size="xs" aria-label={t('overview.period')} value={filter.period} onChange={(value) => change('period', value)} data={periods} />
    </Group>
  );
}

function Shown({ network, by }: { readonly network: Network; readonly by: NetworkFilter['by'] }) {
  const { t } = useText();
  const { side, number } = useFormat();
  const [lit, light] = useState<string>();
  const nameOf = useCallback((node: { readonly id: string; readonly name: string }) => (by === 'side' ? side(node.id) : node.name), [by, side]);
  const linkOf = by === 'side' ? links.side : links.person;
  if (network.edges.length === 0) return <EmptyState title={t('network.empty')} hint={t('network.emptyHint')} />;
  const shared = { network, nameOf, linkOf, lit, light };
  const rows = () => network.edges.map(({ from, to, engagements }) => ({ from, to, engagements }));
  return (
    <div className={classes.page}>
      <Section flush title={t('network.title')} note={by === 'side' ? `${t('network.hint')} · ${t('parts.hollowOrganisations')}` : t('network.hint')}>
        <NetworkFigure {...shared} />
      </Section>
      <Section flush title={t('network.table')} note={number(network.edges.length)} actions={<CsvButton name={`network-${by}`} rows={rows} />}>
        <EdgeTable {...shared} />
      </Section>
    </div>
  );
}

/** Who meets whom, by side or by person, in a period. */
export function NetworkPage() {
  const { t } = useText();
  const [filter, change] = useNetworkFilter();
  const query = useNetwork({ by: filter.by, limit: MOST, ...(filter.from && { from: filter.from }) });
  // the answer to the question before would be drawn under the names of this one
  const asked = query.isPlaceholderData ? { ...query, data: undefined } : query;
  return (
    <>
      <PageTitle title={t('network.title')}>
        <Controls filter={filter} change={change} />
      </PageTitle>
      <Asked query={asked} waiting={<BlockSkeleton height={640} />}>
        {(network) => <Shown network={network} by={filter.by} />}
      </Asked>
    </>
  );
}
