import type { Actor, Mention } from '../model/reading.ts';
import { foundWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { wordsIn } from '../text/word-runs.ts';
import { tellContact } from './contacts-told.ts';
import { cuesOf, hasCue } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import { modeOf } from './mode.ts';
import { type Clause, joined } from './sentence.ts';

/** Between who signs and the word for it: a few little words, in a verb-final clause the document. */
const VERB_REACH = 24;
const OBJECT_REACH = 140;
/** The verb itself. */
const INVERTED_REACH = 20;

/** "Minister X of A and Minister Y of B signed an agreement": two people who sign together are at a signing, whatever else the text calls it. */
export function readSigners(clause: Clause, discourse: Discourse): void {
  const { sentence } = clause;
  // "in the presence of": the words tell of a signing, and not of who signs
  const isPresence = (e: Mention) => cuesOf(sentence, 'attendedBy').some((c) => c.start === e.start);
  if (sentence.zone !== 'body' || clause.engagements.some((e) => e.value.startsWith('signing.') && !isPresence(e))) return;
  if (!hasCue(sentence, 'instrument')) return;
  for (const cue of sentence.cues) {
    if (cue.kind !== 'instrumentStatus' || cue.value !== 'signed') continue;
    const [first, second] = signersOf(clause, cue);
    if (!first || !second || modeOf(clause, cue) !== undefined || isOfDocument(clause, first)) continue;
    tellContact(
      clause,
      discourse,
      {
        cue: foundWith(cue, { kind: 'engagement', value: 'signing.verbs' }),
        kind: 'signing',
        role: 'verbs',
        subject: first,
        together: [],
        others: [second],
        hosts: [],
        rule: 'signed-together',
      },
      undefined,
    );
    return;
  }
}

/** "Under the agreement, which X and Y signed in 2006": a relative word right before them, with a year long over, tells of the document, not of an event. */
function isOfDocument({ reading, sentence }: Clause, first: Actor): boolean {
  const year = Number(reading.anchor?.slice(0, 4));
  if (reading.clause !== 'svo' || !sentence.dates.some((d) => d.year !== undefined && d.year < year)) return false;
  return wordsIn(reading.units, Math.max(sentence.start, first.start - RELATIVE_REACH), first.start).some((w) => reading.relatives.has(w));
}

/** A relative word and an office. */
const RELATIVE_REACH = 26;

/** The two joined people of two sides that a word for signing belongs to by its place. */
function signersOf(clause: Clause, cue: Mention): [Actor, Actor] | [] {
  const isPronoun = (a: Actor) => clause.sentence.actors.some((p) => p.form === 'pronoun' && p.start === a.start);
  const people = clause.actors.filter((a) => a.form === 'person' && a.side !== undefined && !isOrganisation(a.side) && !isPronoun(a));
  const { clause: order } = clause.reading;
  for (const [i, second] of people.entries()) {
    const first = people[i - 1];
    if (!first || first.side === second.side || !joined(clause.reading, first, second)) continue;
    // "Today signed X and Y an agreement"
    const inverted = clause.reading.verbSecond && first.start >= cue.start && first.start - cue.start <= INVERTED_REACH;
    if (inverted && people[i - 2] === undefined) return [first, second];
    // "signed [X and Y] an agreement": a form in two parts encloses who signs
    const behind = cue.split ? cue.start : cue.end;
    const gap = order === 'vso' ? first.start - behind : cue.start - second.end;
    if (gap < 0 || gap > (order === 'sov' ? OBJECT_REACH : VERB_REACH)) continue;
    const [from, to] = order === 'vso' ? [behind, first.start] : [second.end, cue.start];
    if (clause.actors.some((a) => a.form !== 'side' && a.start >= from && a.end <= to)) continue;
    if (order === 'sov' && !cuesOf(clause.sentence, 'instrument').some((c) => c.start >= from && c.end <= to)) continue;
    return [first, second];
  }
  return [];
}
