import { join } from 'node:path';
import { assemble } from '../assembly/assemble.ts';
import { resolveDate } from '../assembly/resolve-date.ts';
import type { CompiledFolder } from '../data/yaml-file.ts';
import { loadReference, type Reference } from '../gazetteer/reference.ts';
import { findDates } from '../mentions/dates.ts';
import { hitsAt } from '../mentions/hits-at.ts';
import { indexHolders } from '../mentions/names.ts';
import { createReader, type Reader, readMentions } from '../mentions/read.ts';
import type { Explanation, LanguageInfo } from '../model/explanation.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import type { DateMention, Reading } from '../model/reading.ts';
import type { ExtractRecord } from '../model/record.ts';
import type { Hit } from '../packs/lexicon.ts';
import { formList, listPacks, loadHead, loadPack, type PackHead } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { scan } from '../packs/scan.ts';
import { findFacts, type PageFacts } from '../pages/facts.ts';
import { detectLanguage, type LanguageProfile, languageProfile } from '../pages/language.ts';
import { findZones, type Zone } from '../pages/zones.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { type Sentence, type SentenceRules, splitSentences } from '../text/sentences.ts';
import { vocabularyOf } from './stored-vocabulary.ts';

export interface ExtractorOptions {
  readonly languagesFolder: string;
  readonly referenceFolder: string;
  /** Codes of the packs to use; all of the folder if left out. */
  readonly languages?: readonly string[];
  /** Compiled twins of the files of both folders, where there are any: they load faster. */
  readonly compiled?: CompiledFolder | undefined;
}

export interface Extractor {
  /** The record of a page. A page in a language without a pack gives a record without items. */
  extract(page: Page): ExtractRecord;
  /** The same with what the engine saw. */
  explain(page: Page): Explanation;
  languages(): readonly LanguageInfo[];
}

/** Loads packs and reference data. Matchers are compiled when their language is first met. Throws where a pack does not parse. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const codes = listPacks(options.languagesFolder).filter((code) => options.languages === undefined || options.languages.includes(code));
  const packs = new Map<string, Pack>();
  const packOf = (code: string): Pack => {
    const made = packs.get(code) ?? loadPack(join(options.languagesFolder, code), options.compiled);
    packs.set(code, made);
    return made;
  };
  const heads = codes.map((code) => loadHead(join(options.languagesFolder, code), options.compiled));
  const profiles = heads.map(languageProfile);
  const readers = new Map<string, Reader>();
  let reference: Reference | undefined;
  const known = () => {
    reference ??= loadReference(options.referenceFolder, options.compiled);
    return reference;
  };
  const readerOf = (code: string): Reader => {
    const made = readers.get(code);
    if (made) return made;
    const pack = packOf(code);
    const folders = [join(options.languagesFolder, code), options.referenceFolder];
    const lexicon = vocabularyOf(pack, known(), folders, options.compiled);
    const reader = createReader(pack, lexicon, known(), [...readers.values()][0]?.holders ?? indexHolders(known()));
    readers.set(code, reader);
    return reader;
  };
  const read = (page: Page) => readPage(page, profiles, (code) => (codes.includes(code) ? readerOf(code) : undefined));
  return {
    extract: (page) => read(page).record,
    explain: (page) => read(page).explain(),
    languages: () => heads.map((head) => describe(head, () => packOf(head.code))),
  };
}

const parts = [
  'states',
  'places',
  'organisations',
  'offices',
  'engagements',
  'statements',
  'fields',
  'instruments',
  'indicators',
  'relations',
  'dates',
  'numbers',
  'names',
] as const;
const count = (tree: unknown): number =>
  Array.isArray(tree) ? tree.length : typeof tree === 'object' && tree !== null ? Object.values(tree).reduce((n: number, v) => n + count(v), 0) : 0;

/** The whole pack is loaded only where its forms are asked for. */
function describe({ code, name, english, direction }: PackHead, pack: () => Pack): LanguageInfo {
  return {
    code,
    name,
    english,
    direction,
    get forms() {
      return Object.fromEntries(parts.map((p) => [p, count(pack()[p])]));
    },
  };
}

const empty = { engagements: [], statements: [], instruments: [], indicators: [], relations: [] };
const speaking = new Set(['title', 'body', 'caption']);

function readPage(
  page: Page,
  profiles: readonly LanguageProfile[],
  readerOf: (code: string) => Reader | undefined,
): { record: ExtractRecord; explain(): Explanation } {
  const language = detectLanguage(page.text, profiles, page.language) ?? null;
  const reader = language ? readerOf(language) : undefined;
  if (!reader) {
    const facts = findFacts(page, []);
    const record = { document: document(page, facts, page.language ?? null, page.published), ...empty };
    return { record, explain: () => ({ language, zones: [], sentences: [], mentions: [], record }) };
  }
  const zones = findZones(page, reader.pack);
  const facts = findFacts(page, zones);
  const folded = fold(page.text);
  const years = once(() => yearsIn(folded));
  const zonesThatSpeak = zones.filter((z) => speaking.has(z.kind));
  const sentences = splitSentences(folded, zonesThatSpeak, sentenceRules(reader.pack));
  const published = facts.published ?? publishedDay(page, zones, reader, years);
  const anchor =
    published ??
    facts.fileDay ??
    latestDay(
      page,
      sentences.filter((s) => s.zone !== 'caption'),
      reader,
      folded.at,
      years,
    );
  const { reading, warnings } = readMentions(reader, {
    text: page.text,
    folded,
    sentences,
    anchor,
    home: homeOf(facts, reader),
    datelineDay: datelineOf(page, zones, reader, years),
  });
  const record: ExtractRecord = {
    document: document(page, facts, language, published),
    ...assemble(reading),
    ...(warnings.length > 0 ? { warnings: [...warnings] } : {}),
  };
  const explain = () => ({
    language,
    zones: zones.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: sentences.map((s) => span(folded.at, s)),
    mentions: mentionsOf(reading),
    record,
  });
  return { record, explain };
}

const span = (at: Int32Array, s: Sentence) => ({ start: at[s.start] as number, end: (at[s.end - 1] as number) + 1, zone: s.zone });

function document(page: Page, facts: PageFacts, language: string | null, published: string | undefined): ExtractRecord['document'] {
  return {
    source: page.source,
    url: facts.url,
    language,
    published: published ?? null,
    publisher: facts.publisher,
    title: facts.title,
    ...(page.kind === 'html' ? { text: page.text } : {}),
  };
}

function mentionsOf(reading: Reading): Explanation['mentions'] {
  const place = (kind: string, value: string, start: number, end: number) => ({
    kind,
    value,
    start: reading.at[start] as number,
    end: (reading.at[end - 1] as number) + 1,
  });
  return reading.sentences.flatMap((s) => [
    ...s.cues.map((c) => place(c.kind, c.value, c.start, c.end)),
    ...s.actors.map((a) => place(a.form, [a.side ?? '', ...a.offices, a.person?.name ?? ''].filter((x) => x).join(' '), a.start, a.end)),
    ...s.dates.map((d) => place('date', '', d.start, d.end)),
    ...s.quantities.map((q) => place('quantity', `${q.value} ${q.unit ?? ''}`.trim(), q.start, q.end)),
  ]);
}

/** The state of the outlet: its row in the table, else the country of its host name. */
function homeOf(facts: PageFacts, reader: Reader): string | undefined {
  if (!facts.publisher) return undefined;
  const listed = reader.reference.outlets.get(facts.publisher) ?? reader.reference.outlets.get(facts.publisher.split('.').slice(-2).join('.'));
  if (listed?.state) return listed.state;
  const tld = facts.publisher.split('.').pop()?.toUpperCase();
  return [...reader.reference.states.values()].find((s) => s.iso2 === tld)?.code;
}

/** The day of the first date line near the top, of a dateline, or of any date line below. */
function publishedDay(page: Page, zones: readonly Zone[], reader: Reader, years: Years): string | undefined {
  const dated = (list: readonly Zone[], reach: number, pick: (dates: readonly DateMention[], hits: readonly Hit[], text: string) => string | undefined) => {
    for (const zone of list) {
      const text = page.text.slice(zone.start, Math.min(zone.end, zone.start + reach));
      if (!digits.test(text)) continue;
      const { dates, hits } = datesIn(text, reader);
      const day = pick(dates, hits, text);
      if (day) return day;
    }
    return undefined;
  };
  const lines = (list: readonly Zone[]) => list.filter((z) => z.kind === 'date' || z.kind === 'clutter' || z.kind === 'source');
  const body = zones.filter((z) => z.kind === 'body' && page.text.slice(z.start, z.end).trim().length > 0);
  const top = zones.slice(0, NEAR_TOP);
  return (
    dated(lines(top), LINE_REACH, fullDay) ??
    shortDay(page, lines(top), reader.pack) ??
    dated(
      top.slice(1).filter((z) => (z.kind === 'title' || z.kind === 'body') && z.end - z.start < LONGEST_DATE_LINE),
      LONGEST_DATE_LINE,
      (d, _, text) => lastDay(d, text),
    ) ??
    dated(body.slice(0, 1), DATELINE_REACH, (d, h) => datelineDay(d, h, years())) ??
    dated(lines(zones), LINE_REACH, fullDay)
  );
}

const DATELINE_REACH = 160;
const LINE_REACH = 400;
const NEAR_TOP = 24;

/** No day of a month is told without them. */
const digits = /\p{Nd}/u;
const isDay = (d: DateMention) => d.day !== undefined && d.month !== undefined;
const alone = { anchor: undefined, last: undefined, planned: false } as const;

/** The dates of a short text by themselves. */
function datesIn(text: string, reader: Reader): { dates: DateMention[]; hits: Hit[] } {
  const folded = fold(text);
  const hits = scan(reader.lexicon, folded, text, () => folded.length);
  const byStart = hitsAt(hits, 'start', folded.length);
  return { hits, dates: findDates({ text: folded, byStart, patterns: reader.patterns, pack: reader.pack }, 0, folded.length) };
}

const LONGEST_DATE_LINE = 140;
const shortYear = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?![\d.])/;

/** "16.05.25 06:12": a line about the page may leave the century out. */
function shortDay(page: Page, lines: readonly Zone[], pack: Pack): string | undefined {
  for (const { start, end } of lines) {
    const [, first, second, year] = (shortYear.exec(page.text.slice(start, Math.min(end, start + LINE_REACH))) ?? []).map(Number);
    if (first === undefined || second === undefined || year === undefined) continue;
    const [day, month] = pack.dateOrder === 'mdy' ? [second, first] : [first, second];
    const span = year >= FIRST_SHORT_YEAR ? resolveDate({ calendar: 'gregorian', year: CENTURY + year, month, day }, alone)?.span : undefined;
    if (span) return span.start;
  }
  return undefined;
}

const CENTURY = 2000;
const FIRST_SHORT_YEAR = 10;

/** The full day that ends a line: a place and the day in two calendars make a line longer than a date has. */
function lastDay(dates: readonly DateMention[], text: string): string | undefined {
  const last = dates.at(-1);
  const behind = last && fold(text).length - last.end;
  return last && behind !== undefined && behind <= 1 ? fullDay([last]) : undefined;
}

/** The first full day. */
function fullDay(dates: readonly DateMention[]): string | undefined {
  const full = dates.find((d) => isDay(d) && d.endDay === undefined && d.year !== undefined);
  return full ? resolveDate(full, alone)?.span.start : undefined;
}

/** The day of the dateline, as a span. */
function datelineOf(page: Page, zones: readonly Zone[], reader: Reader, years: Years): DateSpan | undefined {
  const first = zones.find((z) => z.kind === 'body' && page.text.slice(z.start, z.end).trim().length > 0);
  if (!first) return undefined;
  const text = page.text.slice(first.start, Math.min(first.end, first.start + DATELINE_REACH));
  if (!digits.test(text)) return undefined;
  const { dates, hits } = datesIn(text, reader);
  const day = datelineDay(dates, hits, years());
  return day ? { start: day, end: day, precision: 'day' } : undefined;
}

const DATELINE_DATE = 70;

/** "Kuwait - 1 - 12 (KUNA)": a dateline opens with its place. A year left out is that which the page speaks of. */
function datelineDay(dates: readonly DateMention[], hits: readonly Hit[], years: readonly number[]): string | undefined {
  const first = dates.find((d) => isDay(d) && d.endDay === undefined && d.start < DATELINE_DATE);
  if (!first) return undefined;
  const full = first.year !== undefined ? resolveDate(first, alone)?.span.start : undefined;
  const place = hits.some((h) => (h.kind === 'place' || h.kind === 'state' || h.kind === 'organisation') && h.start < 6 && h.end <= first.start);
  if (full || !place) return full;
  const year = years[0];
  return year === undefined ? undefined : resolveDate({ ...first, year }, alone)?.span.start;
}

const rules = new WeakMap<Pack, SentenceRules>();

/** A language that writes a dot between the day and the name of the month writes ordinals so. */
function sentenceRules(pack: Pack): SentenceRules {
  const known = rules.get(pack);
  if (known) return known;
  const ordinals = formList(pack.dates.patterns).some((p) => /\{d2?\}\. \{month/.test(p));
  const made = { ends: pack.text.sentenceEnds, abbreviations: pack.text.abbreviations, ordinals };
  rules.set(pack, made);
  return made;
}

type Years = () => readonly number[];

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const YEARS_REACH = 60_000;

/** The years of this century that a text names, latest first, without those that stand alone far ahead (goals, terms of programmes). */
function yearsIn({ units, at, length }: FoldedText): number[] {
  const digit = (i: number) => {
    const unit = units[i] as number;
    return i >= 0 && i < length && unit >= 48 && unit <= 57 ? unit - 48 : -1;
  };
  const found: number[] = [];
  for (let i = 0; i + 3 < length && (at[i] as number) < YEARS_REACH; i += 1) {
    if (units[i] !== 50 || units[i + 1] !== 48 || digit(i - 1) >= 0 || digit(i + 4) >= 0) continue;
    const [tens, ones] = [digit(i + 2), digit(i + 3)];
    if (tens >= 0 && tens <= 3 && ones >= 0) found.push(2000 + tens * 10 + ones);
  }
  const years = [...new Set(found)].sort((a, b) => b - a);
  while (years.length > 1 && (years[0] as number) - (years[1] as number) >= 2) years.shift();
  const count = (year: number | undefined) => found.filter((y) => y === year).length;
  // of the last two the one that is named more: next year's plans are told once
  if (years.length > 1 && count(years[1]) > count(years[0])) years.shift();
  return years;
}

const LEAD = 6;

/** A day to read the text against where nothing tells its publication: the latest full day of the text, else the latest of its lead in the year it speaks of. */
function latestDay(page: Page, sentences: readonly Sentence[], reader: Reader, at: Int32Array, years: Years): string | undefined {
  const full: string[] = [];
  const lead: DateMention[] = [];
  const later: DateMention[] = [];
  for (const [index, sentence] of sentences.slice(0, 40).entries()) {
    const text = page.text.slice(at[sentence.start], (at[sentence.end - 1] ?? 0) + 1);
    if (!digits.test(text)) continue;
    const { dates } = datesIn(text, reader);
    (index < LEAD ? lead : later).push(...dates.filter((d) => isDay(d) && d.year === undefined && d.calendar === 'gregorian'));
    for (const date of dates) if (isDay(date) && date.year !== undefined) full.push(resolveDate(date, alone)?.span.end ?? '');
  }
  const recent = full.filter((day) => day > FIRST_DAY).sort();
  if (recent.length > 0) return recent[recent.length - 1];
  const [year] = years();
  return year === undefined
    ? undefined
    : (lead.length > 0 ? lead : later)
        .map((d) => resolveDate({ ...d, year }, alone)?.span.end ?? '')
        .sort()
        .pop();
}

/** Days before it are history, not the day of a page. */
const FIRST_DAY = '2000-01-01';
