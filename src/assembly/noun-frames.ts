// Frames of nouns of contact: "talks between X and Y", "the meeting with Z".

import type { Actor, Mention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { companionsOf } from './companions.ts';
import { differs, listAround, othersOf } from './counterparts.ts';
import { cuesOf, isOccasionOf } from './cues-of.ts';
import { type Discourse, protagonist, sidesOf, standsFor } from './discourse.ts';
import { BETWEEN_REACH, type Cue, type Frame, frameOf, isBeforeConjunction, PERSON_REACH, WITH_REACH } from './frame.ts';
import { isVenueMember, joinedTo, subjectOf } from './frame-subject.ts';
import { isSpokenOf, type Window } from './hosts.ts';
import { pairBefore } from './joint-events.ts';
import { type Clause, isHanded, isNamed, joined, personal } from './sentence.ts';

/** The side of an actor, without the person. */
export function asSide(actor: Actor): Actor {
  return actorWith(actor, { person: undefined, form: 'side', offices: [] });
}

/** "Talks between X and Y", "X's meeting with Y": two sides around the noun; with none it points at the engagement already told. */
export function nounFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  const protest = noteHanded(clause, cue, previous) ?? noteToTheEnvoy(clause, discourse, cue);
  if (protest) return frameOf(cue, 'contact-noun', protest);
  const summit = summitOf(clause, cue.cue);
  if (summit) return frameOf(cue, 'contact-noun-between', summit);
  const to = isToldBelow(clause, cue) ? (clause.sentence.heading ?? window.to) : window.to;
  const near = clause.actors.filter(
    (a) =>
      a.start >= window.from &&
      a.end <= to &&
      !isVenueMember(clause, a) &&
      !isInContent(clause, cue.cue, a) &&
      !isTeller(a) &&
      !tellsBehind(clause, cue.cue, a) &&
      !isInAside(clause, cue.cue, a) &&
      !isBehindPerson(clause, cue.cue, a) &&
      !(a.form === 'side' && isSpokenOf(clause, a)),
  );
  // "meetings and the ties of X and Y": behind "and" stands something else
  const closed = isBeforeConjunction(clause.reading, cue.cue);
  const right = closed
    ? []
    : withNeighbours(clause, near).filter((a) => a.start >= cue.cue.end && a.start - cue.cue.end < PERSON_REACH && a.form !== 'both' && a.form !== 'all');
  const sidesRight = new Set(flatMap(right, (a) => sidesOf(a, discourse)));
  const left = near.filter((a) => a.end <= cue.cue.start && personal(a));
  const repeats =
    !right.some(personal) && left.length >= 2 && right.every((a) => left.some((l) => sidesOf(l, discourse).join() === sidesOf(a, discourse).join()));
  if (repeats) {
    const [other, ...more] = left.slice(1).filter((a) => differs(a, sidesOf(left[0], discourse), discourse));
    return frameOf(cue, 'contact-noun-named-before', {
      subject: left[0],
      others: other ? [other] : [],
      together: other ? thirdOf(clause, cue.cue, [left[0] as Actor, other], more) : [],
    });
  }
  const pair = inCommon(clause, cue.cue, left, right);
  if (pair) return frameOf(cue, 'contact-noun-named-before', pair);
  const agreed = sidesRight.size === 0 ? ofWhoAgreed(clause, cue) : undefined;
  if (agreed) return frameOf(cue, 'contact-noun-named-before', agreed);
  const both = closed ? undefined : ofBoth(clause, near, cue.cue);
  if (both && sidesRight.size < 2) return frameOf(cue, 'contact-noun-between', { subject: both });
  const many = left.length === 0 ? withMany(clause, discourse, cue.cue, right) : undefined;
  if (many) return frameOf(cue, 'contact-noun-with', many);
  if (sidesRight.size >= 2 && right[0] && right[0].start - cue.cue.end < BETWEEN_REACH && !isMargin(clause, cue.cue)) {
    const [subject, ...rest] = right as [Actor, ...Actor[]];
    const [other, ...more] = rest.filter((a) => differs(a, sidesOf(subject, discourse), discourse));
    // "X of A takes part in the summit between A, B and C"
    const present = cuesOf(clause.sentence, 'presence').some((c) => c.start < cue.cue.start) ? left : [];
    const asPresent = (a: Actor): Actor => (a.form === 'side' ? (present.find((p) => p.side === a.side) ?? a) : a);
    return frameOf(cue, 'contact-noun-between', {
      subject: asPresent(subject),
      others: other ? [asPresent(other)] : [],
      together: other ? joinedBehind(clause, other, more).map(asPresent) : [],
    });
  }
  const withWhom = right[0];
  if (left.length === 0 && withWhom && isOfNobodyTold(clause, discourse, cue.cue, withWhom)) return frameOf(cue, 'contact-noun-reference', {});
  if (left.length === 0 && withWhom && personal(withWhom) && !isActing(clause, withWhom) && withWhom.start - cue.cue.end <= WITH_REACH) {
    const own = sidesOf(withWhom, discourse);
    const host =
      right.find((a) => personal(a) && a !== withWhom && differs(a, own, discourse) && !joined(clause.reading, withWhom, a)) ??
      behindFronted(clause, withWhom, (a) => differs(a, own, discourse)) ??
      [protagonist(discourse), discourse.subject].find((a) => a !== undefined && differs(a, own, discourse));
    if (host)
      return frameOf(cue, 'contact-noun-with', {
        subject: standsFor(host, discourse),
        others: listAround(
          clause,
          withWhom,
          right.filter((a) => differs(a, sidesOf(host, discourse), discourse)),
        ),
      });
  }
  if (near.length === 0) return frameOf(cue, 'contact-noun-reference', {});
  const subject = subjectOf(clause, discourse, cue, window, previous);
  const others = othersOf(clause, discourse, cue.cue, window, subject);
  const own = subject?.form === 'side' && others.length === 0 && !clause.acts.some((a) => a.start >= subject.end && a.end <= cue.cue.start);
  const together = own ? joinedTo(clause, subject, cue.cue, previous) : [];
  return frameOf(cue, 'contact-noun', { subject, others, together });
}

/** "At their meeting he announced": a pronoun right behind a noun acts, and was met by somebody told before. */
const isActing = ({ reading }: Clause, a: Actor): boolean => reading.clause === 'svo' && a.form === 'pronoun';

/** "On the sidelines of the session he with the ministers of A, B and C met": in a verb-final clause those behind a session that others only met beside did not hold it. */
const isMargin = ({ sentence, reading, engagements }: Clause, noun: Mention): boolean =>
  reading.clause === 'sov' &&
  cuesOf(sentence, 'sidelines').some((c) => c.start <= noun.start && noun.end <= c.end) &&
  engagements.some((e) => e.start >= noun.end && e.value === 'meeting.verbs');

/** "Meetings with President X of A and the minister Y": whoever is joined to somebody behind a noun, and whose state nobody tells, is of the same. */
function withNeighbours({ reading }: Clause, actors: readonly Actor[]): readonly Actor[] {
  if (reading.clause !== 'svo') return actors;
  return actors.map((a, i) => {
    const before = actors[i - 1];
    if (!a.guessed || !before || !isNamed(before) || before.guessed || before.side === undefined || !joined(reading, before, a)) return a;
    return actorWith(a, { side: before.side });
  });
}

/** "The meeting took place two days after A and B spoke", "talks on the war that began when A invaded B": who stands behind a word that opens a clause about something else had no part in the noun before it. */
const isInAside = ({ sentence, reading }: Clause, noun: Mention, actor: Actor): boolean =>
  reading.clause === 'svo' &&
  sentence.cues.some(
    (c) => (c.kind === 'asides' || c.kind === 'occasions') && c.start >= noun.end && c.end <= actor.start && actor.start - c.end <= ASIDE_REACH,
  );

/** From such a word to who acts behind it: an office, his state. */
const ASIDE_REACH = 60;

/** "[He] said during the talks that X was": who stands in what is said, in a language that begins its clauses with the verb, had no part in the noun before it. "That he meet X" only goes on with the noun. */
function isInContent({ reading, actors }: Clause, noun: Mention, actor: Actor): boolean {
  if (reading.clause !== 'vso' || actor.start < noun.end) return false;
  const opens = (a: Actor) => reading.complementizers.has(wordsIn(reading.units, noun.end, a.start).pop() ?? '');
  return actors.some((a) => a.start >= noun.end && a.start <= actor.start && opens(a));
}

/** "The meeting with X was good, but NATO is a problem": a bare side behind a comma had no part in the noun that names a person right behind it. */
function isBehindPerson({ actors, reading, sentence }: Clause, noun: Mention, actor: Actor): boolean {
  if (reading.clause === 'vso' || actor.form !== 'side') return false;
  const whom = actors.find((a) => a.start >= noun.end && a.start - noun.end <= WITH_REACH && personal(a));
  if (!whom || actor.start <= whom.end || !reading.units.subarray(whom.end, actor.start).includes(COMMA) || joined(reading, whom, actor)) return false;
  if (reading.clause === 'svo') return cuesOf(sentence, 'with').some((c) => c.start >= noun.start && c.end === noun.end);
  // "X at the meeting of Y thanked B": in a verb-final clause whoever met stands on both sides of the noun
  return actors.some((a) => a.end <= noun.start && personal(a) && a.side !== undefined && a.side !== whom.side);
}

/** "X will meet Y on Thursday, the spokesman said": who speaks for others meets nobody for them. */
const isTeller = (a: Actor): boolean => a.offices.length > 0 && a.offices.every((o) => o === 'spokesperson');

/** "The consultations will be held in May, an official said": who closes a plain sentence behind a comma and a verb of saying only tells it. */
function tellsBehind({ reading, sentence, reports }: Clause, noun: Mention, a: Actor): boolean {
  if (reading.clause !== 'svo' || a.start < noun.end) return false;
  const said = reports.find((r) => r.value === 'report' && r.start >= a.end && r.start - a.end <= TELLER_WORD);
  if (!said || wordsIn(reading.units, said.end, sentence.end).length > TOLD_WHEN) return false;
  const comma = reading.units.subarray(noun.end, a.start).lastIndexOf(COMMA);
  return comma >= 0 && wordsIn(reading.units, noun.end + comma, a.start).every((w) => reading.determiners.has(w));
}

/** Behind a ministry: "official", "source". */
const TELLER_WORD = 14;
/** "On Monday". */
const TOLD_WHEN = 2;

/** "Telephone calls", above "X called Y": a heading is of whom it names itself where the line below tells the same kind of contact. */
const isToldBelow = ({ sentence, engagements }: Clause, { cue, kind }: Cue): boolean =>
  sentence.heading !== undefined && cue.end <= sentence.heading && engagements.some((e) => e.start >= cue.end && e.value.startsWith(`${kind}.`));

/**
 * "At the working session on Monday, the board asked for a new wing", in a text that comes to the ambassador only later: nothing ties the noun to
 * whoever stands behind it, and whom the text is about it has not named yet.
 */
function isOfNobodyTold({ reading, sentence }: Clause, { lead }: Discourse, noun: Mention, actor: Actor): boolean {
  if (reading.clause !== 'svo' || !lead || lead.start < sentence.end || !reading.units.subarray(noun.end, actor.start).includes(COMMA)) return false;
  return !cuesOf(sentence, 'with').some((c) => c.start >= noun.start && c.end <= actor.start);
}

/** "X of A and Y of B had with Z of C talks": in a verb-final clause who stands behind "with", of a third side, takes part with two who are joined. */
function thirdOf(clause: Clause, noun: Mention, [a, b]: readonly [Actor, Actor], more: readonly Actor[]): Actor[] {
  if (clause.reading.clause !== 'sov' || !joined(clause.reading, a, b)) return [];
  const companions = companionsOf(clause);
  return more.filter((c) => companions.has(c) && isNamed(c) && c.side !== b.side && c.side !== a.side && c.end <= noun.start);
}

/** "After the meeting with X promised Y …": where the verb takes the second place, who stands right behind the act was there. */
function behindFronted({ reading, actors, acts, reports }: Clause, withWhom: Actor, isOther: (a: Actor) => boolean): Actor | undefined {
  if (!reading.verbSecond) return undefined;
  const act = [...acts, ...reports].filter((c) => c.start >= withWhom.end).sort((a, b) => a.start - b.start)[0];
  const subject = act && actors.find((a) => a.start > act.start);
  if (!subject || !personal(subject) || !isOther(subject)) return undefined;
  return wordsIn(reading.units, act.start, subject.start).length <= VERB_AND_ARTICLE ? subject : undefined;
}

/** "The meeting of the two presidents", "during a video call on Monday both ministers agreed": both right behind the noun, or alone before the first act behind it. */
function ofBoth({ acts, sentence, reading }: Clause, near: readonly Actor[], noun: Mention): Actor | undefined {
  const both = near.find((a) => a.form === 'both' && a.offices.length > 0 && a.start >= noun.end);
  if (!both || both.start - noun.end <= OF_BOTH) return both;
  const opens = noun.start - sentence.start <= FRONTED && reading.clause === 'svo' && noun.value === 'call.nouns';
  return opens && near.every((a) => a === both) && acts.some((a) => a.start >= both.end && a.start - both.end <= OF_BOTH) ? both : undefined;
}

/** A preposition and an article. */
const FRONTED = 16;

/** The verb, an article. */
const VERB_AND_ARTICLE = 2;

/** "The A-B summit with X": the sides of its name, with whoever of them stands behind "with". */
function summitOf(clause: Clause, cue: Mention): Pick<Frame, 'subject' | 'together' | 'others'> | undefined {
  const pair = cue.value === 'meeting.nouns' ? pairBefore(clause.reading, clause.actors, cue) : undefined;
  if (!pair) return undefined;
  const word = cuesOf(clause.sentence, 'with').find((c) => c.start >= cue.end);
  const people = clause.actors.filter((a) => isNamed(a) && a.start >= cue.end && pair.some((p) => p.side === a.side));
  const first = word && people.find((a) => a.start >= word.end && a.start - word.end <= NAMED_REACH);
  const list = first ? listAround(clause, first, people.slice(people.indexOf(first))) : [];
  const [one, other] = list[0]?.side === pair[0].side ? [pair[1], pair[0]] : pair;
  const [head, ...rest] = list.filter((a) => a.side === other.side);
  return { subject: list.find((a) => a.side === one.side) ?? one, together: rest, others: [head ?? other] };
}

/** "A and B agreed on X, at the close of the session of the joint commission": in a verb-first clause the two states alone that agreed or signed had the session on which they did. */
function ofWhoAgreed({ reading, sentence, actors }: Clause, { cue, kind }: Cue): Pick<Frame, 'subject' | 'others'> | undefined {
  if (reading.clause !== 'vso' || kind !== 'consultation' || actors.some((a) => a.form !== 'side')) return undefined;
  if (!cuesOf(sentence, 'during').some((c) => isOccasionOf(c, cue) || (c.end <= cue.start && cue.start - c.end <= SESSION_NUMBER))) return undefined;
  const [a, b, third] = actors.filter((x) => !isOrganisation(x.side));
  const opens = sentence.cues.some(
    (c) => (c.value === 'agree' || c.kind === 'instrumentStatus') && a !== undefined && c.end <= a.start && a.start - c.end <= 1,
  );
  return a && b && !third && b.end <= cue.start && a.side !== b.side && opens && joined(reading, a, b) ? { subject: a, others: [b] } : undefined;
}

/** "The 18th session of". */
const SESSION_NUMBER = 16;

/** "X of A and Y of B began a call to discuss the conflict of C and D": two people of two sides joined before the noun have it, where behind it only bare sides stand, and far from it. */
function inCommon(clause: Clause, noun: Mention, left: readonly Actor[], right: readonly Actor[]): Pick<Frame, 'subject' | 'others'> | undefined {
  const [a, b] = left.slice(-2);
  const [first] = right;
  if (clause.reading.clause !== 'svo' || !a || !b || !first || right.some(personal)) return undefined;
  // "agreed to resume the work of the commission, following talks in X": a session of theirs stands farther from them, and a comma parts it from what is told beside
  const isSession = noun.value === 'consultation.nouns' && clause.reading.units.subarray(noun.end, first.start).includes(COMMA);
  if (isSession ? noun.start - b.end > SESSION_REACH : first.start - noun.end < OF_OTHERS || noun.start - b.end > PAIR_REACH) return undefined;
  const isOf = (x: Actor) => isNamed(x) && x.side !== undefined;
  return isOf(a) && isOf(b) && a.side !== b.side && joined(clause.reading, a, b) ? { subject: a, others: [b] } : undefined;
}

/** From a noun to sides that it is not of: a word of purpose and what is done. */
const OF_OTHERS = 20;

/** Between two people and a session of theirs: what they agreed to do with it. */
const SESSION_REACH = 60;

/** Between two people and what they have: a verb. */
const PAIR_REACH = 24;

/** "Summoned the ambassador of Y and handed him a note of protest": it goes from whoever called him in to his state, and nobody signs it. */
function noteHanded(clause: Clause, { cue, kind }: Cue, previous: Frame | undefined): Pick<Frame, 'subject' | 'others'> | undefined {
  const isNote = cuesOf(clause.sentence, 'protest').some((c) => c.start < cue.end && cue.start < c.end);
  if (kind !== 'message' || previous?.role !== 'receives' || !isNote || !isHanded(clause, cue)) return undefined;
  return { subject: previous.subject, others: previous.others.map(asSide) };
}

/** "The ministry summoned the ambassador. A note of protest was handed to him by the secretary X": it goes from his host, for whom X hands it over, to his state. */
function noteToTheEnvoy(clause: Clause, { current }: Discourse, { cue, kind }: Cue): Pick<Frame, 'subject' | 'others'> | undefined {
  const isNote = cuesOf(clause.sentence, 'protest').some((c) => c.start < cue.end && cue.start < c.end);
  const envoy = current?.kind === 'meeting' && current.sides.length === 2 ? current.principals.find((p) => p.offices.includes('ambassador')) : undefined;
  const host = current?.sides.find((s) => s !== envoy?.side);
  if (kind !== 'message' || !isNote || !isHanded(clause, cue) || envoy?.side === undefined || host === undefined) return undefined;
  const people = clause.actors.filter((a) => isNamed(a) && a.person !== envoy.person);
  const fits = (a: Actor) => a.side === undefined || a.guessed || a.side === host;
  if (people.some((a) => !fits(a)) || !clause.actors.some((a) => a.form === 'pronoun' || a.person === envoy.person)) return undefined;
  const [who] = people;
  if (who?.person) who.person.side ??= host;
  return { subject: who ? actorWith(who, { side: host, guessed: false }) : actorWith(asSide(envoy), { side: host }), others: [asSide(envoy)] };
}

/** "The meeting of the two presidents": between the noun and whom it was of. */
const OF_BOTH = 6;

/** "Talks were held with A, B and C": several sides behind "with" each had talks with whom the text is about. */
function withMany(clause: Clause, discourse: Discourse, noun: Mention, right: readonly Actor[]): Pick<Frame, 'subject' | 'others'> | undefined {
  const [first] = right;
  const opened = first && cuesOf(clause.sentence, 'with').some((c) => c.start >= noun.end && first.start >= c.end && first.start - c.end <= NAMED_REACH);
  const subject = [discourse.subject, protagonist(discourse)].find((a) => a !== undefined && right.every((r) => differs(r, sidesOf(a, discourse), discourse)));
  if (!opened || !subject || !personal(first)) return undefined;
  const others = listAround(clause, first, right);
  return new Set(flatMap(others, (a) => sidesOf(a, discourse))).size > 1 ? { subject: standsFor(subject, discourse), others } : undefined;
}

/** Between "with" and a name: an article, an honorific. */
export const NAMED_REACH = 10;

/** "Talks of A, B and C": those of the list behind its second member. */
function joinedBehind(clause: Clause, second: Actor, rest: readonly Actor[]): Actor[] {
  const list: Actor[] = [];
  let last = second;
  for (const actor of rest) {
    if (!joined(clause.reading, last, actor) || personal(actor) !== personal(second)) break;
    if (actor.side !== second.side) list.push(actor);
    last = actor;
  }
  return list;
}
