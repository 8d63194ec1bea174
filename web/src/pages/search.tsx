import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'wouter';
import { useSearch } from '../api/queries.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Asked } from '../parts/asked.tsx';
import { CsvLink } from '../parts/csv-link.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinesSkeleton } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { Facets } from './search/facets.tsx';
import { HitEntry } from './search/hit.tsx';
import { Named } from './search/named.tsx';
import classes from './search/search.module.css';

const examples = ['nuclear', 'Phạm Minh Chính', 'وزير الخارجية', 'កម្ពុជា', 'strategic partnership'];

function Start() {
  const { t } = useText();
  return (
    <EmptyState title={t('search.start')} hint={t('search.startHint')}>
      <nav className={classes.examples} aria-label={t('search.examples')}>
        {examples.map((query) => (
          <Link key={query} href={links.search(query)} className={classes.example}>
            <bdi>{query}</bdi>
          </Link>
        ))}
      </nav>
    </EmptyState>
  );
}

interface Asking {
  readonly q: string;
  readonly language: string | undefined;
  readonly section: string | undefined;
  readonly change: (name: 'language' | 'section', value: string | undefined) => void;
}

function NothingFound({ language, section, q }: Asking) {
  const { t } = useText();
  if (!language && !section) return <EmptyState title={t('search.none')} hint={t('search.noneHint')} />;
  return (
    <EmptyState title={t('search.noneFiltered')}>
      <Button component={Link} href={links.search(q)} variant="default">
        {t('search.takeAway')}
      </Button>
    </EmptyState>
  );
}

function Results(asking: Asking) {
  const { t } = useText();
  const { q, language, section, change } = asking;
  const filter = { q, ...(language && { language }), ...(section && { section }) };
  const query = useSearch(filter);
  const first = query.data?.pages[0];
  // what stands beside the texts comes with them, so that nothing is pushed away
  if (!first && !query.error) return <LinesSkeleton lines={8} height={96} />;
  return (
    <div className={classes.layout}>
      <Facets page={first} language={language} section={section} change={change} />
      <Section flush title={t('search.texts')} actions={<CsvLink path="/search" params={filter} />}>
        <Asked query={query} waiting={<LinesSkeleton lines={8} height={96} />}>
          {({ pages }) => {
            const hits = pages.flatMap((page) => page.hits);
            return hits.length === 0 ? <NothingFound {...asking} /> : hits.map((hit) => <HitEntry key={hit.origin.id} hit={hit} />);
          }}
        </Asked>
        <MoreButton query={query} />
      </Section>
      {first && <Named page={first} />}
    </div>
  );
}

/** One box over texts, people, sides and subjects; the box itself stands in the frame. */
export function SearchPage() {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  const change = (name: string, value: string | undefined): void =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <>
      <PageTitle title={q === '' ? t('search.title') : t('search.titleOf', { query: q })} />
      {q === '' ? <Start /> : <Results q={q} language={params.get('language') ?? undefined} section={params.get('section') ?? undefined} change={change} />}
    </>
  );
}
