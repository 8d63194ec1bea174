import { useCallback, useState } from 'react';
import type { Conflict, Judgement, ReviewItem, Telling } from '../../../../src/api/contract.ts';
import { writtenIn } from '../../language/languages.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { publisherName } from '../../parts/source-name.ts';
import { WarningText } from '../../parts/warning-text.tsx';
import { type Item, keyOf } from '../document/items.ts';
import { useFieldName } from '../document/trail.tsx';
import { itemOfClaim } from './queue.ts';
import { ReasonBadge } from './queue-list.tsx';
import classes from './review.module.css';
import { Subject } from './subject.tsx';
import { useKeys } from './use-keys.ts';

interface PartProps {
  readonly onJudged: (judgement: Judgement) => void;
}

function ReviewTelling({ telling, onJudged }: PartProps & { readonly telling: Telling }) {
  const key = keyOf(telling.section, telling.position);
  const find = useCallback((items: readonly Item[]) => items.find((item) => item.key === key), [key]);
  return <Subject document={telling.origin.id} find={find} onJudged={onJudged} />;
}

/** The claims that cannot all be right; the chosen one is judged. */
function ReviewConflict({ conflict, onJudged }: PartProps & { readonly conflict: Conflict }) {
  const { t } = useText();
  const { day } = useFormat();
  const [at, setAt] = useState(0);
  const choose = Object.fromEntries(conflict.claims.slice(0, 9).map((_, index) => [String(index + 1), () => setAt(index)]));
  useKeys(choose);
  const claim = conflict.claims[at];
  const find = useCallback((items: readonly Item[]) => (claim ? itemOfClaim(items, conflict.about, claim.start) : undefined), [claim, conflict.about]);
  return (
    <>
      <fieldset className={classes.claims}>
        <legend>{t('review.claims')}</legend>
        {conflict.claims.map((one, index) => (
          <label key={`${one.source} ${one.start} ${one.value}`} className={classes.claim} data-chosen={index === at || undefined}>
            <input type="radio" name="claim" checked={index === at} onChange={() => setAt(index)} />
            <kbd className={classes.key}>{index + 1}</kbd>
            <span>
              <strong>
                <ClaimValue value={one.value} about={conflict.about} />
              </strong>
              <span className={classes.quoted} {...writtenIn(one.language)}>
                {one.quote}
              </span>
              <span className={classes.dim}>
                <bdi title={one.source}>{publisherName(one)}</bdi>
                {one.published && ` · ${day(one.published)}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {claim?.document ? <Subject document={claim.document} find={find} onJudged={onJudged} /> : <p className={classes.dim}>{t('review.noItem')}</p>}
    </>
  );
}

/** What the server adds to a reason: which fields were inferred, or what a text contradicts. */
function Note({ item: { reason, note, conflict } }: { readonly item: ReviewItem }) {
  const { list } = useFormat();
  const fieldName = useFieldName();
  if (note === '') return null;
  if (reason === 'inferred') return <strong>{list(note.split(/,\s*/).map(fieldName))}</strong>;
  // of other conflicts the claims tell all
  if (conflict && conflict.about !== 'office') return null;
  return <WarningText className={classes.note} message={note} />;
}

export interface CurrentProps extends PartProps {
  readonly item: ReviewItem;
}

/** What the queue has come to: why it is there, and what is to be judged. */
export function Current({ item, onJudged }: CurrentProps) {
  const { t } = useText();
  const fieldName = useFieldName();
  const { conflict, telling } = item;
  return (
    <article className={classes.current}>
      <header className={classes.reason}>
        <ReasonBadge reason={item.reason} />
        <span>{conflict ? t('review.about', { field: fieldName(conflict.about) }) : t(`review.why-${item.reason}`)}</span>
        <Note item={item} />
      </header>
      {conflict && <ReviewConflict conflict={conflict} onJudged={onJudged} />}
      {!conflict && telling && <ReviewTelling telling={telling} onJudged={onJudged} />}
    </article>
  );
}
