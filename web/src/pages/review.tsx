import { Button, Group } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { Judgement, ReviewItem } from '../../../src/api/contract.ts';
import { useReview, useWithdraw } from '../api/queries.ts';
import { token } from '../api/token.ts';
import { readKept } from '../language/keep.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import type { MoreButtonProps } from '../parts/more-button.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { AUTHOR } from './document/use-judging.ts';
import { Current } from './review/current.tsx';
import { QueueList } from './review/queue-list.tsx';
import { Recent } from './review/recent.tsx';
import classes from './review/review.module.css';
import { useKeys } from './review/use-keys.ts';
import { type Queue, useQueue } from './review/use-queue.ts';

/** So many are asked for at once. */
const MOST = 100;
/** Where so few are left behind the one that is looked at, more are asked for. */
const LEFT = 8;
const keys = ['j', 'k', 'c', 'x', 'e', 'u', 'o'] as const;

/** What each key does. */
function Keys() {
  const { t } = useText();
  return (
    <p className={`${classes.keys} no-print`}>
      {keys.map((key) => (
        <span key={key}>
          <kbd className={classes.key}>{key}</kbd> {t(`review.key-${key}`)}
        </span>
      ))}
    </p>
  );
}

function Steps({ queue, onUndo }: { readonly queue: Queue; readonly onUndo: () => void }) {
  const { t } = useText();
  return (
    <Group gap={6} mb="sm" wrap="nowrap" className="no-print">
      <Button size="compact-sm" variant="default" disabled={queue.at === 0} onClick={() => queue.step(-1)}>
        {t('review.previous')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={queue.at >= queue.items.length - 1} onClick={() => queue.step(1)}>
        {t('review.next')}
      </Button>
      <Button size="compact-sm" variant="subtle" disabled={queue.done.length === 0} onClick={onUndo}>
        {t('review.undoLast')}
      </Button>
    </Group>
  );
}

/** The next page is asked for before the end is reached. */
function useGoingOn({ at, items }: Queue, { hasNextPage, isFetchingNextPage, fetchNextPage }: MoreButtonProps['query']): void {
  const isNearEnd = at >= items.length - LEFT;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

interface ReviewQueueProps {
  readonly items: readonly ReviewItem[];
  readonly more: MoreButtonProps['query'];
}

function ReviewQueue({ items, more }: ReviewQueueProps) {
  const { t } = useText();
  const { number } = useFormat();
  const queue = useQueue(items);
  const withdraw = useWithdraw();
  const undo = ({ id }: Pick<Judgement, 'id'>): void => withdraw.mutate({ id, author: readKept(AUTHOR) ?? '' }, { onSuccess: () => queue.onUndone(id) });
  const undoLast = (): void => {
    const last = queue.done.at(-1);
    if (last && !withdraw.isPending) undo(last.judgement);
  };
  useKeys({ j: () => queue.step(1), k: () => queue.step(-1), u: undoLast });
  const { current } = queue;
  useGoingOn(queue, more);
  return (
    <>
      <PageTitle
        title={t('review.title')}
        note={
          current &&
          t('review.progress', {
            at: queue.at + 1,
            all: more.hasNextPage ? t('review.andMore', { n: queue.items.length }) : number(queue.items.length),
            done: queue.done.length,
          })
        }
      />
      {current ? (
        <div className={classes.columns}>
          <QueueList queue={queue} more={more} />
          <div className={classes.main}>
            <Steps queue={queue} onUndo={undoLast} />
            <Current key={current.key} item={current} onJudged={(judgement) => queue.onJudged(current.key, judgement)} />
            <Keys />
          </div>
        </div>
      ) : (
        <EmptyState title={t('review.empty')} hint={t('review.emptyHint')} />
      )}
      <Recent onUndo={token() === undefined ? undefined : undo} />
    </>
  );
}

/** What is doubtful, one after the other, to be confirmed, rejected or corrected. */
export function ReviewPage() {
  const { t } = useText();
  const query = useReview(MOST);
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  if (items) return <ReviewQueue items={items} more={query} />;
  return (
    <>
      <PageTitle title={t('review.title')} />
      <Asked query={query}>{() => null}</Asked>
    </>
  );
}
