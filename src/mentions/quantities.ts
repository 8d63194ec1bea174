import type { Quantity } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import { type FoldedText, isDigit, textOf } from '../text/fold.ts';
import { DASH, OPENING_BRACKET, QUOTE } from '../text/marks.ts';
import { unitAt } from '../text/unit-at.ts';
import { hitFlags, starts } from './hit-flags.ts';
import type { HitsAt } from './hits-at.ts';

/** What may stand before a number and tells of it: such finds are looked for by their end. */
export const kindsBeforeNumber: ReadonlySet<string> = new Set(['rangeFrom', 'currency', 'bound']);

const groups: Readonly<Record<string, RegExp>> = { ',': /^\d{1,3}(,\d{3}){2,}$/, '.': /^\d{1,3}(\.\d{3}){2,}$/ };

/** As nearly all numbers are. */
const LONGEST_PLAIN = 9;

function holdsDigitsOnly(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isDigit(unitAt(text, i))) return false;
  return text.length > 0;
}

/** Reads a written number. The sign that the pack calls decimal parts the fraction; where only groups of three fit, the other does. */
export function parseNumber(raw: string, decimal: string): number {
  if (raw.length <= LONGEST_PLAIN && holdsDigitsOnly(raw)) return Number(raw);
  const group = decimal === ',' ? '.' : ',';
  const cleaned = raw.replace(/ /g, '');
  if (groups[decimal]?.test(cleaned)) return Number(cleaned.split(decimal).join(''));
  const groupsAsDecimal = cleaned.split(group);
  if (groupsAsDecimal.length === 2 && !cleaned.includes(decimal) && (groupsAsDecimal[1]?.length ?? 0) !== 3) return Number(cleaned.replace(group, '.'));
  return Number(cleaned.split(group).join('').replace(decimal, '.'));
}

function numeral(text: FoldedText, at: number, limit: number): number {
  let i = at;
  const { units } = text;
  while (i < limit) {
    if (isDigit(units[i])) {
      i += 1;
      continue;
    }
    const separator =
      units[i] === 44 ||
      units[i] === 46 ||
      (units[i] === 32 && isDigit(units[i + 1]) && isDigit(units[i + 2]) && isDigit(units[i + 3]) && !isDigit(units[i + 4]));
    if (separator && isDigit(units[i + 1])) {
      i += 1;
      continue;
    }
    break;
  }
  return i;
}

export interface QuantityReader {
  readonly text: FoldedText;
  readonly byStart: HitsAt;
  readonly byEnd: HitsAt;
  readonly decimal: string;
  /** The letter behind a fraction that stands before its whole number, or empty. */
  readonly fractionBefore: string;
  /** Folded words that join two numbers to one ("and"). */
  readonly joins: readonly string[];
}

function near(reader: QuantityReader, at: number, kind: string, reach = 2): Hit | undefined {
  let best: Hit | undefined;
  for (let i = at; i <= at + reach; i += 1) {
    for (const hit of reader.byStart.get(i) ?? []) if (hit.kind === kind && (!best || hit.end > best.end)) best = hit;
    if (best) return best;
    const unit = reader.text.units[i];
    if (unit !== 32 && unit !== 40 && unit !== 41 && unit !== 45) return best;
  }
  return best;
}

function nearBefore(reader: QuantityReader, at: number, kind: string, reach = 2): Hit | undefined {
  for (let i = at; i >= Math.max(0, at - reach); i -= 1) {
    let best: Hit | undefined;
    for (const hit of reader.byEnd.get(i) ?? []) if (hit.kind === kind && (!best || hit.start < best.start)) best = hit;
    if (best) return best;
    if (reader.text.units[i - 1] !== 32) return undefined;
  }
  return undefined;
}

/** The currencies that a word names, its own first: dinars are of several states. */
function currenciesOf(reader: QuantityReader, word: Hit): string[] {
  const same = (reader.byStart.get(word.start) ?? []).filter((h) => h.kind === word.kind && h.end === word.end && h.value !== word.value);
  return same.length === 0 ? [] : [word.value, ...same.map((h) => h.value)];
}

/** A number with its scales, before its unit and bound are known. */
interface Amount {
  readonly value: number;
  readonly end: number;
  /** The last scale that it has, else 1. */
  readonly scale: number;
  readonly word: boolean;
  /** A conjunction joins it to the number before. */
  readonly joined: boolean;
}

function longestNumber(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  // "hundreds", with an ending, are no figure
  for (const hit of hits)
    if (hit.kind === 'number' && hit.stem === undefined && (!best || hit.end > best.end || (hit.end === best.end && Number(hit.value) > Number(best.value))))
      best = hit;
  return best;
}

function plainNumber(reader: QuantityReader, at: number, limit: number): Amount | undefined {
  const { units } = reader.text;
  if (isDigit(units[at]) && !isDigit(units[at - 1])) {
    const end = numeral(reader.text, at, limit);
    const turned = turnedNumber(reader, at, end, limit);
    if (turned) return turned;
    const value = parseNumber(textOf(units, at, end), reader.decimal);
    if (Number.isFinite(value)) return { value, end, scale: 1, word: false, joined: false };
  }
  const flags = hitFlags(reader.byStart, reader.text.length).at;
  const word = ((flags[at] as number) & starts.number) === 0 ? undefined : longestNumber(reader.byStart.get(at) ?? []);
  const value = Number(word?.value);
  return word && Number.isFinite(value) ? { value, end: word.end, scale: 1, word: true, joined: false } : undefined;
}

/** "62ر31" is 31.62: a letter between two numbers, the first of which is the fraction of the other. */
function turnedNumber({ text, decimal, fractionBefore }: QuantityReader, at: number, end: number, limit: number): Amount | undefined {
  const { units } = text;
  if (fractionBefore === '' || units[end] !== unitAt(fractionBefore, 0) || !isDigit(units[end + 1])) return undefined;
  const close = numeral(text, end + 1, limit);
  const [fraction, whole] = [textOf(units, at, end), parseNumber(textOf(units, end + 1, close), decimal)];
  if (!holdsDigitsOnly(fraction) || !Number.isInteger(whole)) return undefined;
  return { value: Number(`${whole}.${fraction}`), end: close, scale: 1, word: false, joined: false };
}

/** A quotation mark may enclose the digits alone ("23.8" billion). */
const skipQuote = (reader: QuantityReader, at: number) => (reader.text.units[at] === QUOTE && isDigit(reader.text.units[at - 1]) ? at + 1 : at);

const skipSpaces = (reader: QuantityReader, at: number) => (reader.text.units[at] === 32 ? at + 1 : at);

/** The number that goes on behind another: right behind it, or behind a conjunction. */
function nextNumber(reader: QuantityReader, at: number, limit: number): Amount | undefined {
  const from = skipSpaces(reader, skipQuote(reader, at));
  const plain = plainNumber(reader, from, limit);
  if (plain) return plain;
  for (const join of reader.joins) {
    if (!startsWith(reader.text, from, join)) continue;
    const behind = plainNumber(reader, skipSpaces(reader, from + join.length), limit);
    if (behind) return { ...behind, joined: true };
  }
  return undefined;
}

function startsWith(text: FoldedText, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (text.units[at + i] !== unitAt(word, i)) return false;
  return true;
}

const HALF = 0.5;
const THOUSAND = 1000;
const MOST_PARTS = 4;

/** The power of ten that a number ends in: 780 ends in tens. */
function grain(value: number): number {
  let power = 1;
  while (value >= power * 10 && value % (power * 10) === 0) power *= 10;
  return power;
}

/** "Seven hundred and eighty", "two and a half": words of one number. */
function wordsOf(reader: QuantityReader, first: Amount, limit: number): Amount {
  let sum = first;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const next = nextNumber(reader, sum.end, limit);
    if (!next?.word) break;
    const half = next.value === HALF && Number.isInteger(sum.value) && sum.value < THOUSAND;
    if (!half && !(sum.word && next.value >= 1 && next.value < grain(sum.value))) break;
    sum = { ...sum, value: sum.value + next.value, end: next.end };
  }
  return sum;
}

function withScale(reader: QuantityReader, amount: Amount): Amount {
  let { value, end, scale } = amount;
  for (let turns = 0; turns < 2; turns += 1) {
    const hit = near(reader, turns === 0 ? skipQuote(reader, end) : end, 'scale');
    if (!hit) break;
    scale *= Number(hit.value);
    value *= Number(hit.value);
    end = hit.end;
  }
  return { ...amount, value, end, scale };
}

/** A whole number from `at` on: "9 billion and 255 million", "3 million and a half". */
function amountAt(reader: QuantityReader, at: number, limit: number): Amount | undefined {
  const first = plainNumber(reader, at, limit);
  if (!first) return undefined;
  let sum = withScale(reader, wordsOf(reader, first, limit));
  let least = sum.scale > 1 ? sum.scale : grain(sum.value);
  for (let parts = 1; least >= THOUSAND && (sum.scale > 1 || sum.word) && parts < MOST_PARTS; parts += 1) {
    const plain = nextNumber(reader, sum.end, limit);
    if (!plain) break;
    if (plain.value === HALF && plain.word) {
      const again = near(reader, plain.end, 'scale');
      return { ...sum, value: sum.value + HALF * least, end: again && Number(again.value) === least ? again.end : plain.end };
    }
    const next = withScale(reader, wordsOf(reader, plain, limit));
    const whole = next.scale > 1 || (least === THOUSAND && (plain.joined || plain.word) && Number.isInteger(next.value));
    if (!whole || next.value >= least) break;
    sum = { ...sum, value: sum.value + next.value, end: next.end };
    least = next.scale;
  }
  return sum;
}

/** "10-12 billion", "between 10 and 12 billion": the lower end, with what its upper end is counted in. */
function rangeAt(reader: QuantityReader, start: number, low: Amount, limit: number): Amount | undefined {
  const from = skipSpaces(reader, low.end);
  const joins = reader.text.units[from] === DASH ? from + 1 : near(reader, from, 'rangeTo', 0)?.end;
  const opened = joins === undefined && nearBefore(reader, start, 'rangeFrom') !== undefined;
  const plain = joins === undefined ? (opened ? nextNumber(reader, low.end, limit) : undefined) : plainNumber(reader, skipSpaces(reader, joins), limit);
  if (!plain) return undefined;
  const high = withScale(reader, plain);
  const counted = high.scale > 1 || near(reader, high.end, 'currency') !== undefined || near(reader, high.end, 'percent') !== undefined || opened;
  const value = low.scale > 1 ? low.value : low.value * high.scale;
  return counted && high.value > value ? { ...low, value, end: high.end, scale: high.scale } : undefined;
}

function finish(reader: QuantityReader, start: number, amount: Amount, limit: number): Quantity {
  const range = rangeAt(reader, start, amount, limit);
  const { value, scale } = range ?? amount;
  let close = (range ?? amount).end;
  let open = start;
  let unit: string | undefined;
  let currency: Hit | undefined;
  const behind = near(reader, close, 'currency') ?? near(reader, close, 'percent');
  // "RM560 million (US$126 million)": the currency in the bracket is that of the figure in it
  const apart = behind && reader.text.units.subarray(close, behind.start).includes(OPENING_BRACKET) && nearBefore(reader, open, 'currency') !== undefined;
  const after = apart ? undefined : behind;
  if (after) {
    unit = after.kind === 'percent' ? 'percent' : after.value;
    currency = after.kind === 'currency' ? after : undefined;
    close = after.end;
  } else {
    const before = nearBefore(reader, open, 'currency');
    if (before) {
      unit = before.value;
      currency = before;
      open = before.start;
    }
  }
  const shared = currency ? currenciesOf(reader, currency) : [];
  const bound = nearBefore(reader, open, 'bound', 3) ?? boundBehind(reader, close);
  if (bound) open = Math.min(open, bound.start);
  return {
    start: open,
    end: close,
    value: Number(value.toPrecision(12)),
    unit,
    scale: scale > 1 ? scale : undefined,
    bound: range ? 'gt' : ((bound?.value as Quantity['bound']) ?? 'eq'),
    shared: shared.length > 0 ? shared : undefined,
  };
}

/** "120 million or more"; in "120 million over three years" the word is of the number behind it. */
function boundBehind(reader: QuantityReader, close: number): Hit | undefined {
  const bound = near(reader, close, 'bound', 2);
  if (!bound) return undefined;
  const next = bound.end + 1;
  const counts = isDigit(reader.text.units[next]) || (reader.byStart.get(next) ?? []).some((h) => h.kind === 'number' || h.kind === 'currency');
  return counts ? undefined : bound;
}

/** The quantities between two folded offsets, in order. */
export function findQuantities(reader: QuantityReader, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  const flags = hitFlags(reader.byStart, reader.text.length).at;
  const { units } = reader.text;
  let at = from;
  while (at < to) {
    const opens = isDigit(units[at]) || ((flags[at] as number) & starts.number) !== 0;
    const amount = opens ? amountAt(reader, at, to) : undefined;
    if (!amount) {
      at += 1;
      continue;
    }
    const quantity = finish(reader, at, amount, to);
    found.push(quantity);
    at = Math.max(amount.end, quantity.end);
  }
  return found;
}
