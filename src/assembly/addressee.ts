import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import { type Clause, joined, marks } from './sentence.ts';

/** The sides of the last contact with one of the counterparts. */
function sidesWith(discourse: Discourse, side: string): readonly string[] {
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1)
    if (discourse.engagements[i]?.sides.includes(side)) return discourse.engagements[i]?.sides ?? [];
  return [];
}

/** Of an act: its cue, who acts, the words that it governs, and the actor who stands for who acts. */
interface Addressing {
  readonly cue: Mention;
  readonly by: readonly string[];
  readonly tail: Passage;
  readonly subject: Actor | undefined;
}

/** The other side: the two that its words ask ("called on the two countries to"), else named right behind the cue, else the counterpart of the contact under way, else whoever is named. */
export function addresseeOf(clause: Clause, discourse: Discourse, act: Addressing): string[] {
  const { cue, subject } = act;
  const by = act.by[0] as string;
  const sides = subject?.form === 'all' ? sidesWith(discourse, by) : contactOf(discourse, subject, by);
  const others = sides.filter((s) => s !== by);
  const objects = objectsOf(clause, act);
  const pair = cue.value === 'propose' ? objects.find((a) => a.form === 'both' && a.end <= cue.end) : undefined;
  const asked = sidesOf(pair, discourse);
  if (asked.length > 1 && !asked.includes(by)) return [...asked];
  const begged = beggedSides(clause, discourse, act);
  if (begged.length > 0) return begged;
  const named = objects.map((a) => sidesOf(a, discourse)).find((s) => s.length === 1 && s[0] !== by)?.[0];
  if (!sides.includes(by) || others.length === 0) {
    const together = askedTogether(clause, discourse, act);
    return together.length > 0 ? together : named ? [named] : [];
  }
  if (others.length > 1) return named && others.includes(named) ? [named] : others;
  // "we condemned Y's attack", where "we" stands inside the words of the act
  const object = objects.find((a) => a.form !== 'pronoun' || sidesOf(a, discourse)[0] !== by);
  // "in Berlin he asked the Germans": of two whom he met, the one named right behind the verb
  const met =
    named !== undefined &&
    cue.value === 'propose' &&
    clause.reading.clause === 'svo' &&
    !clause.reading.countBehind &&
    object !== undefined &&
    object.start - cue.end <= MET_REACH;
  if (met && discourse.engagements.some((e) => e.sides.includes(by) && e.sides.includes(named))) return [named];
  const far = clause.reading.clause === 'svo' && object !== undefined && object.start - cue.end > OBJECT_REACH;
  const third = named !== undefined && object !== undefined && !far && sidesOf(object, discourse)[0] === named;
  return third && (cue.value === 'appreciate' || (cue.value === 'affirm' && isCondemned(clause, cue, object))) ? [named] : others;
}

/** Whom two sides thank together: another, named right behind the cue, or the host of their talks. */
export function thirdOf(clause: Clause, discourse: Discourse, act: Addressing): string[] {
  const together = askedTogether(clause, discourse, act);
  if (together.length > 0) return together;
  const [object] = objectsOf(clause, act);
  const sides = sidesOf(object, discourse);
  return sides.length === 1 && !act.by.includes(sides[0] as string) ? [...sides] : [];
}

/** "Called on A and B to stop": in a plain clause the states of one list right behind a verb of asking are asked together, where none of them asks. */
function askedTogether(clause: Clause, discourse: Discourse, act: Addressing): string[] {
  if (clause.reading.clause !== 'svo' || act.cue.value !== 'propose' || act.cue.split) return [];
  const [first, ...more] = objectsOf(clause, act).filter((a) => a.start >= act.cue.end);
  if (first?.form !== 'side' || first.start - act.cue.end > ASKED_REACH) return [];
  const asked = [first];
  for (const next of more) {
    if (next.form !== 'side' || !joined(clause.reading, asked[asked.length - 1] as Actor, next)) break;
    asked.push(next);
  }
  const sides = [...new Set(asked.flatMap((a) => sidesOf(a, discourse)))].sort();
  return sides.length > 1 && sides.every((s) => !act.by.includes(s)) ? sides : [];
}

/** A little word or two. */
const ASKED_REACH = 10;

/** The sides of the contact under way; what one of its people says of a third is still said to the other. */
function contactOf(discourse: Discourse, subject: Actor | undefined, by: string): readonly string[] {
  const sides = currentSides(discourse);
  if (sides.includes(by) || subject?.person === undefined) return sides;
  const { current } = discourse;
  return current?.sides.length === 2 && current.principals.some((p) => p.person?.id === subject.person?.id) ? current.sides : sides;
}

/** Whoever stands in the words that a cue governs, without who acts. */
function objectsOf(clause: Clause, { cue, tail, subject }: Addressing): Actor[] {
  const start = clause.reading.clause === 'sov' ? Math.min(tail.start, governedBefore(clause, cue)?.start ?? tail.start) : cue.start;
  return clause.actors.filter((a) => a !== subject && a.start >= start && a.end <= tail.end);
}

/** "From Y for its support in the council thanked": in a verb-final clause whoever stands right before a form that opens with what somebody is thanked for, behind a little word. */
function governedBefore({ actors, reading, sentence }: Clause, cue: Mention): Actor | undefined {
  const object = actors.findLast((a) => a.end <= cue.start);
  if (!object || cue.start - object.end > BESIDE_FORM) return undefined;
  if (cue.value === 'appreciate' && object.form === 'side' && isSource(sentence, object)) return object;
  if (!cue.split) return undefined;
  return reading.prepositions.has(wordEndingAt(reading.units, sentence.start, object.start - 1)) ? object : undefined;
}

/** "From the efforts of Y": a few words stand between "from" and whose deed somebody is thanked for. */
const isSource = (sentence: Clause['sentence'], { start }: Actor): boolean =>
  cuesOf(sentence, 'partner').some((c) => c.value === 'from' && c.end <= start && start - c.end <= DEED_OF);

/** Two or three words. */
const DEED_OF = 24;

/** "X from A and B asked that": in a verb-final clause they whom a request names right before its verb, behind a little word, are asked, where none of them met who asks. */
function beggedSides(clause: Clause, discourse: Discourse, { cue, by, subject }: Addressing): string[] {
  const { reading, actors, sentence } = clause;
  if (reading.clause !== 'sov' || cue.value !== 'propose' || cue.split || by.length > 1) return [];
  const asked: Actor[] = [];
  for (let i = actors.length - 1; i >= 0; i -= 1) {
    const actor = actors[i] as Actor;
    const behind = asked[0]?.start ?? cue.start;
    if (actor.end > behind || actor === subject) continue;
    const between = textOf(reading.units, actor.end, behind).trim();
    if (asked.length === 0 ? between !== '' || actor.form !== 'side' : !reading.conjunctions.has(between) && between !== ',') break;
    asked.unshift(actor);
    if (reading.prepositions.has(wordEndingAt(reading.units, sentence.start, actor.start - 1))) {
      const sides = [...new Set(asked.flatMap((a) => sidesOf(a, discourse)))].sort();
      return sides.length > 1 && sides.every((s) => !by.includes(s)) ? sides : [];
    }
  }
  return [];
}

/** A space. */
const BESIDE_FORM = 1;

/** "Condemned Russia's attacks": a bare side right behind the verb. */
function isCondemned(clause: Clause, cue: Mention, object: Actor): boolean {
  const { reading } = clause;
  if (reading.clause === 'sov' || object.form !== 'side') return false;
  if (object.start - cue.end > BESIDE) return isDeedOf(clause, cue, object);
  // "is a partner in NATO" is not told to it
  return reading.clause !== 'svo' || wordsIn(reading.units, cue.end, object.start).every((w) => reading.complementizers.has(w));
}

/** "Condemned strongly the shelling Israeli": in a verb-first clause a few words of a deed stand between a verb that takes its object plainly and whose deed it is. */
function isDeedOf({ reading, sentence }: Clause, cue: Mention, object: Actor): boolean {
  if (reading.clause !== 'vso' || object.start - cue.end > DEED_REACH || !marks(sentence, 'transitive', cue)) return false;
  const words = wordsIn(reading.units, cue.end, object.start);
  const apart = (w: string) => reading.conjunctions.has(w) || reading.complementizers.has(w) || reading.functionWords.has(w);
  return words.length <= DEED_WORDS && !words.some(apart) && !/[,;]/.test(textOf(reading.units, cue.end, object.start));
}

/** "Strongly the attacks", the article of an adjective. */
const DEED_WORDS = 3;
const DEED_REACH = 28;

/** An inverted subject. */
const MET_REACH = 24;
const BESIDE = 4;
/** Between a verb and its object: a title, "the government and people of". */
const OBJECT_REACH = 40;
