import type { Pack } from '../packs/pack.ts';
import { foldString, textOf } from '../text/fold.ts';
import { wordEndingAt, wordsIn } from '../text/word-runs.ts';
import type { NameScan } from './name-scan.ts';
import type { RawActor } from './raw-actor.ts';

/** An office that nobody is named for, of no side told beside it. */
const isBare = (a: RawActor | undefined): a is RawActor =>
  a !== undefined && a.offices.length > 0 && !a.name && a.side === undefined && !a.plural && !a.counterpart && !a.capital && a.offices.every((o) => !o.side);

/** Nothing but commas, "and" and articles. */
function joins(scan: NameScan, from: number, to: number): boolean {
  const gap = textOf(scan.text.units, from, to);
  return (
    gap.length <= LONGEST_GAP &&
    !/[^\p{L}\p{M}, ]/u.test(gap) &&
    wordsIn(scan.text.units, from, to).every((w) => scan.conjunctions.has(w) || isArticle(scan, w))
  );
}

const isArticle = ({ pack }: NameScan, word: string) => pack.determiners.includes(word);
const LONGEST_GAP = 12;

const hasConjunction = (scan: NameScan, from: number, to: number) => wordsIn(scan.text.units, from, to).some((w) => scan.conjunctions.has(w));

/**
 * "Met with the president, the speaker and the prime minister of A": behind the word that tells with whom, offices without a state share that of the
 * last. Elsewhere ("the president and the prime minister of A met") the first may be that of the state that the text speaks from.
 */
export function shareStates(scan: NameScan, actors: readonly RawActor[]): RawActor[] {
  const shared = [...actors];
  for (let last = shared.length - 1; last > 0; last -= 1) {
    const { side, offices, start } = shared[last] as RawActor;
    if (side === undefined || offices.length === 0) continue;
    let first = last;
    let conjoined = false;
    let end = start;
    while (first > 0 && isBare(shared[first - 1]) && joins(scan, (shared[first - 1] as RawActor).end, end)) {
      conjoined ||= first === last && hasConjunction(scan, (shared[first - 1] as RawActor).end, end);
      first -= 1;
      end = (shared[first] as RawActor).start;
    }
    if (first === last || !conjoined || !withWords(scan.pack).has(wordBefore(scan, end))) continue;
    for (let i = first; i < last; i += 1) shared[i] = { ...(shared[i] as RawActor), side, sideOwn: true };
  }
  return shared;
}

const wordBefore = (scan: NameScan, at: number) => wordEndingAt(scan.text.units, 0, at - 1);

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** The words that tell with whom, folded once. */
function withWords(pack: Pack): ReadonlySet<string> {
  const made = known.get(pack) ?? new Set(pack.instruments.with.map(foldString));
  known.set(pack, made);
  return made;
}
