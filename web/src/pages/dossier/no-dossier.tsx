import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { EmptyState, type EmptyStateProps } from '../../parts/empty-state.tsx';

/** Says that the ledger holds nothing of a side or a relation, and leads to where texts are added. */
export function NoDossier({ title, hint }: Pick<EmptyStateProps, 'title' | 'hint'>) {
  const { t } = useText();
  return (
    <EmptyState title={title} hint={hint}>
      <Button component={Link} href={links.add}>
        {t('overview.add')}
      </Button>
    </EmptyState>
  );
}
