import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { APOSTROPHE, COMMA, DASH, QUOTE } from '../text/marks.ts';
import { lastWordEnd, wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { agentOf } from './agents.ts';
import { goingOn, isOther, sexOf } from './agreement.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, sidesOf } from './discourse.ts';
import { quotedBy, tellerBeside } from './quotes.ts';
import { type Clause, hasConjunction, isNamed, joined, personal } from './sentence.ts';
import { isOwnStance, stanceOf } from './stances.ts';
import { actsAcross, findSubject, isBesideTransitive, isOpening, isParted, opensContent } from './subject.ts';

/** Who acts, and the rule that found him; an undefined actor leaves the act to the last speaker. */
export interface Subject {
  readonly actor: Actor | undefined;
  readonly rule: string;
}

export function subjectOf(clause: Clause, index: number, speaker: Actor | undefined): Subject {
  const cue = clause.acts[index] as Mention;
  const before = clause.acts[index - 1];
  const after = clause.acts[index + 1];
  const from = before && !before.split ? before.end : clause.sentence.start;
  const query = { cue, from, to: after && !after.split ? Math.max(after.start, cue.end) : clause.sentence.end, earlier: clause.acts.slice(0, index) };
  // a verb in the dual, or with "both sides" in it, has its subject in itself
  // but in the middle of a verb-final phrase ("on the ties of the two countries … stressed") they are what it is about
  const inMiddle = cue.split === true && clause.reading.clause === 'sov';
  const own = inMiddle
    ? undefined
    : clause.actors.find((a) => a.form === 'both' && a.start >= cue.start && a.end <= cue.end && !isObjectOf(clause, cue, a) && !isContent(clause, a, query));
  if (own) return { actor: own, rule: 'act-subject' };
  if (isObligation(clause, cue)) return { actor: tellerOf(clause, cue) ?? tellerBehind(clause, cue), rule: 'act-subject' };
  if (cuesOf(clause.sentence, 'we').some((c) => c.start >= cue.start && c.start <= cue.end && c.end >= cue.end)) return ourselves(clause, cue, speaker);
  const country = ownCountry(clause, cue);
  if (country) return { actor: tellerOf(clause, country) ?? speaker, rule: 'act-subject' };
  if (isPredicate(clause, cue)) return predicated(clause, cue, speaker);
  const quoted = cue.value === 'agree' ? undefined : quotedOf(clause, cue);
  if (quoted) return { actor: spokenOf(clause, cue) ?? quoted, rule: 'act-subject' };
  const behind = speakerBehindQuote(clause, cue);
  if (behind) return { actor: behind, rule: 'act-subject' };
  const agent = agentOf(clause, cue);
  if (agent) return { actor: agent, rule: 'act-subject' };
  const antecedent = antecedentOf(clause, cue);
  if (antecedent) return { actor: antecedent, rule: 'act-subject' };
  const sender = participleOf(clause, cue);
  if (sender) return { actor: sender, rule: 'act-subject' };
  const fronted = behindFronted(clause, cue);
  if (fronted) return { actor: fronted, rule: 'act-subject' };
  if (isParticiple(clause, cue)) return { actor: speaker ?? mainSubject(clause, cue), rule: 'act-same-subject' };
  const across = actsAcross(clause, cue, Math.max(from, before?.end ?? from));
  if (across) return { actor: across, rule: 'act-subject' };
  const actor = findSubject(clause, query);
  // "thanked Y, and invited [he] the president [she] of Y": who does not agree with the verb is its object
  if (actor && speaker && clause.reading.clause === 'vso' && actor.start > cue.start && isOther(actor, sexOf(clause, cue)))
    return { actor: speaker, rule: 'act-same-subject' };
  if (actor && speaker && isBesideTransitive(clause, actor, cue) && !isFollowed(clause, actor)) return { actor: speaker, rule: 'act-same-subject' };
  const object = actor !== undefined && before !== undefined && actor.start >= before.end && actor.start - before.end <= 8 && !opensNext(clause, before, actor);
  if (speaker && before && before.end <= cue.start && (goesOn(clause, cue) || runsOn(clause, before))) return { actor: speaker, rule: 'act-same-subject' };
  if (actor && speaker && before && actor.start >= before.end && isParted(clause.reading, actor, cue)) return { actor: speaker, rule: 'act-same-subject' };
  if (actor && speaker && before && isAside(clause, before, actor)) return { actor: speaker, rule: 'act-same-subject' };
  const host = speaker ? undefined : verbGoesOn(clause, cue, actor);
  if (host) return { actor: host, rule: 'act-same-subject' };
  const doer = speaker || cue.value === 'agree' ? undefined : doerBefore(clause, cue, actor);
  if (doer) return { actor: doer, rule: 'act-same-subject' };
  if (actor && !object) return { actor, rule: 'act-subject' };
  if (speaker) return { actor: speaker, rule: 'act-same-subject' };
  return { actor, rule: actor ? 'act-subject' : 'act-last-speaker' };
}

/** "X said: we thank Y": a verb that says "we" is of whoever is told or quoted to say it, and of nobody named beside it. */
function ourselves(clause: Clause, cue: Mention, speaker: Actor | undefined): Subject {
  const actor = quotedOf(clause, cue) ?? tellerOf(clause, cue) ?? speaker;
  return { actor, rule: actor ? 'act-subject' : 'act-last-speaker' };
}

/** "Called on the two countries to": behind the verb of a plain clause they are whom it asks, but not right behind one in the second place that has nobody before it. */
const isObjectOf = (clause: Clause, cue: Mention, both: Actor): boolean =>
  clause.reading.clause === 'svo' && cue.value === 'propose' && both.start > cue.start && !isInverted(clause, cue, both);

function isInverted({ reading, actors }: Clause, cue: Mention, both: Actor): boolean {
  if (!reading.verbSecond || wordsIn(reading.units, cue.start, both.start).length !== 1) return false;
  return !actors.some((a) => personal(a) && a.end <= cue.start && cue.start - a.end <= SUBJECT_REACH);
}

/** "X stressed that the two sides need to": behind the verb of a plain clause that has its subject before it, "both" are what is said of them. */
function isContent({ reading, actors }: Clause, both: Actor, { cue, from }: { readonly cue: Mention; readonly from: number }): boolean {
  if (reading.clause !== 'svo' || reading.verbSecond || both.start === cue.start) return false;
  return actors.some((a) => personal(a) && a.start >= from && a.end <= cue.start && cue.start - a.end <= SUBJECT_REACH);
}

/** Between a subject and its verb: an adverb. */
const SUBJECT_REACH = 16;

/** "X met Y, asking for …", "X wrote to Y and proposed …": a verb that goes on behind another that is no act has its subject, and not its object. */
function doerBefore(clause: Clause, cue: Mention, object: Actor | undefined): Actor | undefined {
  if (!goesOn(clause, cue)) return undefined;
  const verb = [...clause.engagements, ...clause.reports]
    .filter((c) => c.end <= cue.start)
    .sort((a, b) => a.end - b.end)
    .pop();
  if (!verb || (object && (object.start < verb.end || object.end > cue.start))) return undefined;
  return findSubject(clause, { cue: verb, from: clause.sentence.start, to: verb.start, earlier: [] });
}

/** "…, stressing that", "…, expressing his hope": a participle has the subject of the verb before it. */
const isParticiple = ({ sentence }: Clause, cue: Mention) => cuesOf(sentence, 'participle').some((c) => c.start <= cue.start && cue.start - c.end <= BESIDE);

const BESIDE = 1;

/** Who acts in the clause that a participle goes on from: who says something in it, else who opens it. */
function mainSubject(clause: Clause, cue: Mention): Actor | undefined {
  const report = clause.reports.filter((r) => r.end <= cue.start && !isParticiple(clause, r)).pop();
  const verb = report ?? clause.engagements.find((e) => e.end <= cue.start);
  const found = verb && findSubject(clause, { cue: verb, from: clause.sentence.start, to: cue.start, earlier: [] });
  const opener = found ?? clause.actors.find((a) => a.form !== 'side' && a.end <= cue.start);
  return opener ?? (clause.reading.clause === 'svo' ? findSubject(clause, { cue, from: clause.sentence.start, to: cue.start, earlier: [] }) : undefined);
}

/**
 * "Received X Y, and affirmed": in a verb-first clause a verb behind "and" with nobody behind it goes on with who acts in the contact before, who stands
 * right behind its verb, and not with whom he met.
 */
function verbGoesOn(clause: Clause, cue: Mention, found: Actor | undefined): Actor | undefined {
  const { reading, engagements, actors } = clause;
  if (reading.clause !== 'vso' || found === undefined || found.end > cue.start || !reading.conjunctions.has(letterBefore(clause, cue))) return undefined;
  if (!isNamed(found)) return tellerAround(clause, cue, found);
  let subject: Actor | undefined;
  for (const verb of engagements.filter((e) => e.end <= cue.start && !e.value.endsWith('.nouns') && !e.value.endsWith('.visits'))) {
    const [first, second] = actors.filter((a) => a.start >= verb.start && a.end <= cue.start && isNamed(a) && a.side !== undefined);
    // "X had received Y, and praised": with an auxiliary before the subject he stands before the verb
    const ahead = actors.find((a) => isNamed(a) && a.side !== undefined && a.end <= verb.start && verb.start - a.end <= AUXILIARY);
    if (ahead) subject = ahead;
    // "where he met Y": whoever acted before has met him
    else if (
      first &&
      first.start - verb.start <= SUBJECT_BEHIND + verb.end - verb.start &&
      (subject === undefined || (second !== undefined && second.start < cue.start && second.side !== first.side))
    )
      subject = first;
  }
  // "in a call with Y, discussed X …, and affirmed": who stands right behind the last verb of saying before it
  const said = cuesOf(clause.sentence, 'speech').findLast((c) => (c.value === 'discussed' || c.value === 'report') && c.end <= cue.start && doerOf(actors, c));
  if (said && (subject === undefined || subject.start < said.start)) subject = doerOf(actors, said) ?? subject;
  return subject && subject.side !== found.side && subject.end <= found.start ? subject : undefined;
}

/** "Said X that [the state of] Y is a gate, and thanked it": a verb that goes on behind what is told of a state is of whoever tells it, if it agrees with him. */
function tellerAround(clause: Clause, cue: Mention, found: Actor): Actor | undefined {
  if (found.form !== 'side') return undefined;
  const { reading, reports, actors } = clause;
  const said = reports.findLast((r) => r.end <= found.start);
  const teller = said && doerOf(actors, said);
  if (!teller || teller.end > found.start || isOther(teller, sexOf(clause, cue))) return undefined;
  return wordsIn(reading.units, teller.end, found.start).some((w) => reading.complementizers.has(w)) ? teller : undefined;
}

/** A person of a side right behind a verb. */
const doerOf = (actors: readonly Actor[], verb: Mention): Actor | undefined =>
  actors.find((a) => personal(a) && !a.counterpart && a.side !== undefined && a.start >= verb.end && a.start - verb.end <= BESIDE);

/** A comma, a particle of the past and their spaces. */
const AUXILIARY = 6;

/** From a verb to who acts: a space, a title. */
const SUBJECT_BEHIND = 12;

/** The letter that is written as one with a verb before it; of an act that is only what a verb expresses ("[and gave voice] to his thanks") that of the verb. */
function letterBefore({ reading, sentence }: Clause, { start }: Mention): string {
  const verb = sentence.cues.find((c) => (c.kind === 'he' || c.kind === 'she') && c.end <= start && start - c.end <= BESIDE);
  const at = verb?.start ?? start;
  return textOf(reading.units, at - 1, at).trim();
}

/** "Urged X to": whether another side stands right behind, as the object of the first. */
const isFollowed = (clause: Clause, actor: Actor) => clause.actors.some((a) => a.start >= actor.end && a.start - actor.end <= BESIDE + 1);

/** '"The region is on fire," warns X': whoever stands right behind a verb that a quotation ends before says so. */
function speakerBehindQuote({ reading, actors, sentence }: Clause, cue: Mention): Actor | undefined {
  if (reading.clause !== 'svo' || cue.split || cue.start - sentence.start < SHORTEST_QUOTE) return undefined;
  if (!/",? $/.test(textOf(reading.units, cue.start - QUOTE_END, cue.start))) return undefined;
  return actors.find((a) => isNamed(a) && a.side !== undefined && a.start >= cue.end && a.start - cue.end <= BESIDE);
}

/** A mark of quotation, a comma and a space. */
const QUOTE_END = 3;
const SHORTEST_QUOTE = 12;

/** "Said that his country will help": right before an act, or opening its form, the country of whoever tells it. */
const ownCountry = ({ sentence, reading }: Clause, cue: Mention) =>
  cuesOf(sentence, 'own').find(
    (c) =>
      (c.end <= cue.start && cue.start - c.end <= BESIDE) || (c.start === cue.start && c.end < cue.end) || isRightBeforeQuote(reading.units, c.end, cue.start),
  );

/** A space and the mark that opens a quotation: "his country 'stands ready to'". */
const isRightBeforeQuote = (units: Clause['reading']['units'], from: number, to: number): boolean => to - from === 2 && units[to - 1] === QUOTE;

/** "Y must do so", "the two sides need to do more": whoever has to do it is asked, and does not ask. */
export function isObligation(clause: Clause, cue: Mention): boolean {
  const opens = (c: Mention) => c.start === cue.start && cue.value === 'propose';
  return cuesOf(clause.sentence, 'obligation').some((c) => (c.start <= cue.start && c.end >= cue.end) || opens(c));
}

/** "Y is our most important partner": its subject is whom the speaker regards so. */
const isPredicate = ({ sentence }: Clause, cue: Mention): boolean => cuesOf(sentence, 'predicate').some((c) => c.start <= cue.start && c.end >= cue.end);

/** Who says so: whoever is quoted or told to say it, else the speaker before; never whom it is about. */
function predicated(clause: Clause, cue: Mention, speaker: Actor | undefined): Subject {
  const actor = quotedOf(clause, cue) ?? tellerOf(clause, cue) ?? namedBehind(clause, cue) ?? speaker;
  return { actor, rule: actor ? 'act-subject' : 'act-last-speaker' };
}

/** "Thanking Y for his help, X said", "having congratulated Y, X asked": of a participle that opens the sentence, whoever opens the clause behind its comma and says something. */
function behindFronted({ reading, sentence, actors, acts, reports }: Clause, cue: Mention): Actor | undefined {
  if (reading.clause !== 'svo' || reading.verbSecond || reading.countBehind || cue.start - sentence.start > FRONTED_REACH) return undefined;
  // "welcoming X's proposal": what stands inside the words of an act is what it is about
  if (actors.some((a) => a.start < (cue.split ? cue.start : cue.end))) return undefined;
  const says = (a: Actor) => [...acts, ...reports].some((c) => c.start >= a.end && c.start - a.end <= SAYS_REACH);
  const opens = (a: Actor) =>
    (isNamed(a) ? a.side !== undefined : personal(a)) &&
    isOpening(reading, a.start, sentence.start) &&
    reading.units.subarray(cue.end, a.start).includes(COMMA);
  return actors.find((a) => a.start >= cue.end && (opens(a) || (isNamed(a) && reading.units[a.start - 2] === COMMA)) && says(a));
}

/** "Having", a mark. */
const FRONTED_REACH = 10;
/** An adverb. */
const SAYS_REACH = 12;

/** Whoever stands beside a verb of saying behind a cue. */
const namedBehind = ({ actors, reports }: Clause, cue: Mention): Actor | undefined =>
  tellerBeside(
    actors,
    reports.filter((r) => r.start >= cue.end),
  );

/** "We should do more," said X; "Y must do so, X said": who tells what stands before. */
function tellerBehind(clause: Clause, cue: Mention): Actor | undefined {
  if (clause.reading.clause !== 'svo' || clause.reading.countBehind) return undefined;
  const told = quotedOf(clause, cue) ?? namedBehind(clause, cue);
  // of a "he" only who speaks for his side counts himself among those who should
  return told?.form !== 'pronoun' || cuesOf(clause.sentence, 'self').some((c) => c.value === 'firstPlural' && c.start < cue.end) ? told : undefined;
}

/** Who tells what stands around a cue: "X said that …". */
function tellerOf(clause: Clause, cue: Mention): Actor | undefined {
  const report = clause.reports.filter((r) => r.value === 'report' && r.end <= cue.start).pop();
  if (!report) return undefined;
  // "after the talks with X said Y that": where the verb takes the second place, who tells may stand behind it as well
  const behind = clause.reading.clause === 'vso' || clause.reading.verbSecond;
  return findSubject(clause, { cue: report, from: clause.sentence.start, to: behind ? cue.start : report.start, earlier: [] });
}

const quoteMarks: ReadonlySet<number> = new Set([QUOTE, DASH]);
const QUOTED_BY = 12;

/** Who is quoted with what stands around a cue, by its own sentence or by another of the same quotation. */
const quotedOf = (clause: Clause, cue: Mention): Actor | undefined => quotedHere(clause, cue) ?? quotedBy(clause.reading, clause.index);

/** "We are ready to help", says X: of what opens with a quotation mark or a dash, the speaker stands beside the word of saying behind it. */
function quotedHere(clause: Clause, cue: Mention): Actor | undefined {
  const { reading, sentence, reports } = clause;
  if (!quoteMarks.has(reading.units[sentence.start] as number)) return undefined;
  const report = reports.find((r) => r.value === 'report' && r.start >= cue.end);
  if (!report) return undefined;
  const beside = (a: Actor) => Math.max(report.start - a.end, a.start - report.end);
  // '"… and call X," he said': whoever is named in the quotation does not say it
  const closed = cue.end + reading.units.subarray(cue.end, report.start).lastIndexOf(QUOTE);
  const near = clause.actors.filter((a) => a.form !== 'both' && a.start >= Math.max(cue.end, closed) && beside(a) >= 0 && beside(a) <= QUOTED_BY);
  // "… in NATO," X said: who is named, not what the quotation ends in
  return near.find(personal) ?? near[0];
}

/** "– Y wants to buy more, says X": in what is quoted a side or somebody named that opens a clause right before the verb acts, and not who tells it. */
function spokenOf(clause: Clause, cue: Mention): Actor | undefined {
  const { reading, sentence } = clause;
  if (reading.clause !== 'svo' || (cue.value !== 'propose' && cue.value !== 'pledge')) return undefined;
  const before = clause.actors.filter((a) => a.start >= sentence.start && a.end <= cue.start);
  const acts = (a: Actor | undefined) =>
    a !== undefined && a.side !== undefined && (a.form === 'side' || isNamed(a)) && isOpening(reading, a.start, sentence.start);
  const [first, last] = [before[0], before[before.length - 1]];
  if (last && acts(last) && cue.start - last.end <= BESIDE) return last;
  // "Y showed great interest in it, and wants to buy more"
  const own = before.every((a) => a === first || a.form === 'side');
  return own && acts(first) && first && first.start - sentence.start <= OPENS_QUOTE && goesOn(clause, cue) ? first : undefined;
}

/** A dash and a space. */
const OPENS_QUOTE = 2;

/** "Met X, who promised": right behind a relative word whoever stands before it acts. */
function antecedentOf(clause: Clause, cue: Mention): Actor | undefined {
  const { reading } = clause;
  if (reading.clause === 'sov') return undefined;
  const end = relativeBefore(reading, Math.max(clause.sentence.start, cue.start - RELATIVE_REACH), cue.start);
  if (end < 0) return undefined;
  // "a letter in which he asks": the clause has a subject of its own
  if (clause.actors.some((a) => a.start >= end && a.end <= cue.start)) return undefined;
  return clause.actors.filter((a) => a.end <= end && end - a.end <= ANTECEDENT_REACH && (isNamed(a) || a.form === 'side')).pop();
}

/** "Sent a cable to X congratulating him": right behind the object of a contact an act is that of whoever made the contact. */
function participleOf(clause: Clause, cue: Mention): Actor | undefined {
  const { reading, actors, engagements } = clause;
  if (reading.clause !== 'svo' || reading.countBehind) return undefined;
  const object = actors.findLast((a) => a.end <= cue.start && cue.start - a.end <= 2);
  const contact = object && engagements.findLast((e) => e.value.startsWith('message.') && e.start < object.start && object.start - e.start <= OBJECT_REACH);
  if (!contact) return undefined;
  const sender = findSubject(clause, { cue: contact, from: clause.sentence.start, to: contact.start, earlier: [] });
  return sender && sender.side !== object.side ? sender : undefined;
}

const OBJECT_REACH = 50;

/** Where the relative word stands before an offset, with no more than one little word behind it; -1 if none does. */
function relativeBefore(reading: Clause['reading'], from: number, to: number): number {
  const { units } = reading;
  let end = lastWordEnd(units, from, to);
  for (let words = 0; words < 2; words += 1) {
    const word = wordEndingAt(units, from, end);
    const start = end - word.length;
    if (reading.relatives.has(word)) return start;
    // in a script without spaces it sticks to what stands before and behind it
    const stuck = reading.countBehind ? Math.max(...[...reading.relatives].map((r) => word.lastIndexOf(r))) : -1;
    if (stuck >= 0 && word.length - stuck <= STUCK_REACH) return start + stuck;
    if (!reading.functionWords.has(word)) return -1;
    end = lastWordEnd(units, from, start);
  }
  return -1;
}

const STUCK_REACH = 9;
const RELATIVE_REACH = 14;
const ANTECEDENT_REACH = 4;

/** Whether an actor right behind a verb acts in what follows: always in a verb-first clause, behind "and" in a verb-final one. */
const opensNext = ({ reading }: Clause, before: Mention, actor: Actor): boolean =>
  reading.clause === 'vso' || (reading.clause === 'sov' && hasConjunction(reading, before.end, actor.start));

/** In a verb-final clause "and" right behind a verb runs on with its subject, unless a person opens what follows. */
function runsOn(clause: Clause, before: Mention): boolean {
  const { reading } = clause;
  if (reading.clause !== 'sov') return false;
  const [word] = textOf(reading.units, before.end, before.end + 24).match(/[\p{L}\p{M}]+/u) ?? [];
  if (word === undefined || !reading.conjunctions.has(word)) return false;
  return !clause.actors.some((a) => a.form !== 'side' && a.start >= before.end && a.start - before.end <= RUN_ON);
}

const RUN_ON = 6;
const LONGEST_CONJUNCTION = 24;

/** In a verb-final clause only who opens a part of it is a new subject: "thanking Y, on the ties of both stressed". */
function isAside({ reading, sentence }: Clause, before: Mention, actor: Actor): boolean {
  return reading.clause === 'sov' && actor.start - before.end > RUN_ON && !isOpening(reading, actor.start, sentence.start);
}

/** Right behind a comma, semicolon or conjunction, with no subject of its own between, a verb goes on with the subject before: "and also asked". */
export function goesOn(clause: Clause, cue: Mention): boolean {
  const { reading, sentence } = clause;
  if (reading.clause !== 'svo') return false;
  const at = addedStart(clause, cue.start);
  if (joinsOn(clause, at, cue.start)) return true;
  if (reading.units[at - 1] === 44 || reading.units[at - 1] === 59) return true;
  // "protested to Y in order to affirm"
  if (cuesOf(sentence, 'aim').some((c) => c.end === at)) return true;
  return reading.conjunctions.has(wordEndingAt(reading.units, Math.max(sentence.start, at - LONGEST_CONJUNCTION), at));
}

/** "Received X at the same time promised": words of adding that join by themselves, as a conjunction does. */
const joinsOn = ({ reading, sentence }: Clause, from: number, to: number): boolean =>
  sentence.cues.some(
    (c) => c.kind === 'speech' && c.value === 'also' && c.start >= from && c.end <= to && reading.conjunctions.has(textOf(reading.units, c.start, c.end)),
  );

/** Where the words of adding ("also", "at the same time") begin that stand before an offset; the end of what stands before it, if none do. */
function addedStart({ reading, sentence }: Clause, from: number): number {
  let at = from;
  const skipSpace = () => {
    while (at > sentence.start && reading.units[at - 1] === 32) at -= 1;
  };
  skipSpace();
  for (let cue = added(sentence.cues, at); cue; cue = added(sentence.cues, at)) {
    at = cue.start;
    skipSpace();
  }
  return at;
}

const added = (cues: readonly Mention[], end: number) => cues.find((c) => c.kind === 'speech' && c.value === 'also' && c.end === end);

/** Who speaks: the subject; for what is agreed, both sides of the contact; with no subject, the last speaker. */
export function speakersOf(clause: Clause, discourse: Discourse, cue: Mention, subject: Actor | undefined): readonly string[] {
  if (subject && isPrivate(discourse, subject)) return [];
  const own = sidesOf(subject, discourse);
  const both = currentSides(discourse);
  const stance = cue.value === 'agree' ? undefined : stanceOf(clause, cue);
  if (stance && both.includes(stance)) return [stance];
  const across = subject && cue.value !== 'agree' ? acrossFrom(clause, cue, subject, both) : undefined;
  if (across) return [across];
  if (cue.value === 'agree') {
    if (subject?.form === 'both' && both.length >= 2) return own.length >= 2 ? own : both;
    if (own.length === 1 && subject?.form !== 'both' && decidesAlone(clause, cue)) return [];
    const listed = sidesTogether(clause, cue);
    if (listed.length >= 2) return listed;
    if (both.length >= 2 && (own.length === 0 || own.every((s) => both.includes(s)))) return both;
    return own.length >= 2 ? own : [];
  }
  const promised = cue.value === 'pledge' ? promisedBy(clause, cue) : undefined;
  if (promised && both.includes(promised)) return [promised];
  // whoever offers may offer what is his own ("offered Norwegian help")
  if (own.length > 0 && subject && ((subject.form === 'pronoun' && cue.value !== 'pledge') || (toOther.has(cue.value) && isSoft(clause, subject))))
    return otherThanNamed(clause, cue, { own, both, subject });
  if (own.length > 0) return [...new Set([...own, ...(subject ? joinedWith(clause, discourse, subject, cue) : [])])].sort();
  if (subject) return [];
  const last = goingOn(discourse, sexOf(clause, cue));
  return last.length > 0 && clause.sentence.zone === 'body' ? otherThanNamed(clause, cue, { own: last, both, subject }) : [];
}

/** "The head of the company asked for lower duties", "an analyst thinks": whoever is of business or learning, and met nobody, does not speak for a state. */
const isPrivate = ({ engagements }: Discourse, { form, person, offices }: Actor): boolean =>
  (form === 'office' || form === 'person') &&
  offices.length > 0 &&
  offices.every((o) => o === 'business') &&
  !(person && engagements.some((e) => e.principals.some((p) => p.person?.id === person.id)));

/** "In his meeting with Y affirmed …": in a verb-first clause whoever was met stands behind "with"; with nobody behind it the verb is of the other, who met him. */
function acrossFrom(clause: Clause, cue: Mention, met: Actor, both: readonly string[]): string | undefined {
  const { sentence, reading, engagements } = clause;
  if (reading.clause !== 'vso' || met.end > cue.start || both.length !== 2 || !both.includes(met.side ?? '')) return undefined;
  const contact = engagements.findLast((e) => e.start < met.start && e.value.startsWith('meeting.'));
  const behind = cuesOf(sentence, 'with').some((c) => c.end <= met.start && met.start - c.end <= NAME_REACH && (contact?.end ?? 0) >= c.start - 1);
  if (!contact || !behind || contact.start - sentence.start > OPENING) return undefined;
  const between = clause.actors.some((a) => personal(a) && a.start >= met.end && a.start < cue.start);
  return between ? undefined : both.find((s) => s !== met.side);
}

/** Between "with" and a name: honorifics. */
const NAME_REACH = 24;

/** "Announced that Y will provide": of what is to be done, the side that opens what is said. */
function promisedBy({ actors, reading, sentence }: Clause, cue: Mention): string | undefined {
  const end = cue.split ? (cue.tail ?? cue.start) : cue.start;
  const reach = reading.clause === 'sov' ? PROMISED_REACH.sov : PROMISED_REACH.plain;
  const opener = actors
    .filter((a) => a.start >= sentence.start && a.end <= end && end - a.end <= reach && opensContent(reading, a.start, sentence.start))
    .pop();
  const last = actors.filter((a) => a.end <= end).pop();
  const sole = reading.clause === 'sov' || opener === last;
  return opener?.form === 'side' && sole && !hasConjunction(reading, opener.end, end) ? opener.side : undefined;
}

const PROMISED_REACH = { plain: 40, sov: 90 } as const;

/** Acts whose object is the other side. */
const toOther: ReadonlySet<string> = new Set(['propose', 'appreciate']);

interface Speaking {
  readonly own: readonly string[];
  readonly both: readonly string[];
  readonly subject: Actor | undefined;
}

/** Whose side the words beside him do not tell. */
function isSoft({ sentence }: Clause, actor: Actor): boolean {
  if (actor.guessed || (actor.inferred && actor.form === 'office')) return true;
  // "the President thanked X": a title is not of whoever is named behind it
  if (actor.inferred && actor.person && sentence.actors.some((a) => a.start > actor.end && a.person === actor.person)) return true;
  return sentence.actors.some((a) => a.form === 'pronoun' && a.start === actor.start);
}

/** Nobody asks himself or speaks of himself by name: a "he" that would, is the other side of the contact. */
function otherThanNamed(clause: Clause, cue: Mention, { own, both, subject }: Speaking): readonly string[] {
  if (own.length !== 1 || both.length !== 2 || !both.includes(own[0] as string)) return own;
  // "he reaffirmed Jordan's rejection": one's own
  const held = (a: Actor) => cue.value === 'affirm' && a.form === 'side' && clause.reading.units[a.end] === APOSTROPHE;
  const stands = (a: Actor) => clause.sentence.actors.some((s) => s.form === 'pronoun' && s.start === a.start);
  if (isOwnStance(clause, cue, own[0] as string)) return own;
  // "he said [that] Iran always supported": in a verb-final clause, and where he tells of relations in a plain one, his own state opens what he says
  const opens = (a: Actor) => {
    if (a.form !== 'side' || clause.reading.clause === 'vso') return false;
    if (clause.reading.clause === 'svo') return cue.value === 'affirm' && opensContent(clause.reading, a.start, clause.sentence.start);
    return opensContent(clause.reading, a.start, clause.sentence.start) || clause.reports.some((r) => r.end <= a.start && a.start - r.end <= SAID);
  };
  const named = (a: Actor) => a !== subject && a.side === own[0] && (isNamed(a) || a.form === 'side') && !held(a) && !stands(a) && !opens(a);
  // behind an inverted subject, or that of a verb-first clause; in the gap of the verb if it stands there
  const parts = cue.split === true && subject !== undefined && subject.start > cue.start && subject.end < cue.end;
  const verb = cue.split === true && clause.reading.clause === 'svo' ? cue.start + textOf(clause.reading.units, cue.start, cue.end).indexOf(' ') : cue.end;
  const end = parts ? subject.end : Math.max(verb, subject?.end ?? 0);
  const beside = (a: Actor) => (clause.reading.clause === 'sov' ? cue.start - a.end : a.start - end);
  // "offered the Irish Norwegian know-how": the first of them is addressed
  const first = clause.reading.clause === 'sov' ? undefined : clause.actors.find((a) => a !== subject && a.side !== undefined && a.start >= end);
  const addressed = clause.actors.some((a) => named(a) && (first === undefined || a === first) && beside(a) >= 0 && beside(a) <= ADDRESSED);
  const met = clause.actors.some((a) => named(a) && cuesOf(clause.sentence, 'opens').some((c) => c.end <= a.start && a.start - c.end <= OPENING));
  return addressed || met ? both.filter((s) => s !== own[0]) : own;
}

/** A colon and a mark of quotation. */
const SAID = 4;
const ADDRESSED = 12;
const OPENING = 16;

/** "A, B and C condemned", "the ministers X and Y stressed": the actors joined with the subject speak with it. */
function joinedWith(clause: Clause, discourse: Discourse, subject: Actor, cue: Mention): string[] {
  const { clause: order, verbSecond } = clause.reading;
  // "after the talks [A and B] voiced concern": where the verb takes the second place also in the gap of a split one
  const behind = subject.start >= (verbSecond ? cue.start : cue.end);
  if (behind && order !== 'vso' && !verbSecond) return [];
  const step = behind ? 1 : -1;
  const sides: string[] = [];
  const at = clause.actors.indexOf(subject);
  for (let i = at < 0 ? at : at + step; i >= 0 && i < clause.actors.length; i += step) {
    const [actor, last] = [clause.actors[i] as Actor, clause.actors[i - step] as Actor];
    const [first, second] = behind ? [last, actor] : [actor, last];
    if (!speaksLike(actor, subject) || !joined(clause.reading, first, second)) break;
    if (sides.length === 0 && subject.form !== 'side' && !hasConjunction(clause.reading, first.end, second.start)) break;
    if (sides.length === 0 && !behind && isNextClause(clause, first)) break;
    sides.push(...sidesOf(actor, discourse));
  }
  return sides;
}

/** "A asked for a vote for X, and B promised it": behind what A did, a comma and "and" before B open his own clause, where no list goes on. */
function isNextClause({ reading, actors, acts, reports }: Clause, first: Actor): boolean {
  if (reading.units[first.end] !== COMMA || ![...acts, ...reports].some((c) => c.end <= first.start)) return false;
  const before = actors[actors.indexOf(first) - 1];
  return !before || before.side === first.side || !joined(reading, before, first);
}

const speaksLike = (actor: Actor, subject: Actor) => actor.form === subject.form || (isNamed(actor) && isNamed(subject));

/** The sides that stand before what they agreed: the first that are joined, else the only two named. */
function sidesTogether(clause: Clause, cue: Mention): string[] {
  const before = sidedBefore(clause, cue);
  const at = firstJoined(clause, before);
  if (at >= 0) {
    const run = [before[at] as Actor];
    for (let i = at + 1; i < before.length && joined(clause.reading, run[run.length - 1] as Actor, before[i] as Actor); i += 1) run.push(before[i] as Actor);
    return [...new Set(run.map((a) => a.side as string))].sort();
  }
  const sides = new Set(before.map((a) => a.side as string));
  return sides.size === 2 && clause.reading.clause !== 'sov' ? [...sides].sort() : [];
}

const sidedBefore = ({ actors }: Clause, cue: Mention): Actor[] => actors.filter((a) => a.end <= cue.start && a.side !== undefined);

/** The first of those in a row that is tied to one of another side; -1 if none is. */
const firstJoined = ({ reading }: Clause, row: readonly Actor[]): number =>
  row.findIndex((a, i) => row[i + 1] !== undefined && row[i + 1]?.side !== a.side && joined(reading, a, row[i + 1] as Actor));

/** "After he met Y, X decided to raise tariffs": what one has decided, with nobody of another side tied to him, is agreed with nobody. */
const decidesAlone = (clause: Clause, cue: Mention): boolean =>
  cuesOf(clause.sentence, 'decision').some((c) => c.start === cue.start && c.end <= cue.end) && firstJoined(clause, sidedBefore(clause, cue)) < 0;
