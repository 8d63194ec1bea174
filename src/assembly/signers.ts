import type { Actor, Mention } from '../model/reading.ts';
import { foundWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { COMMA } from '../text/marks.ts';
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
  // "the leaders looked on as X and Y signed": whoever only looks on is told apart from who signs
  const looksOn = (e: Mention) => e.value === 'signing.witnesses';
  if (sentence.zone !== 'body' || clause.engagements.some((e) => e.value.startsWith('signing.') && !isPresence(e) && !looksOn(e))) return;
  const each = signedEach(clause);
  const isTold = hasCue(sentence, 'instrument') || each.length > 0 || clause.engagements.some(looksOn);
  for (const cue of sentence.cues) {
    if (cue.kind !== 'instrumentStatus' || cue.value !== 'signed') continue;
    if (clause.engagements.some((e) => looksOn(e) && e.start < cue.end && cue.start < e.end)) continue;
    const signers = each.length > 0 ? each : signersBy(clause, cue, isTold);
    const [first, ...rest] = signers;
    const last = rest.pop();
    if (!first || !last || modeOf(clause, cue) !== undefined || isOfDocument(clause, first)) continue;
    tellContact(
      clause,
      discourse,
      {
        cue: foundWith(cue, { kind: 'engagement', value: 'signing.verbs' }),
        kind: 'signing',
        role: 'verbs',
        subject: first,
        together: rest,
        others: [last],
        hosts: [],
        rule: 'signed-together',
      },
      undefined,
    );
    return;
  }
}

/** Who signs by a word for it; empty where nobody is told. Where no document is, only those who sign each for his side. */
function signersBy(clause: Clause, cue: Mention, isTold: boolean): readonly Actor[] {
  const joint = isTold ? signersOf(clause, cue) : [];
  if (joint.length > 0) return joint;
  const withHim = isTold ? signedWith(clause, cue) : [];
  return withHim.length > 0 ? withHim : signedForEach(clause, cue);
}

/** "Under the agreement, which X and Y signed in 2006": a relative word right before them, with a year long over, tells of the document, not of an event. */
function isOfDocument({ reading, sentence }: Clause, first: Actor): boolean {
  const year = Number(reading.anchor?.slice(0, 4));
  if (reading.clause !== 'svo' || !sentence.dates.some((d) => d.year !== undefined && d.year < year)) return false;
  return wordsIn(reading.units, Math.max(sentence.start, first.start - RELATIVE_REACH), first.start).some((w) => reading.relatives.has(w));
}

/** A relative word and an office. */
const RELATIVE_REACH = 26;

/** "X, Y and Z signed": the last of some people, with all that are joined to him, each of another side than the one behind him. */
function joinedBefore(clause: Clause, people: readonly Actor[]): Actor[] {
  const list = people.slice(-1);
  for (let i = people.length - 2; i >= 0; i -= 1) {
    const [one, next] = [people[i] as Actor, people[i + 1] as Actor];
    if (one.side === next.side || !joined(clause.reading, one, next)) break;
    list.unshift(one);
  }
  return list;
}

/** "X signed on behalf of A, while Y signed for B": of two words for signing each belongs to somebody of another side, who stands right before it or is told with it. */
function signedEach({ reading, sentence, actors }: Clause): [Actor, Actor] | [] {
  const told = cuesOf(sentence, 'instrumentStatus').filter((c) => c.value === 'signed');
  if (reading.clause !== 'svo' || told.length === 0) return [];
  const signer = (cue: Mention) =>
    actors.findLast((a) => a.person !== undefined && a.side !== undefined && a.start < cue.start && cue.start - a.end <= SIGNER_REACH);
  // "X signed for A and Y for B"
  const [one, other] = actors.filter((a) => a.person !== undefined && a.side !== undefined);
  const within = one && told.length === 1 && told.some((c) => c.start > one.start && c.end < one.end);
  if (within && other && other.side !== one.side && joined(reading, one, other)) return [one, other];
  const [first, second, ...more] = told.map(signer);
  return first && second && more.length === 0 && first.side !== second.side ? [first, second] : [];
}

/** "X signed an agreement with his counterpart Y": whoever stands right before the verb, and somebody of another side right behind "with". */
function signedWith({ reading, sentence, actors }: Clause, cue: Mention): Actor[] {
  if (reading.clause !== 'svo' || reading.verbSecond || reading.countBehind || cue.split) return [];
  const one = actors.findLast((a) => a.end <= cue.start);
  if (one?.form !== 'person' || one.side === undefined || isOrganisation(one.side) || cue.start - one.end > SIGNER_REACH) return [];
  const word = cuesOf(sentence, 'with').find((c) => c.start >= cue.end && c.start - cue.end <= OBJECT_REACH);
  const other = word && actors.find((a) => a.form !== 'pronoun' && a.start >= word.end);
  const isSigner = word !== undefined && other?.form === 'person' && other.side !== undefined && other.side !== one.side && !isOrganisation(other.side);
  return isSigner && wordsIn(reading.units, word.end, other.start).every((w) => reading.functionWords.has(w)) ? [one, other] : [];
}

/** "Signed the agreement, for the side of A, X, and for the side of B, Y": behind a verb that comes first the words before the one stand before the other as well. */
function signedForEach({ reading, actors }: Clause, cue: Mention): [Actor, Actor] | [] {
  if (reading.clause !== 'vso') return [];
  const [first, second, ...more] = actors.filter((a) => (a.form === 'person' || a.form === 'office') && a.side !== undefined && a.start > cue.start);
  if (!first || !second || more.length > 0 || first.side === second.side) return [];
  const [joint, ...words] = wordsIn(reading.units, first.end, second.start);
  const form = reading.conjunctions.has(joint?.charAt(0) ?? '') && words[0] ? `${joint?.slice(1)} ${words[0]}` : undefined;
  const before = wordsIn(reading.units, cue.start, first.start).join(' ');
  return form !== undefined && ` ${before} `.includes(` ${form} `) ? [first, second] : [];
}

/** Between who signs and the verb: "has". */
const SIGNER_REACH = 8;

/** The joined people of different sides that a word for signing belongs to by its place. */
function signersOf(clause: Clause, cue: Mention): Actor[] {
  const isPronoun = (a: Actor) => clause.sentence.actors.some((p) => p.form === 'pronoun' && p.start === a.start);
  const people = clause.actors.filter((a) => a.form === 'person' && a.side !== undefined && !isOrganisation(a.side) && !isPronoun(a));
  const { clause: order } = clause.reading;
  for (const [i, second] of people.entries()) {
    const first = people[i - 1];
    if (!first || first.side === second.side || !(joined(clause.reading, first, second) || signsWith(clause, first, second))) continue;
    // "Today signed X and Y an agreement"
    const inverted = clause.reading.verbSecond && first.start >= cue.start && first.start - cue.start <= INVERTED_REACH;
    if (inverted && (people[i - 2] === undefined || clause.reading.units[cue.start - 2] === COMMA)) return [first, second];
    // "signed [X and Y] an agreement": a form in two parts encloses who signs
    const behind = cue.split ? cue.start : cue.end;
    const gap = order === 'vso' ? first.start - behind : cue.start - second.end;
    if (gap < 0 || gap > (order === 'sov' ? OBJECT_REACH : VERB_REACH)) continue;
    // "while X and Y looked on, signed A and B": where the verb takes the second place a comma right before it parts who stands there from it
    if (clause.reading.verbSecond && clause.reading.units[cue.start - 2] === COMMA && signsBehind(people, cue)) continue;
    const [from, to] = order === 'vso' ? [behind, first.start] : [second.end, cue.start];
    if (clause.actors.some((a) => a.form !== 'side' && a.start >= from && a.end <= to)) continue;
    if (order === 'sov' && !cuesOf(clause.sentence, 'instrument').some((c) => c.start >= from && c.end <= to)) continue;
    return [...joinedBefore(clause, people.slice(0, i)), second];
  }
  return [];
}

/** "Signed X with his counterpart Y an agreement": in a verb-first clause a word for "with" is all that stands between the two. */
const signsWith = ({ reading, sentence }: Clause, first: Actor, second: Actor): boolean =>
  reading.clause === 'vso' && cuesOf(sentence, 'with').some((c) => c.start - first.end >= 0 && c.start - first.end <= 2 && second.start - c.end <= 1);

/** Somebody stands right behind the verb. */
const signsBehind = (people: readonly Actor[], cue: Mention): boolean => people.some((a) => a.start >= cue.end && a.start - cue.end <= 1);
