import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly hint?: ReactNode;
  /** A link or button to do it with. */
  readonly children?: ReactNode;
}

/** Says that there is nothing, and what to do. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap={4} py="lg" px="md" ta="center">
      <Text fw={600}>{title}</Text>
      {hint !== undefined && (
        <Text size="sm" c="dimmed" maw={460}>
          {hint}
        </Text>
      )}
      {children !== undefined && <div style={{ marginTop: 8 }}>{children}</div>}
    </Stack>
  );
}
