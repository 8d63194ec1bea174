import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { LinesSkeleton } from './loading.tsx';

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
  readonly children: (data: T) => ReactNode;
}

/** Shows an answer, or that it is on its way, or why there is none. */
export function Asked<T>({ query, waiting, children }: AskedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} retry={query.refetch} />;
  return <>{waiting ?? <LinesSkeleton />}</>;
}
