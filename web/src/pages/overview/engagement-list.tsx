import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useEngagements } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { sidesLink } from '../../links.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvLink } from '../../parts/csv-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { EngagementLine } from '../../parts/engagement-line.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Section } from '../../parts/section.tsx';
import type { OverviewFilter } from './filter.ts';
import { today } from './today.ts';

function PageOfSides({ sides }: { readonly sides: readonly string[] }) {
  const { t } = useText();
  const { side } = useFormat();
  const target = sidesLink(sides);
  if (!target) return null;
  return (
    <Anchor component={Link} href={target} size="xs">
      {sides.length === 2 ? t('overview.openRelation') : t('overview.openSide', { side: side(sides[0] ?? '') })}
    </Anchor>
  );
}

/** The engagements that the filter lets through, the latest first. */
export function EngagementList({ filter: { sides, kind, from } }: { readonly filter: OverviewFilter }) {
  const { t } = useText();
  const { sideLine } = useFormat();
  // what is to come stands in a list of its own
  const asked = { side: sides, kind, from, to: today() };
  const query = useEngagements({ ...asked, limit: 8 });
  const title = sides.length > 0 ? t('overview.listOf', { sides: sideLine(sides) }) : t('overview.list');
  return (
    <Section
      flush
      title={title}
      actions={
        <>
          <PageOfSides sides={sides} />
          <CsvLink path="/engagements" params={asked} />
        </>
      }
    >
      <Asked query={query} waiting={<LinesSkeleton lines={8} height={58} />}>
        {({ pages }) =>
          (pages[0]?.engagements.length ?? 0) === 0 ? (
            <EmptyState title={t('overview.listEmpty')} hint={t('overview.listEmptyHint')} />
          ) : (
            pages.flatMap(({ engagements }) => engagements).map((engagement) => <EngagementLine key={engagement.id} engagement={engagement} />)
          )
        }
      </Asked>
      <MoreButton query={query} />
    </Section>
  );
}
