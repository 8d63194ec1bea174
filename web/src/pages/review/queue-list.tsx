import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { MoreButton, type MoreButtonProps } from '../../parts/more-button.tsx';
import type { Tone } from '../../parts/palette.ts';
import { VerdictBadge } from '../document/trail.tsx';
import classes from './review.module.css';
import type { Queue } from './use-queue.ts';

const tones: Readonly<Record<ReviewItem['reason'], Tone>> = { conflict: 'bad', warning: 'late', inferred: 'waiting', single: 'quiet' };

/** Why something is in the queue. */
export function ReasonBadge({ reason }: { readonly reason: ReviewItem['reason'] }) {
  const { t } = useText();
  return <ToneBadge tone={tones[reason]}>{t(`review.reason-${reason}`)}</ToneBadge>;
}

/** What an item of the queue is about, in one line. */
export function ReviewWords({ item: { telling, conflict } }: { readonly item: ReviewItem }) {
  const { range, sideLine } = useFormat();
  const label = useAnyLabel();
  const about = conflict ?? telling;
  if (!about) return null;
  return (
    <span className={classes.words}>
      <strong>{label(about.kind)}</strong> <bdi>{sideLine(about.sides)}</bdi>
      {about.date && <span className={classes.dim}> · {range(about.date)}</span>}
    </span>
  );
}

/** The queue: what comes, what is done. */
export function QueueList({ queue, more }: { readonly queue: Queue; readonly more: MoreButtonProps['query'] }) {
  const { t } = useText();
  const box = useRef<HTMLOListElement>(null);
  const key = queue.current?.key;
  useEffect(() => {
    const own = key === undefined ? null : box.current?.querySelector<HTMLElement>('[aria-current]');
    const list = box.current;
    if (!own || !list) return;
    const [a, b] = [own.getBoundingClientRect(), list.getBoundingClientRect()];
    if (a.top < b.top || a.bottom > b.bottom) list.scrollTop += a.top - b.top - b.height / 3;
  }, [key]);
  return (
    <ol ref={box} className={classes.queue} aria-label={t('review.queue')}>
      {queue.items.map((item) => {
        const verdict = queue.done.findLast((one) => one.key === item.key)?.judgement.verdict;
        return (
          <li key={item.key}>
            <button type="button" className={classes.entry} aria-current={item.key === key || undefined} onClick={() => queue.go(item.key)}>
              <ReviewWords item={item} />
              <span className={classes.badges}>{verdict === undefined ? <ReasonBadge reason={item.reason} /> : <VerdictBadge verdict={verdict} />}</span>
            </button>
          </li>
        );
      })}
      {more.hasNextPage && (
        <li>
          <MoreButton query={more} />
        </li>
      )}
    </ol>
  );
}
