import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { LinesSkeleton } from './loading.tsx';
import { PageTitle } from './page-title.tsx';

/** What a query of tanstack-query tells, as far as it counts here. */
export interface Asking<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

export interface AskedProps<T> {
  readonly query: Asking<T>;
  /** Stands in its place until the answer is there. */
  readonly waiting?: ReactNode;
  /** The heading of a page that has none as long as there is no answer. */
  readonly title?: string;
  readonly children: (data: T) => ReactNode;
}

/** Shows an answer, or that it is on its way, or why there is none. */
export function Asked<T>({ query, waiting, title, children }: AskedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error)
    return (
      <>
        {title !== undefined && <PageTitle title={title} />}
        <ErrorState error={query.error} retry={query.refetch} />
      </>
    );
  return <>{waiting ?? <LinesSkeleton />}</>;
}
