import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { COMMA, DASH, isAcrossQuote } from '../text/marks.ts';
import { isNamed } from './sentence.ts';

const BESIDE = 3;
/** "This is what X says": the word of saying stands near the start. */
const OPENS = 16;

const known = new WeakMap<Reading, ReadonlyMap<number, Actor>>();

/** Who says a sentence of a quotation of several, where another sentence of it names him ("– We are ready. We will send help, says X"). */
export function quotedBy(reading: Reading, index: number): Actor | undefined {
  let speakers = known.get(reading);
  if (!speakers) {
    speakers = findSpeakers(reading);
    known.set(reading, speakers);
  }
  return speakers.get(index);
}

interface Line {
  readonly index: number;
  readonly sentence: SentenceReading;
  /** Whom a word of saying in it names. */
  readonly teller: Actor | undefined;
}

function findSpeakers(reading: Reading): Map<number, Actor> {
  const speakers = new Map<number, Actor>();
  const paragraphs = paragraphsOf(reading);
  for (const [at, lines] of paragraphs.entries()) {
    if (reading.units[lines[0]?.sentence.start as number] === DASH) replies(reading, paragraphs, at, speakers);
    else quotations(reading, lines, speakers, toldBefore(reading, paragraphs[at - 1] ?? [], speakers));
  }
  return speakers;
}

/** The sentences of each paragraph of the body, in order. */
function paragraphsOf(reading: Reading): Line[][] {
  const paragraphs: Line[][] = [];
  let last: number | undefined;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.zone !== 'body') continue;
    if (sentence.paragraph !== last) paragraphs.push([]);
    last = sentence.paragraph;
    paragraphs[paragraphs.length - 1]?.push({ index, sentence, teller: tellerBeside(sentence.actors, sentence.cues.filter(isReport)) });
  }
  return paragraphs;
}

const isReport = (c: Mention) => c.kind === 'speech' && c.value === 'report';

const isBeside = (a: Actor, r: Mention): boolean => (a.start >= r.end ? a.start - r.end : a.end <= r.start ? r.start - a.end : BESIDE + 1) <= BESIDE;

/** Whom a word of saying stands beside. */
export function tellerBeside(actors: readonly Actor[], reports: readonly Mention[]): Actor | undefined {
  return actors.find((a) => isNamed(a) && a.side !== undefined && reports.some((r) => isBeside(a, r)));
}

/** A paragraph that a dash opens: up to the sentence that names who speaks; where none does, the paragraph behind or before it may. */
function replies(reading: Reading, paragraphs: readonly Line[][], at: number, speakers: Map<number, Actor>): void {
  const lines = paragraphs[at] as Line[];
  const end = lines.findIndex((l) => l.sentence.cues.some(isReport));
  const before = () => toldBefore(reading, paragraphs[at - 1] ?? [], speakers);
  const told = lines[end];
  if (told) {
    const teller = told.teller ?? (isTakenUp(told) ? before() : undefined);
    if (teller) for (const line of lines.slice(0, closes(reading, told) ? end + 1 : end)) speakers.set(line.index, teller);
    return;
  }
  const teller = toldBehind(paragraphs[at + 1]) ?? before() ?? goesOnBehind(reading, paragraphs[at + 1]);
  if (teller) for (const line of lines) speakers.set(line.index, teller);
}

/** "It is urgent, says X": right behind a comma the word of saying ends what is quoted. */
function closes({ units }: Reading, { sentence }: Line): boolean {
  const report = sentence.cues.find(isReport);
  return report !== undefined && units[report.start - 2] === COMMA;
}

/** "…, he says": whoever was told to speak before. */
const isTakenUp = ({ sentence }: Line): boolean =>
  sentence.actors.some((a) => a.form === 'pronoun' && sentence.cues.some((c) => isReport(c) && isBeside(a, c)));

/** A reply that is parted into paragraphs names who speaks in the second. */
function goesOnBehind({ units }: Reading, lines: readonly Line[] | undefined): Actor | undefined {
  if (units[lines?.[0]?.sentence.start as number] !== DASH) return undefined;
  return lines?.find((l) => l.sentence.cues.some(isReport))?.teller;
}

/** "This is what X says." */
function toldBehind(lines: readonly Line[] | undefined): Actor | undefined {
  const first = lines?.[0];
  const report = first?.sentence.cues.find(isReport);
  return first && report && report.start - first.sentence.start <= OPENS && first.sentence.actors.every((a) => a.start >= report.end)
    ? first.teller
    : undefined;
}

/** Who spoke last in the paragraph before. */
function toldBefore({ units }: Reading, lines: readonly Line[], speakers: ReadonlyMap<number, Actor>): Actor | undefined {
  const last = lines[lines.length - 1];
  if (!last) return undefined;
  return last.teller ?? (units[lines[0]?.sentence.start as number] === DASH ? speakers.get(last.index) : undefined);
}

/** Sentences between quotation marks: who speaks stands where they are opened or closed. */
function quotations({ units }: Reading, lines: readonly Line[], speakers: Map<number, Actor>, before: Actor | undefined): void {
  let open: Line[] = [];
  let opener: Actor | undefined;
  let last = before;
  for (const line of lines) {
    last = line.teller ?? last;
    const { start, end } = line.sentence;
    const inside = open.length > 0;
    const turns = isAcrossQuote(units, start, end);
    if (!turns && !inside) continue;
    if (inside) open.push(line);
    else {
      open = [line];
      opener = line.teller;
    }
    if (!inside || !turns) continue;
    const teller = opener ?? line.teller ?? (isTakenUp(line) ? last : undefined);
    if (teller) for (const one of open) if (!one.teller) speakers.set(one.index, teller);
    open = [];
  }
}
