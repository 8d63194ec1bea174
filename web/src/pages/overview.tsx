import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useStatistics } from '../api/queries.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { ActivitySection } from './overview/activity.tsx';
import { EngagementList } from './overview/engagement-list.tsx';
import { useOverviewFilter } from './overview/filter.ts';
import { Latest } from './overview/latest.tsx';
import { MapSection } from './overview/map-section.tsx';
import { Coming, Conflicts, OpenItems } from './overview/outlook.tsx';
import classes from './overview/overview.module.css';
import { RelationChooser } from './overview/relation-chooser.tsx';

/** How much the ledger holds; a space until it is known, so that nothing jumps. */
function useHoldings(): { readonly text: string; readonly isEmpty: boolean } {
  const { t } = useText();
  const { data } = useStatistics();
  if (!data) return { text: '\u00a0', isEmpty: false };
  const { documents = 0, engagements = 0 } = data.counts;
  const languages = data.languages.filter(({ language }) => language !== null).length;
  const parts = [
    `${t('overview.held', { count: documents })} ${t('overview.inLanguages', { count: languages })}`,
    t('overview.engagements', { count: engagements }),
  ];
  return { text: parts.join(' · '), isEmpty: documents === 0 };
}

/** What came in, what is coming, what is open, and who deals with whom. */
export function OverviewPage() {
  const { t } = useText();
  const [filter, change] = useOverviewFilter();
  const { text, isEmpty } = useHoldings();
  return (
    <>
      <PageTitle title={t('overview.title')} note={text}>
        <RelationChooser />
      </PageTitle>
      {isEmpty ? (
        <EmptyState title={t('overview.empty')} hint={t('overview.emptyHint')}>
          <Button component={Link} href={links.add}>
            {t('overview.add')}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.grid}>
          <div className={classes.column}>
            <MapSection filter={filter} change={change} />
            <EngagementList filter={filter} />
            <ActivitySection filter={filter} change={change} />
          </div>
          <div className={classes.column}>
            <Coming />
            <OpenItems />
            <Conflicts />
            <Latest />
          </div>
        </div>
      )}
    </>
  );
}
