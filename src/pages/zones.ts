import type { Page } from '../model/page.ts';
import type { Pack } from '../packs/pack.ts';
import { foldString } from '../text/fold.ts';
import { Phrases } from '../text/phrases.ts';
import { unitAt } from '../text/unit-at.ts';

export type ZoneKind = 'title' | 'body' | 'caption' | 'date' | 'source' | 'file' | 'clutter' | 'related';
/** A line of the page and what it is; offsets of the original text, line break left out. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

const LONG_PARAGRAPH = 180;
const SHORT_LINE = 90;
const LONGEST_TITLE = 260;
/** The name of the site, a kicker, the headline, a second deck. */
const MOST_TITLES = 4;
const fileName = /\.(jpe?g|png|webp|gif|avif)\b/i;
const letter = /\p{L}/u;
/** More letters than a date line or a line with an address has beside it. */
const MANY = 40;
const navigation = /( {2,}|\t| [|·•] ).*( {2,}|\t| [|·•] )/;
/** What parts the entries of a menu. */
const parting = /[\t|·•]| {2}/;
/** A space that keeps two words on one line. */
const NO_BREAK = '\u00a0';
const address = /https?:\/\/\S+/;

interface Cues {
  readonly captions: Phrases;
  readonly credits: Phrases;
  readonly sources: Phrases;
  readonly clutter: Phrases;
  readonly related: Phrases;
  readonly ends: string[];
  readonly unfinished: ReadonlySet<string>;
}

const folded = new WeakMap<Pack, Cues>();

/** The words of a pack that tell what a line is, folded once. */
function foldedCues(pack: Pack): Cues {
  const known = folded.get(pack);
  if (known) return known;
  const all = (list: readonly string[]) => list.map(foldString).filter((f) => f.length > 0);
  const made = {
    captions: new Phrases(all(pack.text.captions)),
    credits: new Phrases(all(pack.text.captions).filter((f) => namesMaker.test(f))),
    sources: new Phrases(all(pack.text.sources)),
    clutter: new Phrases(all(pack.text.clutter)),
    related: new Phrases(all(pack.text.related)),
    ends: [...pack.text.sentenceEnds],
    unfinished: new Set(all(pack.text.unfinished)),
  };
  folded.set(pack, made);
  return made;
}

/** A form of a caption behind which stands who made the photo: "Photo:", "(Photo/". */
const namesMaker = /[:៖/]\)?$/;
/** Longer is what the photo shows. */
const LONGEST_CREDIT = 50;

/** "… review the guard of honour - Photo: VGP/Nhat Bac": where the credit at the end of a caption begins, else where the caption ends. Who made a photo is nobody of the news. */
function creditStart(text: string, zone: Zone, cues: Cues): number {
  const line = text.slice(zone.start, zone.end).trimEnd();
  const opened = line.length - line.trimStart().length;
  for (let at = Math.max(opened + 1, line.length - LONGEST_CREDIT); at < line.length; at += 1)
    if (cues.credits.opens(foldString(line.slice(at)), anywhere)) return endsSentence(line, cues.ends) ? zone.end : zone.start + at;
  return zone.end;
}

const anywhere = () => true;

const startsWith = (line: string, cues: Phrases): boolean => cues.opens(line, (end) => !isLetter(line[end] ?? ' '));

const closers = `"'”’»)]`;

/** Whether a line ends with a mark that ends a sentence, quotation marks and brackets behind it aside. */
function endsSentence(raw: string, ends: readonly string[]): boolean {
  const line = raw.trimEnd();
  let end = line.length;
  while (end > 0 && closers.includes(line[end - 1] as string)) end -= 1;
  for (const mark of ends) if (line.endsWith(mark, end)) return true;
  return false;
}

/** How many letters a line holds, counted up to a bound: nobody asks for more. */
function letters(text: string): number {
  let n = 0;
  for (const c of text) {
    if (isLetter(c)) n += 1;
    if (n >= MANY) return n;
  }
  return n;
}

const ASKED = 1;
const LETTER = 2;
const knownLetters = new Uint8Array(65536);

/** Whether a character is a letter; those of one unit are asked for once. */
function isLetter(character: string): boolean {
  if (character.length > 1) return letter.test(character);
  const unit = unitAt(character, 0);
  if (knownLetters[unit] === 0) knownLetters[unit] = letter.test(character) ? LETTER : ASKED;
  return knownLetters[unit] === LETTER;
}

/** Few letters, some digits: a line with little but a date or a time on it. */
function isDateLine(raw: string, folded: string): boolean {
  if (shortDay.test(folded)) return true;
  return raw.length < 70 && /\d/.test(folded) && letters(raw) < 40 && !/[!?]$/.test(raw) && dayOrTime.test(folded);
}

const dayOrTime = /\b(19|20|25|13|14)\d\d|\d{1,2}[./:]\d{1,2}|(?<![\d-])\d{1,2}-\d{1,2}-\d{2}(?![\d-])/;
/** "JULY 14, 2025 / 9:15 PM / AFP": a line with a year and the hour credits no photo. */
const isTimed = (folded: string) => /\b(20|25|13|14)\d\d\b/.test(folded) && /(?<!\d)\d{1,2}:\d{2}(?!\d)/.test(folded);

/** A line that is a day with a short year, and perhaps its time: "15-Oct-25". */
const shortDay = /^(\D{1,12} )?\d{1,2}[ -]\p{L}{3,9}[ -]'?\d{2}(?!\d)[\d:| -]{0,10}$/u;

const STOP = 8;
/** With so many letters and a full stop a short line with a day in it tells something. */
const SENTENCE = 20;
/** "By Staff Reporter | Feb. 17, 2025, 6:30 a.m." */
const TIMED_SENTENCE = 30;

/** "First stop: Fiji (5-7/8)": a heading in the article with its days, and neither year nor time. */
const isStop = (raw: string, folded: string) => letters(raw) >= STOP && !/\d{4}|\d{1,2}:\d{2}/.test(folded);

/** A line in a wrapped paragraph is rarely shorter; a run without one such is a menu or a list. */
const WRAPPED_LINE = 60;
const startsSmall = /^\p{Ll}/u;
const startsPlain = /^\p{Lo}/u;
/** So many empty lines tell that they part the paragraphs of a page, and single line breaks do not. */
const EMPTY_LINES = 3;
const emptyLine = /\n[^\S\n]*(?=\n)/g;
/** Only the end of a line is looked at for its last word. */
const LONGEST_WORD = 24;
const isNavigation = (line: string) => parting.test(line) && navigation.test(line);
const holdsAddress = (line: string) => line.includes('://') && address.test(line);
const standsAlone = (line: string) => line.startsWith('|') || line.startsWith('>>') || fileName.test(line) || holdsAddress(line) || isNavigation(line);
const opensZone = (line: string, cues: Cues) => {
  const head = foldString(line.slice(0, 200));
  return startsWith(head, cues.sources) || startsWith(head, cues.related) || startsWith(head, cues.clutter) || startsWith(head, cues.captions);
};

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** A line that ends in a comma, or in a word that opens what follows, goes on in the next, however that begins. */
const isBroken = (line: string, { unfinished }: Cues) =>
  /[,،]$/.test(line) || unfinished.has(/[\p{L}\p{M}]+$/u.exec(foldString(line.slice(-LONGEST_WORD)))?.[0] ?? '');

/** The end of the paragraph that the line from `start` to `end` opens: a line that ends no sentence goes on in the next one that starts small, or with a letter that has no case. */
function paragraphEnd(text: string, start: number, end: number, cues: Cues, uncased: boolean): number {
  let line = text.slice(start, end).replaceAll(NO_BREAK, ' ').trim();
  let widest = line.length;
  let to = end;
  while (to < text.length && line.length > 0 && !standsAlone(line) && !endsSentence(line, cues.ends)) {
    // without capitals to tell by, a heading or caption above a paragraph must not be taken for its first line
    const joined = to > end;
    const wide = uncased && (joined || line.length > WRAPPED_LINE) && !cues.captions.standsIn(foldString(line));
    const short = to - start <= LONG_PARAGRAPH;
    const broken = isBroken(line, cues);
    const close = lineEnd(text, to + 1);
    line = text
      .slice(to + 1, close)
      .replaceAll(NO_BREAK, ' ')
      .trim();
    if (!(broken || startsSmall.test(line) || (wide && startsPlain.test(line))) || standsAlone(line) || (short && opensZone(line, cues))) break;
    widest = Math.max(widest, line.length);
    to = close;
  }
  return to - start > LONG_PARAGRAPH && widest >= WRAPPED_LINE ? to : end;
}

/** "BEIJING (Reuters/NTB): ", whose agencies credit no photo. */
const dateline = /^[\p{L}\p{M} .,/-]{2,30}\([^():]{2,40}\)\s*[:-]/u;

/** "The two presidents witnessed the signing of three documents:": a long line that ends in a colon is no title, but opens a list. */
const opensList = (line: string): boolean => line.length > SHORT_LINE && line.trimEnd().endsWith(':');

/** "Read also: Minister to visit Rome": in the midst of an article, which goes on behind it. */
const teaser = /^[^:]{3,30}:\s+\S+(?:\s+\S+){2}/;

/** So few paragraphs told, an article is not over. */
const EARLY = 3;

/** Cuts a page into lines and says of each what it is. Only title, body and captions speak. */
export function findZones(page: Page, pack: Pack): Zone[] {
  const { text } = page;
  const cues = foldedCues(pack);
  const zones: Zone[] = [];
  let related = false;
  /** What opened the block holds its one teaser itself. */
  let single = false;
  let titled = false;
  let afterFile = false;
  let titles = 0;
  let told = 0;
  let start = 0;
  const parted = (text.match(emptyLine)?.length ?? 0) >= EMPTY_LINES;
  /** The line before is body and ends no sentence: scripts without capitals do not show whether the next goes on. */
  let open = false;
  const wantedTitle = page.title ? foldString(page.title) : undefined;
  while (start <= text.length) {
    const end = paragraphEnd(text, start, lineEnd(text, start), cues, parted && zones.length > 0);
    const raw = text.slice(start, end).replaceAll(NO_BREAK, ' ').trim();
    const next = end + 1;
    if (raw.length === 0) {
      open = false;
      start = next;
      continue;
    }
    const head = foldString(raw.slice(0, 1000));
    const ends = endsSentence(raw, cues.ends);
    let kind: ZoneKind = 'body';
    if (related && raw.length > (single ? SHORT_LINE : LONG_PARAGRAPH) && ends) related = false;
    const bare = head.replace(/^[|>*•\-\s#[\]]+/, '');
    if (startsWith(bare, cues.sources) || (holdsAddress(raw) && letters(raw.replace(address, '')) < 25)) kind = 'source';
    else if (raw.startsWith('>>') || startsWith(bare, cues.related)) {
      kind = 'related';
      single = told < EARLY && (single || !related) && teaser.test(bare);
      related = raw.length < LONG_PARAGRAPH || !ends;
    } else if (fileName.test(raw) && raw.length < 160) kind = 'file';
    else if (raw.length < 500 && (raw.startsWith('|') || (cues.captions.standsIn(head.replace(dateline, '')) && !(isDateLine(raw, head) && isTimed(head)))))
      kind = 'caption';
    else if (letters(raw) === 0) kind = /\d{4}/.test(head) ? 'date' : 'clutter';
    else if (related) kind = 'related';
    else if (open && startsPlain.test(raw) && !startsWith(bare, cues.clutter)) kind = 'body';
    else if (startsWith(bare, cues.clutter) && raw.length < SHORT_LINE && !ends) kind = 'clutter';
    else if (!ends && raw.length < 240 && isNavigation(raw)) kind = isDateLine(raw, head) ? 'date' : 'clutter';
    else if (isDateLine(raw, head) && !(ends && letters(raw) >= (isTimed(head) ? TIMED_SENTENCE : SENTENCE)))
      kind = told > 0 && isStop(raw, head) ? 'body' : 'date';
    else if (afterFile && raw.length < 300 && !ends) kind = 'caption';
    else if (!titled && raw.length < LONGEST_TITLE && !opensList(raw) && (!ends || (wantedTitle !== undefined && head === wantedTitle))) kind = 'title';
    if (kind === 'title') titles += 1;
    if (titles >= MOST_TITLES || (kind === 'body' && raw.length > SHORT_LINE)) titled = true;
    afterFile = kind === 'file';
    if (kind === 'body') told += 1;
    if (kind === 'source' && told >= 2 && holdsAddress(raw)) related = true;
    open = kind === 'body' && !ends && raw.length > SHORT_LINE;
    const zone: Zone = { kind, start, end };
    const credit = kind === 'caption' ? creditStart(text, zone, cues) : end;
    zones.push(credit < end ? { ...zone, end: credit } : zone);
    if (credit < end) zones.push({ kind: 'clutter', start: credit, end });
    start = next;
  }
  for (const caption of page.captions ?? [])
    for (const [i, z] of zones.entries()) if (z.kind === 'body' && z.start < caption.end && caption.start < z.end) zones[i] = { ...z, kind: 'caption' };
  leadAway(zones, text, cues.ends);
  return zones;
}

/** Signs that stand before a link to another page. */
const arrow = /^[›»→➤►▸▶➜➔⇒☞←◄◂◀‹«]\s/;
/** Several links on one line. */
const arrows = /[›→➤►▸▶➜➔⇒☞]\s[^›→➤►▸▶➜➔⇒☞]*[›→➤►▸▶➜➔⇒☞]\s/;
/** Where an article is over: behind these no sentence of it follows. */
const closing: ReadonlySet<ZoneKind> = new Set(['clutter', 'source', 'related']);

/**
 * The lines at the end of a page that end no sentence are links to other pages, whatever stands above them:
 * those with an arrow before them, and those behind the tags, the source or the buttons of the article.
 */
function leadAway(zones: Zone[], text: string, ends: readonly string[]): void {
  let first = zones.length;
  while (first > 0) {
    const { kind, start, end } = zones[first - 1] as Zone;
    if (kind === 'title' || end - start > LONGEST_TITLE || (kind === 'body' && endsSentence(text.slice(start, end), ends))) break;
    first -= 1;
  }
  let over = false;
  for (let i = first; i < zones.length; i += 1) {
    const zone = zones[i] as Zone;
    over ||= closing.has(zone.kind);
    if (zone.kind !== 'body') continue;
    const line = text.slice(zone.start, zone.end).trimStart();
    if (over || arrow.test(line) || arrows.test(line)) zones[i] = { ...zone, kind: 'related' };
  }
}
