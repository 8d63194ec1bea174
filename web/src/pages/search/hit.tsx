import { Link } from 'wouter';
import type { Hit } from '../../../../src/api/contract.ts';
import { writtenIn } from '../../language/languages.ts';
import { useFormat } from '../../language/use-format.ts';
import { links } from '../../links.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { sectionColour } from '../../parts/palette.ts';
import { Foreign } from '../../parts/quote.tsx';
import { publisherName, sourceName } from '../../parts/source-name.ts';
import { useAmount } from '../../parts/use-amount.ts';
import { partsOf } from './parts-of.ts';
import classes from './search.module.css';

function Item({ item, document }: { readonly item: Hit['items'][number]; readonly document: string }) {
  const { day, sideLine } = useFormat();
  const { period } = useAmount();
  const label = useAnyLabel();
  // a figure has no day but a period
  const when = item.section === 'indicators' ? period : day;
  const words = [label(item.kind), sideLine(item.sides), item.date && when(item.date)].filter(Boolean).join(' · ');
  return (
    <Link
      href={item.event ? links.engagement(item.event) : links.document(document)}
      className={classes.item}
      style={{ '--section': sectionColour(item.section) } as React.CSSProperties}
    >
      {words}
    </Link>
  );
}

/** A text that was found: its title, the words round the find in their own script, and what its record holds there. */
export function HitEntry({ hit: { origin, snippet, marks, items } }: { readonly hit: Hit }) {
  const { day, language } = useFormat();
  const told = [publisherName(origin), origin.language && language(origin.language), origin.published && day(origin.published)];
  return (
    <article className={classes.hit}>
      <h3 className={classes.title}>
        <Link href={links.document(origin.id)}>
          <Foreign language={origin.language}>{origin.title ?? sourceName(origin.source)}</Foreign>
        </Link>
      </h3>
      <p className={classes.told}>
        {told.filter(Boolean).map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <p className={classes.snippet} {...writtenIn(origin.language)}>
        {partsOf(snippet, marks).map(({ start, text, isMarked }) => (isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>))}
      </p>
      {items.length > 0 && (
        <div className={classes.items}>
          {items.slice(0, 4).map((item) => (
            <Item key={`${item.section}-${item.kind}-${item.sides.join()}-${item.date}-${item.event}`} item={item} document={origin.id} />
          ))}
        </div>
      )}
    </article>
  );
}
