import { Button, Stack, Text } from '@mantine/core';
import { ApiError } from '../api/client.ts';
import type { TextKey } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';

export interface ErrorStateProps {
  readonly error: unknown;
  /** Asks again; without it there is no button. */
  readonly retry?: () => unknown;
}

/** What is wrong, and the mend of it. */
function wordsFor(error: unknown): readonly [TextKey, TextKey | undefined] {
  if (!(error instanceof ApiError)) return ['parts.failed', undefined];
  if (error.status === 0 || error.status === 502) return ['parts.unreachable', 'parts.unreachableHint'];
  if (error.status === 401 || error.status === 403) return ['parts.forbidden', 'parts.forbiddenHint'];
  if (error.status === 404) return ['parts.gone', 'parts.goneHint'];
  if (error.status === 429) return ['parts.busy', 'parts.busyHint'];
  return ['parts.failed', undefined];
}

/** Says what could not be done and what to do about it. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const { t } = useText();
  const [title, hint] = wordsFor(error);
  return (
    <Stack role="alert" align="center" gap={6} py="xl" px="md" ta="center">
      <Text fw={600}>{t(title)}</Text>
      <Text size="sm" c="dimmed" maw={460} dir={hint ? undefined : 'auto'}>
        {hint ? t(hint) : error instanceof Error ? error.message : String(error)}
      </Text>
      {retry && (
        <Button variant="default" mt={8} onClick={() => void retry()}>
          {t('parts.retry')}
        </Button>
      )}
    </Stack>
  );
}
