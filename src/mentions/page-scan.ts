import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import { scan } from '../packs/scan.ts';
import type { FoldedText } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutArticled } from './articled.ts';
import { withoutEnded } from './bare-names.ts';
import { withoutBorrowedTails } from './borrowed-tails.ts';
import { findCompounds } from './compounds.ts';
import { findDates } from './dates.ts';
import { firstFrom, HitsAt } from './hits-at.ts';
import { settleInversions } from './inversion.ts';
import { inOrder, writesMonthFirst } from './month-first.ts';
import { withPairedStates } from './paired-states.ts';
import type { Reader } from './read.ts';
import { withoutShortNames } from './short-names.ts';
import { findShouting, quiet, type Shouting } from './shouted.ts';
import { withTitledSurnames } from './titled-surnames.ts';

/** A page with all that the matcher found in it: it is scanned once, whoever asks. Offsets are folded. */
export class PageScan {
  /** The text as it was before folding. */
  readonly original: string;
  readonly text: FoldedText;
  readonly sentences: readonly Sentence[];
  /** In order of their start, the longer first. */
  readonly hits: readonly Hit[];
  readonly byStart: HitsAt;
  /** What the capitals of the page are worth. */
  readonly shouting: Shouting;
  /** Whether its numeric days open with the month. */
  readonly monthFirst: boolean;
  private readonly reader: Reader;
  private readonly dates = new Map<number, { readonly to: number; readonly found: readonly DateMention[] }>();

  constructor(reader: Reader, original: string, text: FoldedText, sentences: readonly Sentence[], home?: string) {
    this.reader = reader;
    this.monthFirst = writesMonthFirst(original, home && `${reader.pack.code}-${home}`);
    this.original = original;
    this.text = text;
    this.sentences = sentences;
    const { article, bare, cased, clause } = reader.pack;
    const matched = withTitledSurnames(reader.pack, text, withoutEnded(bare, withoutBorrowedTails(scanSentences(reader, text, original, sentences), clause)));
    const settled = settleInversions(reader.pack, original, text, withoutArticled(article, text, matched));
    const found = withPairedStates(original, text, withoutShortNames(cased, original, text, withCompounds(reader, text, settled)));
    const shouting = findShouting(reader.pack, original, text, found);
    this.shouting = shouting;
    this.hits = shouting === quiet ? found : found.filter((hit) => !shouting.isMistaken(hit));
    this.byStart = new HitsAt(this.hits, 'start', text.length);
  }

  /** The dates between two offsets, in order. */
  datesIn(from: number, to: number): readonly DateMention[] {
    const known = this.dates.get(from);
    if (known?.to === to) return known.found;
    const { text, byStart } = this;
    const { patterns, pack } = this.reader;
    const found = findDates({ text, byStart, patterns, pack }, from, to).map((date) => inOrder(date, text.units, this.monthFirst));
    this.dates.set(from, { to, found });
    return found;
  }

  /** The finds that lie between two offsets. */
  hitsIn(from: number, to: number): Hit[] {
    const { hits } = this;
    const found: Hit[] = [];
    for (let i = firstFrom(hits, from); i < hits.length && (hits[i] as Hit).start < to; i += 1) if ((hits[i] as Hit).end <= to) found.push(hits[i] as Hit);
    return found;
  }
}

function scanSentences({ lexicon }: Reader, text: FoldedText, original: string, sentences: readonly Sentence[]): Hit[] {
  let cursor = sentences.length - 1;
  // asked of one place after another, mostly from the end to the start
  return scan(lexicon, text, original, (at) => {
    while (cursor > 0 && (sentences[cursor] as Sentence).start > at) cursor -= 1;
    while (cursor < sentences.length - 1 && (sentences[cursor] as Sentence).end <= at) cursor += 1;
    const sentence = sentences[cursor];
    return sentence && sentence.start <= at ? sentence.end : at;
  });
}

function withCompounds({ heads }: Reader, text: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  const compounds = findCompounds(text, heads, hits);
  return compounds.length === 0 ? hits : [...hits, ...compounds].sort((a, b) => a.start - b.start || b.end - a.end);
}
