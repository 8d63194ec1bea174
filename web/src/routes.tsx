// Which page stands at which address. A page is loaded when it is first opened.
import { Button, Group } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { useText } from './language/use-text.ts';
import { links } from './links.ts';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { PageSkeleton } from './parts/loading.tsx';
import { PageTitle } from './parts/page-title.tsx';

interface Page {
  readonly load: () => Promise<unknown>;
  readonly Page: ComponentType;
}

/** The one page that a file gives, under its name. */
function page<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N): Page {
  return { load, Page: lazy(async () => ({ default: (await load())[name] as ComponentType })) };
}

const pages: Readonly<Record<string, Page>> = {
  '/': page(() => import('./pages/overview.tsx'), 'OverviewPage'),
  '/relation/:a/:b': page(() => import('./pages/relation.tsx'), 'RelationPage'),
  '/side/:code': page(() => import('./pages/side.tsx'), 'SidePage'),
  '/engagement/:id': page(() => import('./pages/engagement.tsx'), 'EngagementPage'),
  '/person/:id': page(() => import('./pages/person.tsx'), 'PersonPage'),
  '/network': page(() => import('./pages/network.tsx'), 'NetworkPage'),
  '/document/:id': page(() => import('./pages/document.tsx'), 'DocumentPage'),
  '/review': page(() => import('./pages/review.tsx'), 'ReviewPage'),
  '/search': page(() => import('./pages/search.tsx'), 'SearchPage'),
  '/add': page(() => import('./pages/add.tsx'), 'AddPage'),
};

/** Begins to load the page of an address, while the language is on its way. */
export function preloadPage(path: string): void {
  const first = `/${path.split('/')[1] ?? ''}`;
  const found = Object.entries(pages).find(([route]) => `/${route.split('/')[1] ?? ''}` === first);
  // what fails here fails again, and is told, when the page is shown
  found?.[1].load().catch(() => undefined);
}

function NoSuchPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle title={t('shell.notFound')} note={t('shell.notFoundHint')} />
      <Group>
        <Button component={Link} href={links.overview}>
          {t('shell.overview')}
        </Button>
        <Button component={Link} href={links.search('')} variant="default">
          {t('shell.search')}
        </Button>
      </Group>
    </>
  );
}

/** Pages read what their address holds by `useParams` and `useSearchParams` of wouter. */
export function Routes() {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          {Object.entries(pages).map(([route, { Page }]) => (
            <Route key={route} path={route}>
              <Page />
            </Route>
          ))}
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
