import type { Actor, Mention } from '../model/reading.ts';
import { DASH, QUOTE } from '../text/marks.ts';
import { currentSides, type Discourse, type DraftStatement, sidesOf, statePosition } from './discourse.ts';
import { quotedSpeaker } from './quoted.ts';
import { type Clause, isNamed } from './sentence.ts';
import { findSubject } from './subject.ts';

const QUESTION = 63;

/** "Y is our closest friend", said X: what one side of a contact is quoted to say of the other by name, with no act in it, is how it regards it. */
export function readRemark(clause: Clause, discourse: Discourse, statements: DraftStatement[]): void {
  const report = clause.reports.find((r) => r.value === 'report');
  const quote = report ? (quoteOf(clause) ?? replyOf(clause, report)) : undefined;
  if (!report || !quote || (report.start >= quote.start && report.end <= quote.end)) return;
  const outside = (a: Actor) => a.end <= quote.start || a.start >= quote.end;
  const found = quotedSpeaker(clause) ?? findSubject(clause, { cue: report, from: clause.sentence.start, to: clause.sentence.end, earlier: [] });
  const [by, ...others] = found && outside(found) ? sidesOf(found, discourse) : [];
  const both = currentSides(discourse);
  const partner = both.find((s) => s !== by);
  if (found && isOfHome(found, discourse)) return;
  if (by === undefined || others.length > 0 || both.length !== 2 || !both.includes(by) || partner === undefined) return;
  if (!clause.actors.some((a) => !outside(a) && a.side === partner)) return;
  statePosition(statements, by, partner, { passage: { start: quote.start, end: quote.end }, rule: 'act-quoted', cue: 'report' });
}

/** Mayors and people of business who took no part in the contact speak for no state. */
const isOfHome = (actor: Actor, { current }: Discourse): boolean =>
  isNamed(actor) && actor.offices.length > 0 && actor.offices.every((o) => home.has(o)) && !current?.principals.some((p) => p.person === actor.person);

const home: ReadonlySet<string> = new Set(['mayor', 'business', 'governor', 'deputy-governor']);

/** "– Y is our closest friend, says X": what stands between the dash and the word of saying behind it. */
function replyOf({ reading, sentence }: Clause, report: Mention): { start: number; end: number } | undefined {
  const start = sentence.start + 1;
  if (reading.units[sentence.start] !== DASH || report.start - start < SHORTEST || reading.units.subarray(start, report.start).includes(QUESTION))
    return undefined;
  return { start, end: report.start };
}

/** What a sentence quotes, from the first to the last quotation mark in or right beside it; undefined where it asks, or where nothing is quoted. */
function quoteOf({ reading, sentence }: Clause): { start: number; end: number } | undefined {
  const { units } = reading;
  let start = -1;
  let end = -1;
  for (let i = Math.max(0, sentence.start - 1); i <= Math.min(units.length - 1, sentence.end); i += 1) {
    if (units[i] !== QUOTE) continue;
    if (start < 0) start = i + 1;
    else end = i;
  }
  if (start < 0 || end - start < SHORTEST || units.subarray(start, end).includes(QUESTION)) return undefined;
  return { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
}

/** A word or two in quotation marks are no saying. */
const SHORTEST = 24;
