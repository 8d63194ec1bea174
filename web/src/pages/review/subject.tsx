import { Anchor, Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { Document, Judgement } from '../../../../src/api/contract.ts';
import { useDocument } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { Asked } from '../../parts/asked.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { publisherName } from '../../parts/source-name.ts';
import { ItemBody, ItemHead } from '../document/item-words.tsx';
import { extentOf, type Item, isCorrectable, itemsOf } from '../document/items.ts';
import { JudgePanel } from '../document/judge-panel.tsx';
import { Trail } from '../document/trail.tsx';
import { useJudging } from '../document/use-judging.ts';
import { Why } from '../document/why.tsx';
import { PassageInContext } from './passage-in-context.tsx';
import classes from './review.module.css';
import { useKeys } from './use-keys.ts';

/** The keys of the queue, as they stand on the buttons. */
const keys = { confirmed: 'c', wrong: 'x', corrected: 'e' } as const;

const touches = (item: Item, other: Item): boolean => {
  const [a, b] = [extentOf(item.value.evidence), extentOf(other.value.evidence)];
  return a.start < b.end + 300 && b.start < a.end + 300;
};

/** What else the document tells at the same place. */
function Neighbours({ document, item, items }: { readonly document: Document; readonly item: Item; readonly items: readonly Item[] }) {
  const { t } = useText();
  const others = items.filter((other) => other.key !== item.key && touches(item, other)).slice(0, 6);
  if (others.length === 0) return null;
  return (
    <section className={classes.else}>
      <h3>{t('review.else')}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.key}>
            <Anchor component={Link} href={links.document(document.origin.id, other)} c="inherit" size="sm">
              <ItemHead item={other} />
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface JudgedProps {
  readonly document: Document;
  readonly item: Item;
  readonly items: readonly Item[];
  readonly onJudged: (judgement: Judgement) => void;
}

/** One item as the queue shows it, under the keys that judge it. */
function Judged({ document, item, items, onJudged }: JudgedProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const judging = useJudging(document, item, onJudged);
  const write = (act: () => void) => () => judging.mayWrite && !judging.isBusy && act();
  const address = links.document(document.origin.id, item);
  useKeys({
    c: write(() => judging.decide('confirmed')),
    x: write(() => judging.open('wrong')),
    e: write(() => isCorrectable(item.section) && judging.open('corrected')),
    o: () => navigate(address),
  });
  const { language } = document.origin;
  return (
    <>
      <PassageInContext document={document} item={item} />
      <div className={classes.told}>
        <ItemHead item={item} />
        <ItemBody item={item} language={language} />
        <Why item={item} />
      </div>
      <div className={classes.judged}>
        <Trail judgements={item.trail} onUndo={judging.mayWrite ? judging.undo : undefined} />
        <JudgePanel item={item} judging={judging} language={language} keys={keys} />
      </div>
      <Neighbours document={document} item={item} items={items} />
      <Button component={Link} href={address} size="compact-sm" variant="subtle">
        {t('review.openDocument')}
        <kbd className={classes.key}>o</kbd>
      </Button>
    </>
  );
}

function Source({ document: { origin } }: { readonly document: Document }) {
  const { t } = useText();
  const { day, language } = useFormat();
  return (
    <p className={classes.source}>
      <Foreign language={origin.language}>{origin.title ?? t('document.untitled')}</Foreign>
      <span className={classes.dim}>
        {origin.language && ` · ${language(origin.language)}`}
        {origin.published && ` · ${day(origin.published)}`}
        {' · '}
        <bdi title={origin.source}>{publisherName(origin)}</bdi>
      </span>
    </p>
  );
}

export interface SubjectProps {
  readonly document: string;
  /** The item among those of the document. */
  readonly find: (items: readonly Item[]) => Item | undefined;
  readonly onJudged: (judgement: Judgement) => void;
}

/** What is judged, in its document. */
export function Subject({ document: id, find, onJudged }: SubjectProps) {
  const { t } = useText();
  const query = useDocument(id);
  const items = useMemo(() => (query.data ? itemsOf(query.data) : []), [query.data]);
  const item = find(items);
  return (
    <Asked query={query} waiting={<LinesSkeleton lines={5} />}>
      {(document) => (
        <>
          <Source document={document} />
          {item ? (
            <Judged key={`${id} ${item.key}`} document={document} item={item} items={items} onJudged={onJudged} />
          ) : (
            <p className={classes.dim}>
              {t('review.noItem')}{' '}
              <Anchor component={Link} href={links.document(id)} inherit>
                {t('review.openDocument')}
              </Anchor>
            </p>
          )}
        </>
      )}
    </Asked>
  );
}
