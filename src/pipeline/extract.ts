import { join } from 'node:path';
import { assemble } from '../assembly/assemble.ts';
import type { CompiledFolder } from '../data/yaml-file.ts';
import { withHolders } from '../gazetteer/merge-holders.ts';
import { loadReference, type Reference } from '../gazetteer/reference.ts';
import { indexHolders } from '../mentions/names.ts';
import { PageScan } from '../mentions/page-scan.ts';
import { createReader, type Reader, readMentions } from '../mentions/read.ts';
import type { Explanation, LanguageInfo } from '../model/explanation.ts';
import type { Holder } from '../model/holder.ts';
import type { Page } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import type { ExtractRecord } from '../model/record.ts';
import { formList, listPacks, loadHead, loadPack, type PackHead } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { findFacts, type PageFacts } from '../pages/facts.ts';
import { detectLanguage, type LanguageProfile, languageProfile } from '../pages/language.ts';
import { findZones, type Zone } from '../pages/zones.ts';
import { fold } from '../text/fold.ts';
import { type Sentence, type SentenceRules, splitSentences } from '../text/sentences.ts';
import { onlyState } from './only-state.ts';
import { datelineOf, dayOfText, latestDay, publishedDay } from './page-day.ts';
import { yearsOf } from './page-years.ts';
import { type PositionOffice, readPosition } from './position-offices.ts';
import { vocabularyOf } from './stored-vocabulary.ts';
import { writtenAt } from './written-at.ts';

export interface ExtractorOptions {
  readonly languagesFolder: string;
  readonly referenceFolder: string;
  /** Codes of the packs to use; all of the folder if left out. */
  readonly languages?: readonly string[];
  /** Compiled twins of the files of both folders, where there are any: they load faster. */
  readonly compiled?: CompiledFolder | undefined;
  /** Office-holders beside those of the tables. Matchers that hold them are compiled, which takes a second or so a language. */
  readonly holders?: readonly Holder[];
}

export interface Extractor {
  /** The record of a page. A page in a language without a pack gives a record without items. */
  extract(page: Page): ExtractRecord;
  /** The same with what the engine saw. */
  explain(page: Page): Explanation;
  /** The zones of a page, without reading it: no matcher is needed. None where its language has no pack. */
  zones(page: Page): Explanation['zones'];
  languages(): readonly LanguageInfo[];
  /** What office the words for a position mean, in a language, or in whatever pack reads them as one; undefined where none does. */
  readPosition(label: string, language?: string): PositionOffice | undefined;
  /** The tables that it reads with. */
  reference(): Reference;
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
  const { holders = [] } = options;
  let reference: Reference | undefined;
  const known = () => {
    reference ??= withHolders(loadReference(options.referenceFolder, options.compiled), holders);
    return reference;
  };
  const readerOf = (code: string): Reader => {
    const made = readers.get(code);
    if (made) return made;
    const pack = packOf(code);
    const folders = [join(options.languagesFolder, code), options.referenceFolder];
    const lexicon = vocabularyOf(pack, known(), folders, holders.length > 0 ? undefined : options.compiled);
    const reader = createReader(pack, lexicon, known(), [...readers.values()][0]?.holders ?? indexHolders(known()));
    readers.set(code, reader);
    return reader;
  };
  const read = (page: Page) => readPage(page, profiles, (code) => (codes.includes(code) ? readerOf(code) : undefined));
  return {
    extract: (page) => read(page).record,
    explain: (page) => read(page).explain(),
    zones: (page) => {
      const language = detectLanguage(page.text, profiles, page.language);
      return language !== undefined && codes.includes(language) ? findZones(page, packOf(language)).map(({ kind, start, end }) => ({ kind, start, end })) : [];
    },
    languages: () => heads.map((head) => describe(head, () => packOf(head.code))),
    readPosition: positionReader(heads, readerOf),
    reference: known,
  };
}

/** Positions come again and again in a table. Of one whose language nobody told the first pack that reads an office in it is right. */
function positionReader(heads: readonly PackHead[], readerOf: (code: string) => Reader): Extractor['readPosition'] {
  const read = new Map<string, PositionOffice | null>();
  return (label, language) => {
    const key = `${language ?? ''} ${label}`;
    const known = read.get(key);
    if (known !== undefined) return known ?? undefined;
    const told = heads.filter((head) => head.code === language?.split('-')[0]);
    let found: PositionOffice | undefined;
    for (const { code, scripts } of told.length > 0 ? told : heads)
      if (scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(label))) found ??= readPosition(readerOf(code), label);
    read.set(key, found ?? null);
    return found;
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
function describe({ code, name, english, direction, scripts }: PackHead, pack: () => Pack): LanguageInfo {
  return {
    code,
    name,
    english,
    direction,
    scripts,
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
  const folded = fold(page.text);
  const language = detectLanguage(page.text, profiles, page.language, folded) ?? null;
  const reader = language ? readerOf(language) : undefined;
  if (!reader) {
    const facts = findFacts(page, []);
    const record = { document: document(page, facts, page.language ?? null, page.published), ...empty };
    return { record, explain: () => ({ language, zones: [], sentences: [], mentions: [], record }) };
  }
  const zones = findZones(page, reader.pack);
  const facts = findFacts(page, zones);
  const zonesThatSpeak = zones.filter((z) => speaking.has(z.kind));
  const sentences = splitSentences(folded, zonesThatSpeak, sentenceRules(reader.pack), page.text);
  const publisherState = homeOf(facts, reader);
  const scan = new PageScan(reader, page.text, folded, sentences, publisherState && reader.reference.states.get(publisherState)?.iso2);
  const home = publisherState ?? onlyState(scan, reader.reference);
  const yearOf = yearsOf(scan, reader.pack.calendar === 'solar-hijri', facts.addressMonth);
  const published = facts.published ?? publishedDay(scan, zones, reader.pack, yearOf);
  const anchor = published ? dayOfText(scan, zones, published) : (facts.fileDay ?? latestDay(scan, yearOf));
  const { reading, warnings } = readMentions(reader, {
    scan,
    anchor,
    anchorGuessed: published === undefined && facts.fileDay === undefined,
    home,
    datelineDay: datelineOf(scan, zones, yearOf),
    written: writtenAt(scan, zones, reader.reference),
    seat: writtenAt(scan, zones.filter(isTitle), reader.reference),
  });
  const sections = assemble(reading);
  const told = [...warnings, ...(sections.warnings ?? [])];
  const record: ExtractRecord = {
    document: document(page, facts, language, published),
    ...sections,
    ...(told.length > 0 ? { warnings: told } : {}),
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

const isTitle = ({ kind }: Zone) => kind === 'title';

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
