import type { PlaceEntry, Reference } from '../gazetteer/reference.ts';
import { Spellings } from '../gazetteer/spellings.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Mention, PlaceMention, Reading, SentenceReading } from '../model/reading.ts';
import type { Warning } from '../model/record.ts';
import { foundWith } from '../model/shapes.ts';
import { officesOn } from '../model/term.ts';
import type { Hit, Lexicon } from '../packs/lexicon.ts';
import { formList } from '../packs/load.ts';
import { longest } from '../packs/longest.ts';
import type { Forms, Pack } from '../packs/pack.ts';
import { wordEnd } from '../packs/units.ts';
import { flatMap } from '../text/flat-map.ts';
import { type FoldedText, foldString, isWordUnit, textOf } from '../text/fold.ts';
import { byPlace } from '../text/in-order.ts';
import { SPACE } from '../text/marks.ts';
import type { Sentence } from '../text/sentences.ts';
import { unitAt } from '../text/unit-at.ts';
import { groupActors } from './actors.ts';
import { withAuthor } from './author.ts';
import { withoutNameWords } from './cased-names.ts';
import { type CompoundHeads, indexHeads } from './compounds.ts';
import { type CourtesyStyles, compileCourtesy, type IsWomans, womensTitles } from './courtesy.ts';
import { inside, isLookalike, sentenceCues } from './cues.ts';
import { compileDatePatterns, type DatePatterns } from './date-patterns.ts';
import { DATELINE_SENTENCES, findDateline, isDatelineLine, opensDateline } from './dateline.ts';
import { definitesEnd } from './definite-titles.ts';
import { givenNames } from './given-names.ts';
import { HitsAt } from './hits-at.ts';
import { findKnownNames, knownNames } from './known-names.ts';
import {
  accredited,
  codeOf,
  coverOf,
  dayKinds,
  isBeforePatronymic,
  isBehindPatronymic,
  isCapital,
  isSide,
  leadKinds,
  type NameScan,
  type Piece,
  verbKinds,
} from './name-scan.ts';
import type { HolderIndex } from './names.ts';
import { indexHolders } from './names.ts';
import { type AsWritten, withoutNamesakes, withoutSurnames } from './namesakes.ts';
import type { PageScan } from './page-scan.ts';
import { findQuantities, kindsBeforeNumber } from './quantities.ts';
import type { RawActor } from './raw-actor.ts';
import { Resolver } from './resolve-actors.ts';
import { type CountryOf, sameState } from './same-state.ts';
import { speakingState } from './speaking-state.ts';
import { withinStates } from './territories.ts';
import { unknownPlaces } from './unknown-places.ts';
import { withWelcomes } from './welcomes.ts';

/** A language ready to read: its pack, its matcher, and the gazetteer. */
export interface Reader {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  readonly reference: Reference;
  readonly holders: HolderIndex;
  readonly spellings: Spellings;
  readonly patterns: DatePatterns;
  readonly particles: ReadonlySet<string>;
  readonly patronymics: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** Of them those that stand for themselves: an ending that some write apart is none. */
  readonly little: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly looseLinks: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  readonly sentLinks: ReadonlySet<string>;
  readonly courtesies: CourtesyStyles;
  readonly isWomans: IsWomans;
  readonly origins: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  readonly nationals: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly unitWords: ReadonlySet<string>;
  readonly buildings: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly accusatives: ReadonlySet<string>;
  readonly presents: ReadonlySet<string>;
  readonly pasts: ReadonlySet<string>;
  /** Words that alone mean a minister, and little words of titles. */
  readonly ministers: ReadonlySet<string>;
  readonly heads: CompoundHeads;
}

export interface ReadInput {
  readonly scan: PageScan;
  readonly anchor: string | undefined;
  readonly home: string | undefined;
  readonly anchorGuessed?: boolean | undefined;
  readonly datelineDay: DateSpan | undefined;
  /** Where a line about the page says that it was written. */
  readonly written?: PlaceMention | undefined;
  /** Where its heading says that whoever publishes it sits: "Office of the Prime Minister, Suva". */
  readonly seat?: PlaceMention | undefined;
}

export interface ReadResult {
  readonly reading: Reading;
  readonly warnings: readonly Warning[];
}

/** Prepares a language once. */
export function createReader(pack: Pack, lexicon: Lexicon, reference: Reference, holders: HolderIndex = indexHolders(reference)): Reader {
  const set = (words: readonly string[]) => new Set(words.map(foldString));
  const conjunctions = set(pack.conjunctions);
  const connectors = new Set([...set(pack.functionWords)].filter((w) => !conjunctions.has(w)));
  const detached = set(pack.detached);
  const links = pack.links.length > 0 ? set(pack.links) : connectors;
  return {
    pack,
    lexicon,
    reference,
    holders,
    spellings: new Spellings(reference.holders),
    patterns: compileDatePatterns(pack),
    particles: set(pack.names.particles),
    patronymics: set(pack.names.patronymics),
    connectors,
    little: new Set([...connectors].filter((w) => !detached.has(w))),
    conjunctions,
    honorifics: set(pack.names.honorifics?.flatMap((title) => title.split(' '))),
    prefixes: set(pack.prefixes),
    relatives: set(pack.relatives),
    determiners: set(pack.determiners),
    ministers: new Set([...set(ministersOf(pack)), ...links, ...connectors, ...conjunctions]),
    heads: headsOf(pack),
    complementizers: set(pack.complementizers),
    accusatives: set(pack.accusatives),
    presents: set(pack.presents),
    pasts: set(pack.pasts),
    origins: set(pack.names.origins),
    prepositions: set(pack.prepositions),
    holds: set(pack.names.holds),
    nationals: set(flatMap(Object.values(pack.states), (state) => state?.person ?? [])),
    epithets: set(pack.names.epithets),
    companies: set(pack.names.companies),
    unitWords: set(pack.names.unitWords),
    buildings: set(pack.names.buildings),
    looseLinks: set(pack.looseLinks),
    ownWords: set(pack.reflexives),
    links,
    sentLinks: new Set([...connectors, ...links]),
    courtesies: compileCourtesy(pack),
    isWomans: womensTitles(pack),
  };
}

/** The titles of one word that a pack has for ministers. */
const ministersOf = ({ offices }: Pack): string[] =>
  [offices.minister, offices['deputy-minister']].flatMap((forms) => formList(forms)).filter((form) => !form.includes(' '));

/** The heads of compounds that a pack lists. */
function headsOf(pack: Pack): CompoundHeads {
  const of = (kind: string, forms: Forms) => flatMap(Object.entries(forms), ([value, list]) => list.map((form) => ({ kind, value, form: foldString(form) })));
  const bodies = { mechanismBody: formList(pack.engagements.mechanismHeads) };
  return indexHeads([
    ...of('instrument', pack.instruments.heads),
    ...of('measure', pack.indicators.heads),
    ...of('field', pack.fieldHeads),
    ...of('mechanismBody', bodies),
  ]);
}

/** What is told within the words of a date, and counts all the same. */
const ofDates = new Set(['background', 'planned', 'since', 'baselines', 'terms']);

const entityKinds = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'office', 'offices', 'holder', 'surname', 'leader']);
/** Of two readings of one span, the first in this list holds. */
const entityOrder = ['office', 'offices', 'organisation', 'state', 'adjective', 'seat', 'holder', 'place', 'surname', 'leader'];
interface Draft {
  readonly sentence: Sentence;
  readonly entities: readonly Hit[];
  readonly cues: readonly Mention[];
  raw: readonly RawActor[];
}

/** Forms that only look like a side ("Latin American"): the pack lists them under this code, and they are passed over. */
const NO_SIDE = 'NONE';

const standIns = new Set(['bothSides', 'host', 'guest', 'pronouns', 'institutions', 'ownInstitutions', 'sameInstitutions', 'blocs']);

/** Reads the mentions of a document: cues, actors with their sides, dates, quantities, places. */
export function readMentions(reader: Reader, input: ReadInput): ReadResult {
  const { scan } = input;
  const { text: folded, original, sentences, hits, byStart } = scan;
  const byEnd = new HitsAt(
    hits.filter((h) => kindsBeforeNumber.has(h.kind) || verbKinds.has(h.kind) || dayKinds.has(h.kind) || leadKinds.has(h.kind)),
    'end',
    folded.length,
  );
  const joins = [...reader.conjunctions];
  const nameScan: NameScan = {
    text: folded,
    original,
    pack: reader.pack,
    hits,
    byStart,
    byEnd,
    particles: reader.particles,
    patronymics: reader.patronymics,
    given: givenNames(reader.pack.names.given, original, folded, hits),
    connectors: reader.connectors,
    conjunctions: reader.conjunctions,
    prefixes: reader.prefixes,
    links: reader.links,
    complementizers: reader.complementizers,
    looseLinks: reader.looseLinks,
    ownWords: reader.ownWords,
    sentLinks: reader.sentLinks,
    origins: reader.origins,
    holds: reader.holds,
    companies: reader.companies,
    unitWords: reader.unitWords,
    buildings: reader.buildings,
    covered: coverOf(hits, folded.length),
    shouted: scan.shouting.shouted,
  };
  const openings = sentences
    .filter((s) => s.zone === 'body')
    .slice(0, DATELINE_SENTENCES)
    .map((s) => s.start);
  const countryOf: CountryOf = (place) => reader.reference.places.get(place)?.country;
  const named = withoutSurnames(hits, (h) => textOf(folded.units, h.start, h.end), reader.pack.cased);
  const clear = withoutNameWords(
    nameScan,
    withoutNamesakes(named, countryOf, asWritten(reader.pack, original, folded), (h) => opensDateline(folded, openings, h)),
  );
  const drafts = draftSentences(nameScan, sentences, clear, input.home, countryOf);
  // "a delegation from Brussels": of the Union, where the text does not speak of the state
  const speaksFor = (place: PlaceEntry) =>
    place.speaksFor !== undefined && !clear.some((h) => (h.kind === 'state' || h.kind === 'adjective') && h.value === place.country)
      ? place.speaksFor
      : undefined;
  const placeOf = (name: string) => {
    const place = reader.reference.places.get(name);
    return place ? { country: place.country, capital: place.capital === true, speaksFor: speaksFor(place) } : undefined;
  };
  const group = (draft: Draft, known: readonly Piece[]) =>
    groupActors(nameScan, draft.sentence.start, draft.sentence.end, draft.entities, known, {
      places: placeOf,
      speaks: (piece) => capitalSpeaks(nameScan, piece, draft),
      sideOf: (holder) => reader.reference.holders[Number(holder)]?.side,
      officesOf: (holder) => officesOn(reader.reference.holders[Number(holder)]?.terms ?? [], input.anchor),
    });
  for (const draft of drafts) draft.raw = group(draft, []);
  const resolver = new Resolver(
    reader,
    { ...input, home: speakingState(reader, drafts, input.home, openingPlace(reader, folded, drafts) ?? input.seat) },
    scan.shouting.isLoud,
  );
  // the body first: titles and captions shorten and garble
  for (const body of [true, false])
    for (const draft of drafts.filter((d) => (d.sentence.zone === 'body') === body)) {
      draft.raw = resolver.parted(draft.raw);
      resolver.register(draft.raw);
    }
  resolver.adoptEnvoys(flatMap(drafts, (d) => d.raw));
  const names = knownNames(resolver.people);
  for (const draft of drafts) {
    const known = findKnownNames(names, nameScan, draft.sentence, draft.entities);
    if (known.length > 0) draft.raw = group(draft, known);
  }
  resolver.settle();
  const resolved = drafts.map((draft): SentenceReading => {
    const { start, end, zone, paragraph, heading } = draft.sentence;
    const dates = scan.datesIn(start, end);
    const quantities = findQuantities(
      { text: folded, byStart, byEnd, decimal: reader.pack.decimal, fractionBefore: reader.pack.fractionBefore, joins },
      start,
      end,
    ).filter((q) => !dates.some((d) => d.start < q.end && q.start < d.end));
    const actors = resolver.resolve(
      draft.raw,
      draft.cues.filter((c) => c.kind === 'speech' && standIns.has(c.value)),
    );
    const acted = withoutActsInNames(withWelcomes(draft.cues, actors), draft.raw);
    const told = dates.length === 0 ? acted : acted.filter((c) => !dates.some((d) => !ofDates.has(c.value) && d.start <= c.start && c.end <= d.end));
    const elsewhere = unknownPlaces(nameScan, told).filter(
      (p) => ![actors, dates, quantities].some((list) => list.some((m) => m.start <= p.start && p.start < m.end)),
    );
    const cues = elsewhere.length === 0 ? told : byPlace([...told, ...elsewhere]);
    return {
      start,
      end,
      heading,
      zone,
      paragraph,
      cues,
      cuesByKind: byKind(cues),
      actors,
      dates,
      quantities,
      places: findPlaces(
        reader,
        draft.entities.filter((e) => !isPartOfName(e, draft.raw)),
        speaksFor,
      ),
    };
  });
  const read = withAuthor(resolved, folded.units).map((sentence) => withinStates(sentence, reader.reference));
  const dateline = findDateline(folded, read.filter((s) => s.zone === 'body').slice(0, DATELINE_SENTENCES));
  return {
    warnings: resolver.warnings,
    reading: {
      at: folded.at,
      units: folded.units,
      sentences: dateline ? read.map((sentence) => placesHere(sentence, dateline.place)) : read,
      anchor: input.anchor,
      anchorGuessed: input.anchorGuessed,
      gatherings: reader.reference.gatherings,
      states: reader.reference.states,
      datelineDay: input.datelineDay,
      home: input.home,
      datelinePlace: dateline?.place ?? input.written,
      datelineEnd: dateline?.end ?? -1,
      clause: reader.pack.clause,
      countBehind: reader.pack.words === 'none',
      verbSecond: reader.pack.verbSecond,
      unnumbered: reader.pack.unnumbered,
      prepositions: reader.prepositions,
      article: reader.pack.article,
      presents: reader.presents,
      pasts: reader.pasts,
      relatives: reader.relatives,
      determiners: reader.determiners,
      complementizers: reader.complementizers,
      accusatives: reader.accusatives,
      conjunctions: reader.conjunctions,
      honorifics: reader.honorifics,
      functionWords: reader.little,
      links: reader.links,
    },
  };
}

/** "[The minister] Shukri", which is "my thanks" as well: an act inside somebody's name is none. */
function withoutActsInNames(cues: readonly Mention[], raw: readonly RawActor[]): readonly Mention[] {
  const names = flatMap(raw, ({ name }) => name ?? []);
  if (names.length === 0) return cues;
  return cues.filter((c) => c.kind !== 'act' || !names.some((n) => n.start <= c.start && c.end <= n.end));
}

function byKind(cues: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const lists = new Map<string, Mention[]>();
  for (const cue of cues) {
    const list = lists.get(cue.kind);
    if (list) list.push(cue);
    else lists.set(cue.kind, [cue]);
  }
  return lists;
}

/** "Arrived here on Monday": the place of the dateline. */
function placesHere(sentence: SentenceReading, { name, country }: PlaceMention): SentenceReading {
  const here = sentence.zone === 'body' ? sentence.cues.filter((c) => c.kind === 'here') : [];
  if (here.length === 0) return sentence;
  return { ...sentence, places: byPlace([...sentence.places, ...here.map(({ start, end }) => ({ start, end, name, country }))]) };
}

/** Whether the pack writes a state or place as the text does, with its marks. */
function asWritten(pack: Pack, original: string, { at }: FoldedText): AsWritten {
  return ({ kind, value, start, end }) => {
    const text = original.slice(at[start], (at[end - 1] ?? 0) + 1).normalize('NFC');
    const forms = kind === 'place' ? pack.places[value] : pack.states[value]?.names;
    return /\p{Mn}/u.test(text) && forms?.some((form) => form.normalize('NFC') === text) === true;
  };
}

const portfolioOffices = new Set(['minister', 'deputy-minister', 'foreign-minister', 'deputy-foreign-minister', 'envoy', 'org-official']);

/** "Minister of Industry and Religious Affairs": the fields behind a minister's title are part of it. */
function withPortfolio(scanned: NameScan, office: Hit, own: readonly Hit[]): Hit {
  if (office.kind !== 'office' || !portfolioOffices.has(office.value.split('|')[0] as string)) return office;
  const start = leftmostField(scanned, portfolioStart(scanned, office.start), own);
  let { end } = office;
  for (;;) {
    const field = own.find(
      (h) =>
        (h.kind === 'field' || h.kind === 'portfolio') &&
        h.start >= end &&
        h.start - end <= 14 &&
        h.end > end &&
        littleGap(scanned, end, h.start) &&
        // "the minister will travel"
        !own.some((o) => o.kind === 'mode' && o.start >= end && o.end <= h.start) &&
        !own.some((o) => entityKinds.has(o.kind) && o.kind !== 'office' && o.start < h.end && h.start < o.end),
    );
    if (!field) {
      end = definitesEnd(scanned, end, own);
      return end === office.end && start === office.start ? office : foundWith(office, { start, end });
    }
    // "foreign trade", and not "foreign" alone
    end = own.reduce((far, h) => ((h.kind === 'field' || h.kind === 'portfolio') && h.start === field.start ? Math.max(far, h.end) : far), field.end);
  }
}

/** "Gruve- og energiminister": of a title in one word, the first part of its compound that a hyphen leaves open. */
function portfolioStart({ text, conjunctions }: NameScan, at: number): number {
  const open = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+- ([\p{L}\p{M}]+) $/u.exec(textOf(text.units, Math.max(0, at - LONGEST_COMPOUND), at));
  return open && conjunctions.has(open[1] as string) ? at - open[0].length : at;
}

/** "[Kenya's] Trade and Treasury Cabinet Secretary": where the fields with capitals start that stand right before a title, in a language that puts what it is of there. */
function leftmostField(scanned: NameScan, at: number, own: readonly Hit[]): number {
  const { cased, stateOfOffice, words } = scanned.pack;
  if (!cased || stateOfOffice === 'after' || words !== 'spaces') return at;
  let start = at;
  for (;;) {
    const field = own.find(
      (h) =>
        (h.kind === 'field' || h.kind === 'portfolio') &&
        h.end < start &&
        // "X of A and Foreign Minister": behind "and" only another field goes on before one
        start - h.end <= (start === at ? 1 : BETWEEN_FIELDS) &&
        isCapital(scanned, h.start) &&
        !own.some((o) => entityKinds.has(o.kind) && o.start < h.end && h.start < o.end) &&
        isAndOnly(scanned, h.end, start),
    );
    if (!field) return start;
    start = field.start;
  }
}

/** A conjunction and its spaces. */
const BETWEEN_FIELDS = 5;

const isAndOnly = (scanned: NameScan, from: number, to: number): boolean =>
  textOf(scanned.text.units, from, to)
    .split(' ')
    .every((w) => w === '' || scanned.conjunctions.has(w));

/** The first part of a compound, a conjunction and their spaces. */
const LONGEST_COMPOUND = 30;

/**
 * "Coordinating Minister for" and "Minister for Infrastructure": two forms of one office that overlap are one title. So are a deputy's and what his
 * superior is: "Deputy Prime [Minister for Economic Affairs]".
 */
function withOverlaps(hits: readonly Hit[]): Hit[] {
  return hits.map((hit) => {
    if (hit.kind !== 'office' || hit.split) return hit;
    const goesOn = (h: Hit) => h.value === hit.value || (isDeputy(hit) && !isDeputy(h));
    const next = hits.find((h) => h.kind === 'office' && !h.split && goesOn(h) && h.start > hit.start && h.start < hit.end && h.end > hit.end);
    return next ? foundWith(hit, { value: deputies[`${hit.value} ${next.value}`] ?? hit.value, end: next.end }) : hit;
  });
}

const isDeputy = ({ value }: Hit): boolean => value.startsWith('deputy-');

/** A deputy whose rank his superior's field tells. */
const deputies: Readonly<Record<string, string>> = { 'deputy-minister foreign-minister': 'deputy-foreign-minister' };

/** Nothing between but spaces, commas, conjunctions and little words. */
function littleGap(scanned: NameScan, from: number, to: number): boolean {
  const words = textOf(scanned.text.units, from, to)
    .split(/[\s,&-]+/)
    .filter((w) => w.length > 0);
  return words.length <= 2 && words.every((w) => scanned.conjunctions.has(w) || scanned.connectors.has(w) || w.length === 1);
}

/** "Secretary of Russia's Security Council": the state inside an office is its own, a place inside it its unit. */
function withInner(office: Hit, others: readonly Hit[], countryOf: CountryOf): Hit {
  if (!office.split || office.kind !== 'office' || office.value.includes('|')) return office;
  const inner = others.find((o) => o !== office && o.start > office.start && o.end < office.end && (o.kind === 'place' || isSide(o)));
  if (!inner) return office;
  const side = inner.kind === 'place' ? countryOf(inner.value) : inner.value;
  return side === undefined ? office : foundWith(office, { value: `${office.value}|${side}|${inner.kind === 'place' ? inner.value : ''}` });
}

/** Of two readings of one span a form as the pack writes it holds before one with an ending of the language ("the two ambassadors of", "my ambassador"). */
function readsBefore(hit: Hit, other: Hit): boolean {
  const ended = Number(hit.stem !== undefined) - Number(other.stem !== undefined);
  return ended === 0 ? entityOrder.indexOf(hit.kind) < entityOrder.indexOf(other.kind) : ended < 0;
}

function oneReading(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept[kept.length - 1];
    if (last && last.start === hit.start && last.end === hit.end) {
      const tied = hit.kind === last.kind && hit.value.includes('|') && !last.value.includes('|');
      if (tied || readsBefore(hit, last)) kept[kept.length - 1] = hit;
    } else kept.push(hit);
  }
  return kept;
}

function draftSentences(nameScan: NameScan, sentences: readonly Sentence[], hits: readonly Hit[], home: string | undefined, countryOf: CountryOf): Draft[] {
  const settle = sameState(home, countryOf);
  const opensName = (hit: Hit) => gapOpensName(nameScan, hit);
  let next = 0;
  return sentences.map((sentence) => {
    while (next < hits.length && (hits[next] as Hit).start < sentence.start) next += 1;
    const own: Hit[] = [];
    for (let i = next; i < hits.length && (hits[i] as Hit).start < sentence.end; i += 1) if ((hits[i] as Hit).end <= sentence.end) own.push(hits[i] as Hit);
    const titles = own.filter((h) => h.kind === 'honorific');
    // "His Royal Highness": the royal is no king
    const entities = own.filter(
      (h) => entityKinds.has(h.kind) && !isOfPatronymic(nameScan, h) && !(h.kind === 'office' && h.stem !== undefined && inside(h, titles)),
    );
    const names = oneReading(longest(withOverlaps(entities))).filter((h) => h.value !== NO_SIDE);
    return {
      sentence,
      entities: settle(entitiesOf(nameScan, own, names, countryOf)),
      cues: sentenceCues(own, names, nameScan.pack.clause, opensName),
      raw: [],
    };
  });
}

/** "On Monday [was X in] Y": whether a capital opens the second word of a form, where the verb takes the second place. */
function gapOpensName(scan: NameScan, { start, tail }: Hit): boolean {
  if (!scan.pack.verbSecond || tail === undefined) return false;
  const at = wordEnd(scan.text.units, start);
  return at + 1 < tail && scan.text.units[at] === SPACE && isCapital(scan, at + 1);
}

/** "Sultan bin Saad", "Said bin Sultan": an office or a place of one word right beside a patronymic is a name, in a script with capitals. */
function isOfPatronymic(scan: NameScan, { kind, start, end }: Hit): boolean {
  if (!scan.pack.cased || scan.patronymics.size === 0 || (kind !== 'office' && kind !== 'place')) return false;
  return isBeforePatronymic(scan, end) || (wordEnd(scan.text.units, start) === end && isBehindPatronymic(scan, start));
}

/** Names with what belongs to them, words for a counterpart, and honorifics, in order. */
function entitiesOf(nameScan: NameScan, own: readonly Hit[], names: readonly Hit[], countryOf: CountryOf): readonly Hit[] {
  const counterparts: Hit[] = [];
  const titles: Hit[] = [];
  // "a number of his counterparts" is nobody's
  const vague = own.filter((h) => h.kind === 'speech' && isLookalike(h));
  for (const hit of own) {
    if (hit.kind === 'speech' && hit.value === 'counterpart' && !inside(hit, names) && !inside(hit, vague))
      counterparts.push(foundWith(hit, { kind: 'counterpart' }));
    else if (hit.kind === 'honorific' && !inside(hit, names)) titles.push(hit);
  }
  const honorifics = longest(titles);
  if (names.length === 0 && counterparts.length === 0) return honorifics;
  const named = names.map((n) => behindCounterpart(withInner(withPortfolio(nameScan, n, own), names, countryOf), counterparts));
  const free = named.filter((n) => !inside(n, counterparts) && !named.some((o) => o !== n && o.start <= n.start && n.end <= o.end));
  return byPlace([...free, ...longest(counterparts), ...honorifics]);
}

/** "His counterpart" and "the [side of] A", where both end and begin with the same letters: the state is what stands behind the word. */
function behindCounterpart(named: Hit, counterparts: readonly Hit[]): Hit {
  const before = isSide(named) ? counterparts.find((c) => c.start < named.start && named.start < c.end && c.end < named.end) : undefined;
  return before ? foundWith(named, { start: before.end }) : named;
}

/** The place of the dateline, before anybody knows who is told of. */
function openingPlace(reader: Reader, folded: FoldedText, drafts: readonly Draft[]): PlaceMention | undefined {
  const opening = drafts.filter((d) => d.sentence.zone === 'body' || isDatelineLine(folded, d.sentence, d.entities)).slice(0, DATELINE_SENTENCES);
  const read = opening.map((d) => ({ start: d.sentence.start, end: d.sentence.end, places: openingPlaces(reader, d.entities) }));
  return findDateline(folded, read)?.place;
}

/** The places of a sentence; a state that opens it may be its capital as well ("Tunis", "Algiers", "Kuwait" in Arabic). */
function openingPlaces(reader: Reader, entities: readonly Piece[]): PlaceMention[] {
  const [first] = entities;
  const state = first?.kind === 'state' ? [{ start: first.start, end: first.end, name: null, country: first.value }] : [];
  return [...state, ...findPlaces(reader, entities)];
}

/** A capital stands for its state beside a cue of speech or act, not behind a preposition. */
function capitalSpeaks(scanned: NameScan, piece: Piece, draft: Draft): boolean {
  const stands = hasInstitution(scanned, piece, draft) || receives(scanned, piece, draft) || opensDeed(piece, draft);
  if (stands || isAddressee(piece, draft) || isOneOfTwo(scanned, piece, draft)) return true;
  const before = precedingWord(scanned, piece.start);
  // "while Manila asked for …": a word that opens a clause governs nobody in it
  const opens = draft.cues.some((c) => (c.kind === 'occasions' || c.kind === 'asides') && c.end === piece.start - 1);
  if (before !== undefined && scanned.connectors.has(before) && !scanned.complementizers.has(before) && !opens) return false;
  if (scanned.pack.words !== 'spaces' && [...scanned.connectors].some((w) => w.length > 1 && endsWith(scanned.text, piece.start, w))) return false;
  if (piece.start > 0 && isWordUnit(scanned.text.units[piece.start - 1])) return false;
  return draft.cues.some(
    (c) =>
      (c.kind === 'act' || (c.kind === 'speech' && c.value !== 'counterpart' && !standIns.has(c.value))) &&
      (Math.abs(c.start - piece.end) <= 2 || Math.abs(piece.start - c.end) <= 2 || isAuxiliary(scanned, piece.end, c.start)),
  );
}

/** "The consultations of Tehran and Zagreb", "talks between A and B": of two cities joined behind a contact each stands for its state. */
function isOneOfTwo(scanned: NameScan, piece: Piece, { cues, entities }: Draft): boolean {
  const joins = (a: Piece, b: Piece) =>
    b.start > a.end && b.start - a.end <= JOINED && scanned.conjunctions.has(textOf(scanned.text.units, a.end, b.start).trim());
  const other = entities.find((e) => e.kind === 'place' && e.value !== piece.value && (joins(piece, e) || joins(e, piece)));
  if (!other) return false;
  const first = Math.min(piece.start, other.start);
  const contact = (c: Mention, at: number) => c.kind === 'engagement' && c.value.endsWith('.nouns') && c.end <= at && at - c.end <= 1;
  const between = cues.find((c) => c.kind === 'between' && c.end <= first && first - c.end <= 1);
  return cues.some((c) => contact(c, first) || (between !== undefined && contact(c, between.start)));
}

/** "And", with its spaces. */
const JOINED = 6;

/** "Sent a note of protest to Islamabad": a capital right behind the sending of a message, or behind that and the preposition of whom it goes to. */
function isAddressee(piece: Piece, draft: Draft): boolean {
  const isSending = (c: Mention, at: number) => c.kind === 'engagement' && c.value === 'message.verbs' && c.start < at && Math.abs(at - c.end) <= 1;
  const to = draft.cues.find((c) => c.kind === 'partner' && c.value === 'to' && c.end <= piece.start && piece.start - c.end <= 1);
  return draft.cues.some((c) => isSending(c, piece.start) || (to !== undefined && (isSending(c, to.start) || isSending(c, to.end))));
}

/** "Moscow has rejected": one little word between a capital and its verb, where words have spaces and the verb follows. */
function isAuxiliary(scanned: NameScan, from: number, to: number): boolean {
  if (scanned.pack.clause !== 'svo' || scanned.pack.words !== 'spaces' || to <= from || to - from > AUXILIARY) return false;
  const word = textOf(scanned.text.units, from, to).trim();
  return scanned.connectors.has(word) && !scanned.conjunctions.has(word);
}

/** A short word and its spaces. */
const AUXILIARY = 6;

/** "The foreign ministry in A": between a ministry and its capital. */
const MINISTRY_REACH = 6;

/** "Manila summons the ambassador": a capital that opens the sentence, right before the verb of a contact. */
function opensDeed(piece: Piece, { sentence, cues }: Draft): boolean {
  return piece.start === sentence.start && cues.some((c) => c.kind === 'engagement' && deeds.has(c.value) && c.start - piece.end === 1);
}

/** Verbs of contacts that a government does: it travels to none and sits in none. */
const deeds = new Set(['meeting.verbs', 'meeting.receives', 'call.verbs', 'message.verbs']);

/** "Riyadh receives the President": a capital right behind the verb of a clause that the verb opens. */
function receives(scanned: NameScan, piece: Piece, draft: Draft): boolean {
  const isVerb = (c: Mention) => c.kind === 'engagement' && c.value === 'meeting.receives' && !c.split && c.end <= piece.start && piece.start - c.end <= 1;
  if (scanned.pack.clause === 'vso') return draft.cues.some(isVerb);
  return scanned.pack.clause === 'svo' && scanned.pack.words === 'spaces' && calls(scanned, piece, draft);
}

/** "Moscow called in the ambassador": a capital that opens its sentence, right before a verb of receiving with somebody's envoy behind it. */
function calls(scanned: NameScan, piece: Piece, { cues, sentence, entities }: Draft): boolean {
  const verb = cues.find((c) => c.kind === 'engagement' && c.value === 'meeting.receives' && c.start >= piece.end);
  if (!verb || piece.start - sentence.start > 1 || (verb.start - piece.end > 1 && !isAuxiliary(scanned, piece.end, verb.start))) return false;
  return entities.some((e) => e.kind === 'office' && accredited.has(codeOf(e)) && e.start >= verb.start);
}

function hasInstitution(scanned: NameScan, piece: Piece, draft: Draft): boolean {
  const ministry = draft.cues.find(
    (c) => c.kind === 'speech' && c.value === 'institutions' && c.end <= piece.start && piece.start - c.end <= MINISTRY_REACH && c.end < piece.start,
  );
  if (!ministry) return false;
  const gap = textOf(scanned.text.units, ministry.end, piece.start).trim();
  return scanned.connectors.has(gap);
}

function precedingWord(scanned: NameScan, at: number): string | undefined {
  let end = at;
  while (end > 0 && scanned.text.units[end - 1] === 32) end -= 1;
  let start = end;
  while (start > 0 && isWordUnit(scanned.text.units[start - 1])) start -= 1;
  return start < end && end < at ? textOf(scanned.text.units, start, end) : undefined;
}

function endsWith(text: FoldedText, at: number, word: string): boolean {
  let end = at;
  while (end > 0 && text.units[end - 1] === 32) end -= 1;
  for (let i = 0; i < word.length; i += 1) if (text.units[end - word.length + i] !== unitAt(word, i)) return false;
  return true;
}

/** "Sheikh Sabah Khalid": what lies within a longer name is no place. */
const isPartOfName = ({ start, end }: Hit, raw: readonly RawActor[]): boolean =>
  raw.some(({ name }) => name?.kind === 'name' && name.start <= start && end <= name.end && end - start < name.end - name.start);

function findPlaces(reader: Reader, entities: readonly Hit[], speaksFor?: (place: PlaceEntry) => string | undefined): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { kind, value, start, end } of entities) {
    const place = kind === 'place' ? reader.reference.places.get(value) : undefined;
    if (place) found.push({ start, end, name: place.kind === 'country' ? null : value, country: place.country, speaksFor: speaksFor?.(place) });
  }
  return found;
}
