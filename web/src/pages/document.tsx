import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'wouter';
import type { Document } from '../../../src/api/contract.ts';
import { useDocument } from '../api/queries.ts';
import { useText } from '../language/use-text.ts';
import { Asked } from '../parts/asked.tsx';
import { loadFonts } from '../parts/load-fonts.ts';
import { BlockSkeleton, LinesSkeleton } from '../parts/loading.tsx';
import { PageTitleSkeleton } from '../parts/page-title.tsx';
import { bringIntoView } from './document/bring-into-view.ts';
import classes from './document/document.module.css';
import { DocumentHead } from './document/document-head.tsx';
import { DocumentText } from './document/document-text.tsx';
import { type Item, isRejected, itemsOf, marksOf } from './document/items.ts';
import { Legend, NarrowSwitch } from './document/legend.tsx';
import { type Clicked, MarkChoice } from './document/mark-choice.tsx';
import { RecordPanel } from './document/record-panel.tsx';
import { grow, type Mark, windowAt } from './document/segments.ts';
import { type Lit, useLit } from './document/use-lit.ts';

loadFonts();

const firstOf = (marks: readonly Mark[], keys: readonly string[]): Mark | undefined => marks.find((m) => keys.includes(m.key));

/** The part of the text that is shown: always one that holds what is lit. */
function useWindow(text: string, marks: readonly Mark[], keys: readonly string[]) {
  const [window, setWindow] = useState(() => windowAt(text, firstOf(marks, keys)?.start));
  const at = firstOf(marks, keys)?.start;
  const isOutside = at !== undefined && (at < window.start || at >= window.end);
  const shown = useMemo(() => (isOutside ? windowAt(text, at) : window), [isOutside, at, text, window]);
  useEffect(() => setWindow(shown), [shown]);
  const onGrow = useCallback((end: 'start' | 'end') => setWindow((now) => grow(text, now, end)), [text]);
  return { window: shown, onGrow };
}

/** What was lit on one side comes into view on the other; what the address tells, on both. */
function useSight(lit: Lit, text: { readonly current: HTMLElement | null }, record: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const [key] = lit.keys;
    if (key === undefined) return;
    const mark = [...(text.current?.querySelectorAll('[data-items]') ?? [])].find((m) => m.getAttribute('data-items')?.split(' ').includes(key));
    const card = [...(record.current?.querySelectorAll('[data-item]') ?? [])].find((m) => m.getAttribute('data-item') === key);
    const isNarrow = record.current !== null && getComputedStyle(record.current).overflowY !== 'auto';
    if (card && (lit.by === 'text' || (lit.by === 'address' && !isNarrow))) bringIntoView(card, record.current);
    if (mark && lit.by !== 'text') bringIntoView(mark, null);
  }, [lit, text, record]);
}

function DocumentView({ document }: { readonly document: Document }) {
  const items = useMemo(() => itemsOf(document), [document]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => items.filter((item: Item) => !hidden.has(item.section) && !isRejected(item)), [items, hidden]);
  const marks = useMemo(() => marksOf(document, shown), [document, shown]);
  const { lit, light } = useLit();
  const keys = useMemo(() => new Set(lit.keys), [lit]);
  const [text, record] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const { window, onGrow } = useWindow(document.text, marks, lit.keys);
  useSight(lit, text, record);
  const [clicked, setClicked] = useState<Clicked>();
  const column = useRef<HTMLElement>(null);
  const onMark = useCallback(
    (own: readonly string[], words: HTMLElement) => {
      light(own, 'text');
      const told = own.filter((key) => !key.startsWith('warnings:'));
      setClicked(told.length > 1 ? { keys: told, at: words.getBoundingClientRect() } : undefined);
    },
    [light],
  );
  const onClose = useCallback(() => setClicked(undefined), []);
  const onChoose = useCallback(
    (key: string) => {
      light([key], 'text');
      setClicked(undefined);
    },
    [light],
  );
  const onLight = useCallback((key: string) => light([key], 'record'), [light]);
  return (
    <>
      <DocumentHead document={document} />
      <NarrowSwitch count={items.length} text={text} record={record} lit={lit.keys} />
      <div className={classes.columns}>
        <article ref={column} className={classes.article}>
          <Legend items={items} hidden={hidden} onChange={setHidden} />
          <DocumentText document={document} marks={marks} lit={keys} window={window} onGrow={onGrow} onMark={onMark} box={text} />
          {clicked && (
            <MarkChoice
              key={clicked.keys.join()}
              clicked={clicked}
              items={items}
              language={document.origin.language}
              column={column}
              onChoose={onChoose}
              onClose={onClose}
            />
          )}
        </article>
        <RecordPanel document={document} items={items} lit={keys} onLight={onLight} box={record} />
      </div>
    </>
  );
}

/** A document on its way: a column of text, and one of what was read in it. */
function DocumentSkeleton() {
  const { t } = useText();
  return (
    <>
      <PageTitleSkeleton kind={t('document.title')} />
      <div className={classes.columns}>
        <LinesSkeleton lines={12} height={56} />
        <BlockSkeleton height="70vh" />
      </div>
    </>
  );
}

/** A document: its text with what was read in it marked, and the record beside it. */
export function DocumentPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const query = useDocument(id);
  return (
    <Asked query={query} title={t('document.title')} waiting={<DocumentSkeleton />}>
      {(document) => <DocumentView key={document.origin.id} document={document} />}
    </Asked>
  );
}
