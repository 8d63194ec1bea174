import type { Quantity } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import { type FoldedText, textOf } from '../text/fold.ts';
import { hitFlags, starts } from './hit-flags.ts';

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Reads a written number. The sign that the pack calls decimal parts the fraction; where only groups of three fit, the other does. */
export function parseNumber(raw: string, decimal: string): number {
  const group = decimal === ',' ? '.' : ',';
  const cleaned = raw.replace(/ /g, '');
  const grouped = new RegExp(`^\\d{1,3}(\\${decimal}\\d{3}){2,}$`);
  if (grouped.test(cleaned)) return Number(cleaned.split(decimal).join(''));
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
  readonly byStart: ReadonlyMap<number, readonly Hit[]>;
  readonly byEnd: ReadonlyMap<number, readonly Hit[]>;
  readonly decimal: string;
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

function finish(reader: QuantityReader, start: number, end: number, value: number): Quantity {
  let amount = value;
  let close = end;
  let open = start;
  for (let turns = 0; turns < 2; turns += 1) {
    const scale = near(reader, close, 'scale');
    if (!scale) break;
    amount *= Number(scale.value);
    close = scale.end;
  }
  let unit: string | undefined;
  const after = near(reader, close, 'currency') ?? near(reader, close, 'percent');
  if (after) {
    unit = after.kind === 'percent' ? 'percent' : after.value;
    close = after.end;
  } else {
    const before = nearBefore(reader, open, 'currency');
    if (before) {
      unit = before.value;
      open = before.start;
    }
  }
  const bound = nearBefore(reader, open, 'bound', 3) ?? near(reader, close, 'bound', 2);
  if (bound) open = Math.min(open, bound.start);
  return { start: open, end: close, value: amount, ...(unit === undefined ? {} : { unit }), bound: (bound?.value as Quantity['bound']) ?? 'eq' };
}

function longestNumber(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) if (hit.kind === 'number' && (!best || hit.end > best.end)) best = hit;
  return best;
}

/** The quantities between two folded offsets, in order. Number words count where a scale, a currency or nothing else follows. */
export function findQuantities(reader: QuantityReader, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  const flags = hitFlags(reader.byStart, reader.text.length).at;
  let at = from;
  while (at < to) {
    if (isDigit(reader.text.units[at]) && !isDigit(reader.text.units[at - 1])) {
      const end = numeral(reader.text, at, to);
      const value = parseNumber(textOf(reader.text.units, at, end), reader.decimal);
      if (Number.isFinite(value)) {
        const quantity = finish(reader, at, end, value);
        found.push(quantity);
        at = Math.max(end, quantity.end);
        continue;
      }
    }
    const word = ((flags[at] as number) & starts.number) === 0 ? undefined : longestNumber(reader.byStart.get(at) ?? []);
    if (word) {
      const value = Number(word.value);
      if (Number.isFinite(value)) {
        const quantity = finish(reader, word.start, word.end, value);
        found.push(quantity);
        at = quantity.end;
        continue;
      }
    }
    at += 1;
  }
  return found;
}
