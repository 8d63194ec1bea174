import { Group, Skeleton, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../language/use-text.ts';

export interface PageTitleProps {
  readonly title: string;
  /** What stands before the title in small letters: of which kind the page is. */
  readonly kind?: ReactNode;
  /** One line below it. */
  readonly note?: ReactNode;
  /** What can be done here; at the end of the line. */
  readonly children?: ReactNode;
}

/** The head of a page, and the title of its tab. */
export function PageTitle({ title, kind, note, children }: PageTitleProps) {
  useEffect(() => {
    document.title = `${title} · Dragoman`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-end" gap="sm" mb="md" wrap="wrap">
      <div style={{ minWidth: 0 }}>
        {kind !== undefined && (
          <Text size="xs" c="dimmed" fw={600}>
            {kind}
          </Text>
        )}
        <Title order={1}>
          <bdi>{title}</bdi>
        </Title>
        {note !== undefined && (
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        )}
      </div>
      {children !== undefined && (
        <Group gap="xs" className="no-print">
          {children}
        </Group>
      )}
    </Group>
  );
}

/** The head of a page whose title is on its way: as high as it will be. */
export function PageTitleSkeleton({ kind }: Pick<PageTitleProps, 'kind'>) {
  const { t } = useText();
  return (
    <div role="status" style={{ marginBlockEnd: 'var(--mantine-spacing-md)' }}>
      {kind !== undefined && (
        <Text size="xs" c="dimmed" fw={600}>
          {kind}
        </Text>
      )}
      <Title order={1} style={{ display: 'flex', alignItems: 'center' }}>
        <span className="spoken">{t('parts.loading')}</span>
        {'\u200b'}
        <Skeleton height={24} width="min(24rem, 70%)" />
      </Title>
      <Text size="sm" style={{ display: 'flex', alignItems: 'center' }}>
        {'\u200b'}
        <Skeleton height={10} width={180} />
      </Text>
    </div>
  );
}
