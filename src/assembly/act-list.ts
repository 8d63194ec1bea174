import type { Field } from '../model/codes.ts';
import { isDigit } from '../text/fold.ts';
import { DASH } from '../text/marks.ts';
import { cuesOf, hasCue } from './cues-of.ts';
import { currentSides, type Discourse } from './discourse.ts';
import { type Clause, isNamed } from './sentence.ts';
import { strangeWords } from './stranger.ts';

/** How many sentences behind the last item the next may stand. */
const ITEM_REACH = 4;

const bullets = new Set([...'-*•▪◦►✓+'].map((c) => c.charCodeAt(0)));
/** "- Trade: …", "2) …": an item of the list of what was agreed or asked. Acts inside it are part of what it says, unless somebody is named. */
export function isItem(clause: Clause, discourse: Discourse): boolean {
  const { open } = discourse;
  const { units } = clause.reading;
  let at = clause.sentence.start;
  // an item may have more sentences that say nothing of their own
  if (!open || clause.index > open.index + ITEM_REACH || isReply(clause)) return false;
  if (!bullets.has(units[at] as number)) {
    while (isDigit(units[at])) at += 1;
    const closing = units[at] === 46 || units[at] === 41 || units[at] === 45;
    // a numbered paragraph is an item only where it says nothing of its own
    const own = clause.acts.length > 0 || clause.engagements.length > 0 || clause.actors.some((a) => a.form === 'host' || a.form === 'guest');
    if (at === clause.sentence.start || at - clause.sentence.start > 2 || !closing || own) return false;
  }
  return !clause.actors.some(isNamed) && hasCue(clause.sentence, 'field');
}

/** "– We are worried. … , he says": a dash with a word of saying in its paragraph opens what somebody says, no item. */
function isReply({ reading, sentence }: Clause): boolean {
  if (reading.units[sentence.start] !== DASH) return false;
  return reading.sentences.some((s) => s.paragraph === sentence.paragraph && s.zone === sentence.zone && cuesOf(s, 'speech').some((c) => c.value === 'report'));
}

/** A list goes on: no new act, nobody named, no figure and no day, only fields, right behind what was agreed or asked. */
export function continues(clause: Clause, discourse: Discourse): boolean {
  const { open } = discourse;
  if (!open || clause.index !== open.index + 1 || clause.engagements.length > 0 || clause.reports.length > 0) return false;
  if (!clause.actors.every((a) => a.form === 'both' || (a.form === 'side' && currentSides(discourse).includes(a.side ?? '')))) return false;
  const { dates, quantities, cues } = clause.sentence;
  return (
    dates.length === 0 &&
    quantities.every((q) => q.unit === undefined) &&
    cues.some((c) => c.kind === 'field') &&
    !isAnotherMatter(clause) &&
    !cues.some((c) => c.kind === 'instrument' || (c.kind === 'measure' && quantities.length > 0))
  );
}

/** "The pandemic brought all this to a halt": a clause of its own about something, that neither both sides nor a word of adding ties to what was agreed before. */
function isAnotherMatter(clause: Clause): boolean {
  const { reading, sentence, actors } = clause;
  if (reading.clause !== 'svo' || reading.countBehind || bullets.has(reading.units[sentence.start] as number)) return false;
  if (actors.some((a) => a.form === 'both') || cuesOf(sentence, 'speech').some((c) => c.value === 'also')) return false;
  return strangeWords(clause, sentence.start, sentence.end, (cue) => cue.kind === 'field') > STRANGE;
}

/** What a list may have beside fields: "cooperation", "above all". */
const STRANGE = 2;

export function extend(clause: Clause, discourse: Discourse): void {
  const { open } = discourse;
  if (!open) return;
  const fields = cuesOf(clause.sentence, 'field');
  for (const field of fields) if (!open.statement.fields.includes(field.value as Field)) open.statement.fields.push(field.value as Field);
  open.statement.passages.push({ start: Math.min(...fields.map((f) => f.start)), end: Math.max(...fields.map((f) => f.end)) });
  if (!open.statement.rules.includes('act-list-continued')) open.statement.rules.push('act-list-continued');
  discourse.open = { statement: open.statement, index: clause.index };
}
