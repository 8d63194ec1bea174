import { Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

export interface SectionProps {
  readonly title: string;
  /** How many there are, or a word on what is shown. */
  readonly note?: ReactNode;
  /** What can be done with it; at the end of its head. */
  readonly actions?: ReactNode;
  /** Whether what it holds runs to its edges, as lists and tables do. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, note, actions, flush = false, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} className={classes.section}>
      <Group className={classes.head} gap="xs" wrap="nowrap" justify="space-between">
        <Group gap="xs" align="baseline" style={{ minWidth: 0 }}>
          <Title order={2} id={id} fz="md">
            {title}
          </Title>
          {note !== undefined && (
            <Text size="xs" c="dimmed" className={actions === undefined ? undefined : classes.note}>
              {note}
            </Text>
          )}
        </Group>
        {actions !== undefined && (
          <Group gap={6} wrap="nowrap" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </Paper>
  );
}
