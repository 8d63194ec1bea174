import type { Origin, Passage } from '../../../../src/api/contract.ts';
import { useText } from '../../language/use-text.ts';
import { Quote } from '../../parts/quote.tsx';
import { More } from './more.tsx';

/** Anything that stands on passages of a document. */
export interface Standing {
  readonly origin: Origin;
  readonly section: string;
  readonly position: number;
  readonly evidence: readonly Passage[];
}

export const keyOf = ({ origin, section, position }: Standing): string => `${origin.id}/${section}/${position}`;

/** The passages of several items, one after the other. */
export function Quotes({ items, first = 1 }: { readonly items: readonly Standing[]; readonly first?: number }) {
  const { t } = useText();
  return (
    <More rows={items} first={first} printed={first} rest={(count) => t('relation.morePassages', { count })} isInline>
      {(shown) => shown.map((item) => <Quote key={keyOf(item)} origin={item.origin} evidence={item.evidence} at={item} />)}
    </More>
  );
}
