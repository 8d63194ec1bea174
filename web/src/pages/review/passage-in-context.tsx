import { useMemo } from 'react';
import type { Document } from '../../../../src/api/contract.ts';
import { DocumentLines } from '../document/document-text.tsx';
import { extentOf, type Item, marksOf } from '../document/items.ts';
import { cutBefore } from '../document/segments.ts';
import classes from './review.module.css';

/** So much of the text stands before and behind the passages. */
const AROUND = 220;
/** No more than this is shown of passages that lie far apart. */
const MOST = 3000;

/** The passages of an item in the text round them. */
export function PassageInContext({ document, item }: { readonly document: Document; readonly item: Item }) {
  const { text } = document;
  const marks = useMemo(() => marksOf({ ...document, record: { ...document.record, warnings: [] } }, [item]), [document, item]);
  const window = useMemo(() => {
    const { start, end } = extentOf(item.value.evidence);
    return { start: cutBefore(text, start - AROUND), end: cutBefore(text, Math.min(end + AROUND, start + MOST)) };
  }, [text, item]);
  return (
    <div className={classes.passage} dir={document.direction}>
      <DocumentLines document={document} marks={marks} lit={new Set([item.key])} window={window} />
    </div>
  );
}
