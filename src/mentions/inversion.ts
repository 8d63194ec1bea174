import type { Hit, Term } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { isCapital, wordEnd } from '../packs/units.ts';
import { type FoldedText, foldString, textOf } from '../text/fold.ts';
import { HitsAt } from './hits-at.ts';

/** Behind the value of a form that the subject parts, until it is seen whether a subject does. */
const INVERTED = '~';
/** A subject of four words and an adverb. */
const GAP = '*5';
/** A subject of two words. */
const SHORT_GAP = '*2';
/** Before the name or office: "the", "the then". */
const ARTICLES = 2;

/**
 * Where the finite verb takes the second place, a subject may stand inside a form that begins with it ("avla hun visitt i", "ga statsministeren uttrykk for").
 * Makes the parted twin of each such form.
 */
export function withInversions(pack: Pack, terms: readonly Term[]): Term[] {
  const finite = new Set(pack.finite.map(foldString));
  if (finite.size === 0) return [...terms];
  const complementizers = new Set(pack.complementizers.map(foldString));
  const parted = ({ kind, value, forms }: Term): Term => ({
    kind,
    value: value + INVERTED,
    forms: forms.flatMap((form) => partedForm(form, finite, complementizers)),
  });
  return [
    ...terms,
    ...terms
      .filter(hasVerbs)
      .map(parted)
      .filter((t) => t.forms.length > 0),
  ];
}

const verbKinds = new Set(['act', 'instrumentStatus']);
const tellingWords = new Set(['report', 'discussed']);

function hasVerbs({ kind, value }: Term): boolean {
  if (kind === 'engagement') return !value.endsWith('.nouns');
  return verbKinds.has(kind) || (kind === 'speech' && tellingWords.has(value));
}

function partedForm(form: string, finite: ReadonlySet<string>, complementizers: ReadonlySet<string>): string[] {
  const [verb, next, ...rest] = form.trim().split(/[ \t]+/);
  if (verb === undefined || next === undefined || next === '…' || next === '*' || !finite.has(foldString(verb))) return [];
  // "wants that": only the subject itself stands between
  const opens = rest.length === 0 && complementizers.has(foldString(next));
  return [[verb, opens ? SHORT_GAP : GAP, next, ...rest].join(' ')];
}

const subjectKinds = new Set(['state', 'adjective', 'seat', 'organisation', 'office', 'offices', 'holder', 'surname', 'leader', 'honorific', 'place']);
const subjectWords = new Set(['pronouns', 'bothSides', 'host', 'guest', 'institutions']);

/** Keeps of the parted forms those with a subject right behind their verb, as plain split forms. */
export function settleInversions(pack: Pack, original: string, text: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (pack.finite.length === 0) return hits;
  const byStart = new HitsAt(
    hits.filter((h) => subjectKinds.has(h.kind) || (h.kind === 'speech' && subjectWords.has(h.value))),
    'start',
    text.length,
  );
  const small = littleWords(pack);
  const settled: Hit[] = [];
  for (const hit of hits) {
    if (!hit.value.endsWith(INVERTED)) settled.push(hit);
    else if (hasSubject(original, text, byStart, small, hit)) settled.push({ ...hit, value: hit.value.slice(0, -1) });
  }
  return settled;
}

const little = new WeakMap<Pack, ReadonlySet<string>>();

/** The function words of a pack, folded once. */
function littleWords(pack: Pack): ReadonlySet<string> {
  const words = little.get(pack) ?? new Set(pack.functionWords.map(foldString));
  little.set(pack, words);
  return words;
}

function hasSubject(original: string, { units, at }: FoldedText, byStart: HitsAt, small: ReadonlySet<string>, hit: Hit): boolean {
  let start = wordEnd(units, hit.start) + 1;
  for (let skipped = 0; skipped <= ARTICLES && start < (hit.tail ?? hit.end); skipped += 1) {
    if (isCapital(original.charCodeAt(at[start] as number)) || byStart.has(start)) return true;
    const end = wordEnd(units, start);
    if (end === start || !small.has(textOf(units, start, end))) return false;
    start = end + 1;
  }
  return false;
}
