import { memo } from 'react';
import type { Document } from '../../../../src/api/contract.ts';
import { sectionColour } from '../../parts/palette.ts';
import classes from './item-card.module.css';
import { ItemBody, ItemHead } from './item-words.tsx';
import { type Item, isRejected } from './items.ts';
import { JudgePanel } from './judge-panel.tsx';
import { Trail, VerdictBadge } from './trail.tsx';
import { useJudging } from './use-judging.ts';
import { Why } from './why.tsx';

export interface ItemCardProps {
  readonly document: Document;
  readonly item: Item;
  readonly isLit: boolean;
  readonly onLight: (key: string) => void;
}

/** What can be done with an item that is lit: its trail, and judging it. */
function Judged({ document, item }: Pick<ItemCardProps, 'document' | 'item'>) {
  const judging = useJudging(document, item);
  return (
    <div className={classes.judged}>
      <Trail judgements={item.trail} onUndo={judging.mayWrite ? judging.undo : undefined} />
      <JudgePanel item={item} judging={judging} language={document.origin.language} />
    </div>
  );
}

/** An item of the record. Its head lights its passages, for those with a keyboard; the record hears clicks on the rest of the card. */
export const ItemCard = memo(function ItemCard({ document, item, isLit, onLight }: ItemCardProps) {
  const verdict = item.judgements.at(-1)?.verdict;
  return (
    <li
      className={classes.card}
      data-item={item.key}
      data-lit={isLit || undefined}
      data-rejected={isRejected(item) || undefined}
      style={{ '--own': sectionColour(item.section) } as React.CSSProperties}
    >
      <div className={classes.first}>
        <button type="button" className={classes.light} aria-pressed={isLit} onClick={() => onLight(item.key)}>
          <ItemHead item={item} />
        </button>
        {verdict !== undefined && !isLit && <VerdictBadge verdict={verdict} />}
      </div>
      <ItemBody item={item} language={document.origin.language} />
      <Why item={item} />
      {isLit && <Judged document={document} item={item} />}
    </li>
  );
});
