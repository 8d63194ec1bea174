import { Link } from 'wouter';
import type { Change } from '../../../../src/api/contract.ts';
import { useDocuments } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvLink } from '../../parts/csv-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import classes from './overview.module.css';

function LatestLine({ change }: { readonly change: Change }) {
  const { t } = useText();
  const { ago, day, language } = useFormat();
  const told = [
    change.language && language(change.language),
    change.published && day(change.published),
    change.engagements > 0 ? t('overview.engagements', { count: change.engagements }) : t('overview.noEngagement'),
    ago(change.readAt),
  ];
  return (
    <Link href={links.document(change.id)} className={classes.item}>
      <span className={classes.clamp}>
        <Foreign language={change.language}>{change.title ?? sourceName(change.source)}</Foreign>
      </span>
      <span className={classes.small}>{told.filter(Boolean).join(' · ')}</span>
    </Link>
  );
}

/** The documents that were read last. */
export function Latest() {
  const { t } = useText();
  const query = useDocuments(6);
  return (
    <Section flush title={t('overview.latest')} actions={<CsvLink path="/documents" />}>
      <Asked query={query} waiting={<LinesSkeleton lines={6} height={58} />}>
        {({ pages }) =>
          pages[0]?.changes.length ? (
            pages.flatMap(({ changes }) => changes).map((change) => <LatestLine key={change.id} change={change} />)
          ) : (
            <EmptyState title={t('overview.latestEmpty')} />
          )
        }
      </Asked>
      <MoreButton query={query} />
    </Section>
  );
}
