import type { DateSpan } from '../model/mention.ts';
import type { Mention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { OPENING_BRACKET } from '../text/marks.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import type { DraftInstrument } from './instruments.ts';
import { resolveDate } from './resolve-date.ts';
import { sameList } from './same-list.ts';
import type { Clause } from './sentence.ts';

export interface DraftRelation {
  readonly kind: 'partnership' | 'diplomatic-relations' | 'anniversary' | 'visa';
  readonly sides: readonly string[];
  readonly value: string;
  readonly date: DateSpan | undefined;
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

/** The relations told so far, and where the beginning of diplomatic relations was told last. */
export interface RelationLog {
  readonly relations: DraftRelation[];
  /** The documents told so far: a visa rule that one of them is to bring is none yet. */
  readonly instruments: readonly DraftInstrument[];
  established: number | undefined;
}

const SENTENCES_BACK = 1;
const YEAR_REACH = 80;
const NUMBER_REACH = 20;

/** Reads what a sentence tells about the state of a relation. */
export function readRelations(clause: Clause, discourse: Discourse, log: RelationLog): void {
  const { relations } = log;
  const sides = sidesFor(clause, discourse);
  if (sides.length !== 2) return;
  const wished = (cue: Mention) =>
    clause.acts.some((a) => (a.value === 'propose' || a.value === 'pledge') && (clause.reading.clause === 'sov' || a.start <= cue.start));
  for (const cue of clause.sentence.cues) {
    // a visa rule that is asked for, promised, denied or only in a draft is none yet
    if (cue.kind === 'visa' && (isToCome(clause) || wished(cue) || isDiscussed(clause, cue) || isDenied(clause, cue) || onPaper(clause, cue, log))) continue;
    const found =
      cue.kind === 'partnership'
        ? { kind: 'partnership' as const, value: cue.value }
        : cue.kind === 'visa'
          ? { kind: 'visa' as const, value: cue.value }
          : cue.kind === 'relation'
            ? historic(clause, discourse, cue, log)
            : undefined;
    if (found)
      add(relations, {
        kind: found.kind,
        sides,
        value: found.value,
        date: undefined,
        passages: [{ start: cue.start, end: cue.end }],
        rules: [`relation-${found.kind}`],
        cues: [cue.value],
      });
  }
}

/** "They discussed a waiver of visas": what people only spoke of is no rule yet. */
function isDiscussed({ acts, reports, reading, sentence }: Clause, cue: Mention): boolean {
  const final = reading.clause === 'sov';
  // "the agreement about a waiver" is named so
  const isTitle = (word: Mention) => cuesOf(sentence, 'instrument').some((c) => c.end <= word.start && word.start - c.end <= ABOUT_REACH);
  if (final && cuesOf(sentence, 'about').some((c) => c.end <= cue.start && cue.start - c.end <= ABOUT_REACH && !isTitle(c))) return true;
  const said = [...acts, ...reports]
    .filter((c) => c.start >= sentence.start && (final ? c.start >= cue.end : c.end <= cue.start))
    .sort((a, b) => a.start - b.start);
  const next = final ? said[0] : said.at(-1);
  return next?.value === 'discussed' && gap(next, cue) <= DISCUSSED_REACH;
}

const DISCUSSED_REACH = 80;
/** "About the". */
const ABOUT_REACH = 12;

const DENIED_REACH = 40;
const TITLE_REACH = 70;

function isDenied(clause: Clause, cue: Mention): boolean {
  return clause.sentence.cues.some(
    (c) => ((c.kind === 'mode' && c.value === 'negated') || (c.kind === 'speech' && c.value === 'negation')) && gap(c, cue) > 0 && gap(c, cue) <= DENIED_REACH,
  );
}

/** "Agreements are expected to be signed on culture and visa facilitation": what documents are on that are only to come. */
function isToCome({ sentence, reading }: Clause): boolean {
  const states = cuesOf(sentence, 'instrumentStatus');
  return (
    reading.clause === 'svo' &&
    !reading.countBehind &&
    states.length > 0 &&
    states.every((c) => toCome.has(c.value)) &&
    cuesOf(sentence, 'instrument').length > 0
  );
}

const toCome: ReadonlySet<string> = new Set(['to-be-signed', 'negotiating', 'proposed']);

/** The rule stands in the title of a document that is not signed. */
function onPaper(clause: Clause, cue: Mention, log: RelationLog): boolean {
  const title = cuesOf(clause.sentence, 'instrument').find((c) => c.start <= cue.start && cue.start - c.end <= TITLE_REACH);
  const titled = title ?? cuesOf(clause.sentence, 'instrument').find((c) => c.start >= cue.end && c.start - cue.end <= 2);
  if (!titled) return false;
  const told = log.instruments.filter((i) => i.passages.some((p) => p.start <= titled.start && titled.end <= p.end));
  // "under the agreement holders of passports are exempt": it was told before, or its rule is told as a fact
  const under = titled.end <= cue.start && opensSentence(clause, titled);
  const meant = told.length > 0 || !under ? told : log.instruments;
  if (meant.length === 0 && under) return false;
  return !meant.some((i) => i.status === 'signed' || i.status === 'in-force');
}

const OPENING_WORDS = 24;
const opensSentence = ({ sentence }: Clause, cue: Mention) => cue.start - sentence.start <= OPENING_WORDS;

const gap = (a: Passage, b: Passage) => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

const EARLIEST_YEAR = 1500;

/** "Diplomatic relations (1976)", "(1950-2025)": the first year in brackets behind the cue. */
function bracketed(clause: Clause, cue: Mention): { kind: 'diplomatic-relations'; value: string } | undefined {
  const latest = Number(clause.reading.anchor?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  const { quantities, dates } = clause.sentence;
  const years = [...quantities.filter((q) => q.unit === undefined), ...dates.map(({ start, year }) => ({ start, value: year ?? 0 }))]
    .filter((q) => q.start >= cue.end && q.start - cue.end <= YEAR_REACH && clause.reading.units[q.start - 1] === OPENING_BRACKET)
    .filter((q) => Number.isInteger(q.value) && q.value >= EARLIEST_YEAR && q.value < latest);
  return years[0] ? { kind: 'diplomatic-relations', value: String(years[0].value) } : undefined;
}

/** "On Friday he goes on to C. [New paragraph] The two countries …": behind a journey yet to come a paragraph that names nobody is about the two whom the text is about. */
const isBehindPlan = ({ current, currentParagraph, scope, dyad }: Discourse): boolean =>
  dyad.length === 2 && current !== undefined && current.status !== 'held' && currentParagraph < scope.paragraph && scope.sides.length === 0;

function sidesFor(clause: Clause, discourse: Discourse): string[] {
  const named = [...new Set(flatMap(clause.actors, (a) => sidesOf(a, discourse)))];
  if (isBehindPlan(discourse) && clause.actors.every((a) => a.form === 'both')) return [...discourse.dyad];
  const current = currentSides(discourse);
  if (named.length === 2) return named.sort();
  // "the representatives of A and B to the United Nations"
  const states = named.filter((s) => !isOrganisation(s));
  const begins = cuesOf(clause.sentence, 'relation').some((c) => c.value === 'diplomatic-relations');
  if (begins && states.length === 2 && named.length === states.length + 1) return states.sort();
  return current.length === 2 && named.every((s) => current.includes(s)) ? [...current] : [];
}

function historic(
  clause: Clause,
  discourse: Discourse,
  cue: Mention,
  log: RelationLog,
): { kind: 'diplomatic-relations' | 'anniversary'; value: string } | undefined {
  const away = (p: Passage) => gap(p, cue);
  if (cue.value === 'anniversary') {
    if (isOfDocument(clause, cue)) return undefined;
    const here = cuesOf(clause.sentence, 'relation').some((c) => c.value === 'diplomatic-relations');
    const relations = here || (log.established !== undefined && clause.index - log.established <= SENTENCES_BACK);
    const number = clause.sentence.quantities
      .filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value >= 5 && q.value <= 400 && away(q) <= NUMBER_REACH)
      .sort((a, b) => away(a) - away(b))[0];
    return number && relations ? { kind: 'anniversary', value: String(number.value) } : undefined;
  }
  log.established = clause.index;
  const anniversary = cuesOf(clause.sentence, 'relation').some((c) => c.value === 'anniversary');
  for (const mention of [...clause.sentence.dates].sort((a, b) => away(a) - away(b))) {
    if (away(mention) > YEAR_REACH || mention.year === undefined) continue;
    const span = resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned: false })?.span;
    const year = span?.start.slice(0, 4);
    const recent = clause.reading.anchor !== undefined && year !== undefined && year >= clause.reading.anchor.slice(0, 4);
    const marked = !anniversary ? undefined : anniversaryOf(clause, year, clause.reading.anchor);
    if (year && !(recent && anniversary) && marked !== false) return { kind: 'diplomatic-relations', value: year };
  }
  return bracketed(clause, cue) ?? (anniversary ? undefined : bySigning(clause, discourse, cue));
}

/** "The 10th anniversary of the free trade agreement", "of the signing of the A – B treaty": a document right behind the word, or behind its signing, is what has lasted so long. */
function isOfDocument({ sentence }: Clause, cue: Mention): boolean {
  const signing = cuesOf(sentence, 'instrumentStatus').find((c) => c.value === 'signed' && c.start >= cue.end && c.start - cue.end <= DOCUMENT_REACH);
  const [from, reach] = signing ? [signing.end, SIGNED_REACH] : [cue.end, DOCUMENT_REACH];
  return cuesOf(sentence, 'instrument').some((c) => c.start >= from && c.start - from <= reach);
}

/** Whose treaty it is. */
const SIGNED_REACH = 40;

/** "Signed a communiqué establishing diplomatic relations": with no year told, relations begin with the document that stands right before them and is signed. */
function bySigning({ sentence, reading }: Clause, { date }: Discourse, cue: Mention): { kind: 'diplomatic-relations'; value: string } | undefined {
  if (reading.clause !== 'svo' || reading.countBehind || sentence.dates.some((d) => d.year !== undefined)) return undefined;
  const document = cuesOf(sentence, 'instrument').find((c) => c.end <= cue.start && cue.start - c.end <= DOCUMENT_REACH);
  const signed = cuesOf(sentence, 'instrumentStatus').some((c) => c.value === 'signed' && c.end <= (document?.start ?? 0));
  const year = date?.start.slice(0, 4) ?? reading.anchor?.slice(0, 4);
  return document && signed && year ? { kind: 'diplomatic-relations', value: year } : undefined;
}

/** "On the", "of the". */
const DOCUMENT_REACH = 12;

/** Whether a year is as long before today, or before another year of the sentence ("in 2027 they mark its 35th anniversary"), as the anniversary says; undefined where no number tells it. */
function anniversaryOf(clause: Clause, year: string | undefined, anchor: string | undefined): boolean | undefined {
  const numbers = clause.sentence.quantities.filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value >= 5 && q.value <= 400);
  if (numbers.length === 0 || anchor === undefined || year === undefined) return undefined;
  const marked = [Number(anchor.slice(0, 4)), ...clause.sentence.dates.map((d) => d.year ?? 0)];
  return numbers.some((q) => marked.some((y) => Math.abs(y - Number(year) - q.value) <= (y === marked[0] ? 1 : 0)));
}

function add(relations: DraftRelation[], made: DraftRelation): void {
  const known = relations.find((r) => r.kind === made.kind && r.value === made.value && sameList(r.sides, made.sides));
  if (known) known.passages.push(...made.passages);
  else relations.push(made);
}
