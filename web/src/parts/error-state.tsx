import { Button, Stack, Text } from '@mantine/core';
import { useText } from '../language/use-text.ts';
import { problemWords } from './problem-words.ts';

export interface ErrorStateProps {
  readonly error: unknown;
  /** Asks again; without it there is no button. */
  readonly retry?: () => unknown;
}

/** Says what could not be done and what to do about it. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const { t } = useText();
  const { title, hint } = problemWords(error);
  const own = error instanceof Error ? error.message : String(error);
  return (
    <Stack role="alert" align="center" gap={6} py="xl" px="md" ta="center">
      <Text fw={600}>{t(title)}</Text>
      {hint && (
        <Text size="sm" c="dimmed" maw={460}>
          {t(hint)}
        </Text>
      )}
      {(!hint || title === 'parts.failed') && (
        <Text size="xs" c="dimmed" maw={460} dir="ltr" lang="en">
          {own}
        </Text>
      )}
      {retry && (
        <Button variant="default" mt={8} onClick={() => void retry()}>
          {t('parts.retry')}
        </Button>
      )}
    </Stack>
  );
}
