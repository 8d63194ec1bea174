import { foundWith } from '../model/shapes.ts';
import type { Hit, Term } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { isCapital, wordEnd } from '../packs/units.ts';
import { flatMap } from '../text/flat-map.ts';
import { type FoldedText, foldString, isDigit, textOf } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';
import { wordStart } from '../text/word-runs.ts';
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
 * Where the finite verb takes the second place, a subject or an adverb may stand inside a form that begins with it ("avla hun visitt i", "kom mandag sammen").
 * Makes the parted twin of each such form; one whose verb has a reflexive pronoun may be parted behind that as well ("satte seg mandag ned med").
 */
export function withInversions(pack: Pack, terms: readonly Term[]): Term[] {
  const finite = new Set(pack.finite.map(foldString));
  if (finite.size === 0) return [...terms];
  const [complementizers, reflexives] = [pack.complementizers, pack.reflexives].map((words) => new Set(words.map(foldString))) as [Set<string>, Set<string>];
  const parted = ({ kind, value, forms }: Term): Term => ({
    kind,
    value: value + INVERTED,
    forms: flatMap(forms, (form) => partedForms(form, { finite, complementizers, reflexives })),
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

interface Words {
  readonly finite: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
}

function partedForms(form: string, { finite, complementizers, reflexives }: Words): string[] {
  const [verb, next, ...rest] = form.trim().split(/[ \t]+/);
  if (verb === undefined || next === undefined || isGap(next) || !finite.has(foldString(verb))) return [];
  // "wants that": only the subject itself stands between
  const opens = rest.length === 0 && complementizers.has(foldString(next));
  const behindVerb = [verb, opens ? SHORT_GAP : GAP, next, ...rest].join(' ');
  const [third] = rest;
  return third !== undefined && !isGap(third) && reflexives.has(foldString(next)) ? [behindVerb, [verb, next, GAP, ...rest].join(' ')] : [behindVerb];
}

const isGap = (token: string) => token === '…' || token.startsWith('*');

const subjectKinds = new Set(['state', 'adjective', 'seat', 'organisation', 'office', 'offices', 'holder', 'surname', 'leader', 'honorific', 'place']);
const subjectWords = new Set(['pronouns', 'bothSides', 'host', 'guest', 'institutions']);

/** Words of time: they stand behind the finite verb as adverbs do. */
const timeKinds = new Set([
  'weekday',
  'relativeDay',
  'relativeWeek',
  'relativeMonth',
  'relativeYear',
  'sameDay',
  'nextDay',
  'previousDay',
  'laterDay',
  'weekend',
  'season',
  'lastWords',
  'nextWords',
]);

/** Keeps of the parted forms those with a subject, an adverb or a word of time right behind their verb, as plain split forms. */
export function settleInversions(pack: Pack, original: string, text: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (pack.finite.length === 0) return hits;
  const byStart = new HitsAt(
    hits.filter((h) => subjectKinds.has(h.kind) || timeKinds.has(h.kind) || (h.kind === 'speech' && subjectWords.has(h.value))),
    'start',
    text.length,
  );
  const words = middleWords(pack);
  const predicates = new HitsAt(
    hits.filter((h) => h.kind === 'predicate'),
    'start',
    text.length,
  );
  const settled: Hit[] = [];
  for (const hit of hits) {
    if (hit.kind === 'speech' && hit.value === 'bothSides' && !hit.split && isArticle(text, byStart, words, hit)) continue;
    if (!hit.value.endsWith(INVERTED)) settled.push(hit);
    else if (isPredicate(predicates, hit)) continue;
    else if (isTitleOnly(text, byStart, hit) && isBehindSubject(original, text, { byStart, relatives: words.relatives }, hit)) continue;
    else if (mayPart(original, text, byStart, words, hit)) settled.push(foundWith(hit, { value: hit.value.slice(0, -1) }));
  }
  return settled;
}

/** "Is our most important partner in Europe": what a predicate parts from its preposition is no stay there ("is the minister in Rome"). */
const isPredicate = (predicates: HitsAt, { kind, start, end }: Hit): boolean =>
  kind === 'engagement' && (predicates.get(start) ?? []).some((p) => p.end <= end);

/** Whether nothing but an office stands in the gap of a form. */
function isTitleOnly({ units }: FoldedText, byStart: HitsAt, { start, end, tail }: Hit): boolean {
  const from = wordEnd(units, start) + 1;
  return (byStart.get(from) ?? []).some((h) => h.kind === 'office' && h.end === (tail ?? end) - 1);
}

/** "X, who is minister in A", "X was president of A": the subject stands before the verb, and an office behind it tells what he is. */
function isBehindSubject(
  original: string,
  { units, at }: FoldedText,
  { byStart, relatives }: { readonly byStart: HitsAt; readonly relatives: ReadonlySet<string> },
  { start }: Hit,
): boolean {
  if (units[start - 1] !== SPACE) return false;
  const before = wordStart(units, start - 1);
  if (relatives.has(textOf(units, before, start - 1))) return true;
  return isCapital(original.charCodeAt(at[before] as number)) && !(byStart.get(before) ?? []).some((h) => timeKinds.has(h.kind));
}

interface MiddleWords {
  readonly relatives: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
}

const middle = new WeakMap<Pack, MiddleWords>();

/** The function words and the adverbs of a pack, folded once. */
function middleWords(pack: Pack): MiddleWords {
  const known = middle.get(pack);
  if (known) return known;
  const lists = [pack.functionWords, pack.adverbs, pack.determiners, pack.finite, pack.relatives];
  const [small, adverbs, articles, finite, relatives] = lists.map((w) => new Set(w.map(foldString)));
  const words = { small, adverbs, articles, finite, relatives } as MiddleWords;
  middle.set(pack, words);
  return words;
}

/**
 * "They met", "there met they again": a word for both sides that is an article as well ("de" of Norwegian, in "de svenske") stands for them only right before a
 * finite verb, or right behind one and before what goes on with no noun.
 */
function isArticle({ units }: FoldedText, byStart: HitsAt, { small, adverbs, articles, finite }: MiddleWords, { start, end }: Hit): boolean {
  if (!articles.has(textOf(units, start, end))) return false;
  const next = textOf(units, end + 1, wordEnd(units, end + 1));
  if (units[end] === SPACE && finite.has(next)) return false;
  if (units[start - 1] !== SPACE) return true;
  const before = textOf(units, wordStart(units, start - 1), start - 1);
  if (!finite.has(before)) return true;
  if (units[end] !== SPACE) return false;
  return !(small.has(next) || adverbs.has(next)) && !(byStart.get(end + 1) ?? []).some((h) => timeKinds.has(h.kind));
}

/** Whether a subject, an adverb or a day opens the gap of a parted form. */
function mayPart(original: string, { units, at }: FoldedText, byStart: HitsAt, { small, adverbs }: MiddleWords, hit: Hit): boolean {
  const limit = hit.tail ?? hit.end;
  // behind a verb all in capitals a capital tells no name
  const isLoud = isCapital(original.charCodeAt(at[hit.start + 1] as number));
  let start = wordEnd(units, hit.start) + 1;
  for (let skipped = 0; skipped <= ARTICLES && start < limit; skipped += 1) {
    if ((!isLoud && isCapital(original.charCodeAt(at[start] as number))) || byStart.has(start) || isDigit(units[start])) return true;
    const end = wordEnd(units, start);
    const word = textOf(units, start, end);
    if (adverbs.has(word)) return true;
    if (end === start || !small.has(word)) return false;
    start = end + 1;
  }
  return false;
}
