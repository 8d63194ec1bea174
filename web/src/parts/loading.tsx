import { Skeleton, Stack } from '@mantine/core';
import { useText } from '../language/use-text.ts';

/** Lines in the place of a list that is on its way; as many and as high as the list will be, so that nothing jumps. */
export function LinesSkeleton({ lines = 6, height = 44 }: { readonly lines?: number; readonly height?: number }) {
  const { t } = useText();
  return (
    <div role="status" aria-label={t('parts.loading')}>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
        <div key={at} style={{ height, display: 'flex', flexDirection: 'column', justifyContent: 'center', gap: 6, paddingInline: 14 }}>
          <Skeleton height={10} width={`${72 - ((at * 17) % 35)}%`} />
          <Skeleton height={8} width={`${45 - ((at * 11) % 20)}%`} />
        </div>
      ))}
    </div>
  );
}

/** A block in the place of a figure or map. */
export function BlockSkeleton({ height }: { readonly height: number | string }) {
  const { t } = useText();
  return <Skeleton role="status" aria-label={t('parts.loading')} height={height} />;
}

/** A whole page on its way. */
export function PageSkeleton() {
  return (
    <Stack gap="md">
      <Skeleton height={30} width={260} />
      <BlockSkeleton height={360} />
      <LinesSkeleton />
    </Stack>
  );
}
