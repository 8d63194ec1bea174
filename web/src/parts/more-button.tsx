import { Button } from '@mantine/core';
import { useText } from '../language/use-text.ts';

export interface MoreButtonProps {
  /** An infinite query of tanstack-query. */
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

/** Loads the next page of a list; nothing after the last. */
export function MoreButton({ query }: MoreButtonProps) {
  const { t } = useText();
  if (!query.hasNextPage) return null;
  return (
    <Button variant="subtle" fullWidth radius={0} loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} className="no-print">
      {t('parts.more')}
    </Button>
  );
}
