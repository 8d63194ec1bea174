import type { Act, Field } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { isWordUnit, textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { endsAgreed, fieldsOf, isAsked, isComplement, opensContent, tailOf, topicOf } from './act-content.ts';
import { continues, extend, isItem } from './act-list.ts';
import { addresseeOf, thirdOf } from './addressee.ts';
import { noteSexes, sexOf } from './agreement.ts';
import { isSaidAtHome } from './at-home.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, type DraftStatement, type Passage, sidesOf, standsFor, statePosition } from './discourse.ts';
import { measuredField } from './measured-field.ts';
import { isOfProtest, protestOf } from './protests.ts';
import { readRemark } from './remarks.ts';
import { isRumoured } from './rumours.ts';
import { senderOf } from './senders.ts';
import type { Clause } from './sentence.ts';
import { goesOn, isObligation, type Subject, speakersOf, subjectOf } from './speaker.ts';
import { hasStranger, isSaidByStranger } from './stranger.ts';
import { findSubject, isGoverned, opensClause } from './subject.ts';
import { isSupposedBehindCondition, isSupposedWithin } from './supposed.ts';

const NEGATION_REACH = 12;

/** Reads the acts of a sentence. */
export function readStatements(clause: Clause, discourse: Discourse, statements: DraftStatement[]): void {
  if ((clause.acts.length === 0 && continues(clause, discourse)) || isItem(clause, discourse)) {
    extend(clause, discourse);
    return;
  }
  if (isSaidByStranger(clause)) {
    discourse.speaker = [];
    discourse.open = undefined;
    return;
  }
  noteSexes(clause, discourse);
  const told = statements.map((s) => s.passages.length);
  let speaker: Actor | undefined;
  let stranger = false;
  const protest = protestOf(clause, discourse);
  if (protest) statePosition(statements, protest.by, protest.to, { passage: protest.cue, rule: 'act-protest', cue: 'protests' });
  for (const [index, cue] of clause.acts.entries()) {
    // "X thanked Y, while Y affirmed that it was ready": who affirms is who is ready
    if (yields(clause, index) || carries(clause, index)) speaker = subjectOf(clause, index, speaker).actor ?? speaker;
    if (isNoAct(clause, index) || isOfProtest(protest, cue)) continue;
    const sender = senderOf(clause, discourse, cue);
    if (sender === null) continue;
    const subject = sender ? { actor: sender, rule: 'act-sender' } : subjectOf(clause, index, speaker);
    if (subject.rule === 'act-last-speaker' && !subject.actor && isHeading(clause)) continue;
    stranger = subject.rule === 'act-last-speaker' && !subject.actor && ((stranger && goesOn(clause, cue)) || actsStrange(clause, discourse, cue));
    if (stranger) continue;
    if (!subject.actor && isObligation(clause, cue) && !clause.actors.some((a) => a.form === 'both')) continue;
    if (isOwnDuty(clause, cue, subject.actor)) continue;
    speaker = subject.actor ?? speaker;
    readAct(clause, discourse, { index, subject, statements });
  }
  const last = statements.filter((s, i) => s.passages.length > (told[i] ?? 0) && (s.act === 'agree' || s.act === 'propose' || s.act === 'pledge')).pop();
  if (last) discourse.open = { statement: last, index: clause.index };
  else if (clause.acts.length > 0) discourse.open = undefined;
  if (clause.acts.length > 0) return;
  takeSpeaker(clause, discourse);
  readRemark(clause, discourse, statements);
}

/** "A senator of X said that X should go to court": what one of a side says that his own side has to do asks nothing of the other. */
function isOwnDuty(clause: Clause, cue: Mention, teller: Actor | undefined): boolean {
  if (clause.reading.clause !== 'svo' || cue.value !== 'propose' || teller?.side === undefined) return false;
  // "told us that X should": the form may open with the word of saying
  const inside = cue.split ? cuesOf(clause.sentence, 'obligation').find((c) => c.start > cue.start && c.end <= cue.end) : undefined;
  if (!inside && !isObligation(clause, cue)) return false;
  const at = (inside ?? cue).start;
  const obliged = clause.actors.findLast((a) => a.end <= at);
  return obliged !== undefined && (inside !== undefined || obliged !== teller) && obliged.side === teller.side && at - obliged.end <= BESIDE_OBLIGATION;
}

/** A short line between paragraphs that ends in no mark and names nobody ("Hails the agreement"). */
function isHeading({ reading: { sentences, units }, sentence, index, actors }: Clause): boolean {
  const apart = (i: number) => sentences[i]?.paragraph !== sentence.paragraph;
  if (sentence.zone !== 'body' || sentence.end - sentence.start > LONGEST_HEADING || actors.length > 0 || !apart(index - 1) || !apart(index + 1)) return false;
  return isWordUnit(units[sentence.end - 1]);
}

const LONGEST_HEADING = 60;

/** An act being read: the place of its cue among those of the sentence, who acts, and what the document stated so far. */
interface ActReading {
  readonly index: number;
  readonly subject: Subject;
  readonly statements: DraftStatement[];
  /** Whom it is said to, where that is not read off the sentence. */
  readonly to?: readonly string[];
}

/** "In letters to the king of A and the president of B he congratulated": the sides that letters of this sentence go to are each congratulated. */
const reachedBy = ({ sentence }: Clause, { engagements }: Discourse, by: string): readonly string[] => [
  ...new Set(
    engagements
      .filter((e) => e.kind === 'message' && e.sides.includes(by) && e.passages.some((p) => p.start >= sentence.start && p.end <= sentence.end))
      .flatMap((e) => e.sides.filter((s) => s !== by)),
  ),
];

function readAct(clause: Clause, discourse: Discourse, act: ActReading): void {
  const cue = clause.acts[act.index] as Mention;
  const { actor } = act.subject;
  if (actor?.form === 'all' && cue.value !== 'agree' && discourse.batch.length > 1) {
    for (const side of discourse.batch) addStatement(clause, discourse, [side], act);
    return;
  }
  const by = speakersOf(clause, discourse, cue, actor);
  if (by.length === 0) return;
  const reached = cue.value === 'appreciate' && by.length === 1 ? reachedBy(clause, discourse, by[0] as string) : [];
  if (reached.length > 1) for (const side of reached) addStatement(clause, discourse, by, { ...act, to: [side] });
  else addStatement(clause, discourse, by, act);
  discourse.speaker = by;
  discourse.speakerSex = actor?.sex ?? sexOf(clause, cue);
  // "The guest thanked for the welcome. He promised": the guest
  if (actor?.form === 'guest' || actor?.form === 'host') discourse.subject = standsFor(actor, discourse);
}

/** "Universities shall recognise …" among what was agreed: whoever is to do it, both agreed on it. */
function isResolved(clause: Clause, { open }: Discourse, cue: Mention): boolean {
  return cue.value === 'agree' && open?.statement.act === 'agree' && clause.index - open.index <= RESOLVED_REACH;
}

/** Somebody acts of whom the text tells no side. */
const actsStrange = (clause: Clause, discourse: Discourse, cue: Mention) => hasStranger(clause, cue) && !isResolved(clause, discourse, cue);

const RESOLVED_REACH = 2;

/** Whoever speaks first in a sentence without an act goes on in the next: what others are said to say is a part of it. */
function takeSpeaker(clause: Clause, discourse: Discourse): void {
  for (const report of clause.reports) {
    const actor = findSubject(clause, { cue: report, from: clause.sentence.start, to: clause.sentence.end, earlier: [] });
    const sides = sidesOf(actor, discourse);
    if (sides.length === 0) continue;
    discourse.speaker = sides;
    discourse.speakerSex = actor?.sex;
    return;
  }
}

/** A cue that is denied, or only part of what another tells. */
/** "We should thank", "they must congratulate": thanks that only ought to be said are not said. */
const isOwed = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  cue.value === 'appreciate' &&
  reading.clause === 'svo' &&
  cuesOf(sentence, 'obligation').some((c) => c.end <= cue.start && cue.start - c.end <= BESIDE_OBLIGATION);

/** A space. */
const BESIDE_OBLIGATION = 1;

function isNoAct(clause: Clause, index: number): boolean {
  const [before, cue] = [clause.acts[index - 1], clause.acts[index] as Mention];
  return (
    isNegated(clause, cue) ||
    isOwed(clause, cue) ||
    isRumoured(clause, cue) ||
    isDenial(clause, cue) ||
    isDeniedContent(clause, cue) ||
    (cue.value === 'agree' ? isSupposedBehindCondition(clause, cue) : isSupposedWithin(clause, cue)) ||
    (before !== undefined && isComplement(clause, before, cue) && !yields(clause, index - 1) && !carries(clause, index - 1)) ||
    yields(clause, index) ||
    carries(clause, index) ||
    endsAgreed(clause, index) ||
    isAsked(clause, index) ||
    isAgenda(clause, cue) ||
    isPossible(clause, cue) ||
    isPlanned(clause, cue) ||
    isOfThing(clause, cue) ||
    isOfPeople(clause, cue) ||
    isOfPrivates(clause, cue) ||
    isAttribute(clause, cue) ||
    isOfBoth(clause, cue) ||
    isDiscussed(clause, cue) ||
    isHandedOver(clause, cue) ||
    isCounted(clause, cue)
  );
}

/** "Will hand over a letter of the president to Y": who is to bring a letter promises nothing with it. */
const isHandedOver = ({ sentence, engagements }: Clause, cue: Mention): boolean =>
  cue.value === 'pledge' &&
  cuesOf(sentence, 'handing').some((h) => h.start === cue.start) &&
  engagements.some((e) => e.value === 'message.nouns' && e.start >= cue.end && e.start - cue.end <= ARTICLE_REACH);

/** "46 students from A", where "student" is also "asking": what a number right before it counts is no act. */
const isCounted = ({ sentence }: Clause, cue: Mention): boolean =>
  !cue.split && sentence.quantities.some((q) => q.end <= cue.start && cue.start - q.end <= 1) && cuesOf(sentence, 'measure').some((m) => m.start === cue.start);

/** "The agreement will open new markets", "said the visit of Y will open a new page": what a document or a meeting does nobody pledges. */
function isOfThing(clause: Clause, cue: Mention): boolean {
  const { sentence, reading, reports } = clause;
  // "the pact must be ratified": what has to happen to a document nobody asks of a side
  const obliged = cue.value === 'propose' && cuesOf(sentence, 'obligation').some((c) => c.start === cue.start);
  if ((cue.value !== 'pledge' && !obliged) || reading.clause !== 'svo' || reading.countBehind) return false;
  const things = sentence.cues.filter((c) => c.kind === 'instrument' || (c.kind === 'engagement' && c.value.endsWith('.nouns')));
  const isTold = (c: Mention) => reports.some((r) => r.end <= c.start && c.start - r.end <= ARTICLE_REACH);
  const isWhole = (c: Mention) => cue.start - c.end <= 1 || isPhraseOf(clause, c, cue) || (isTold(c) && isOf(reading, c.end, cue.start));
  return things.some((c) => c.end <= cue.start && isWhole(c));
}

/** "That the", "his". */
const ARTICLE_REACH = 10;
/** Of whom, where, with whom. */
const OF_REACH = 50;

/** Whether nothing but what a noun is of stands between it and its verb: a little word right behind it, and no mark or conjunction. */
function isOf(reading: Clause['reading'], from: number, to: number): boolean {
  if (to - from > OF_REACH) return false;
  const gap = textOf(reading.units, from, to);
  const words = gap.trim().split(' ');
  return !/[,;:]/.test(gap) && reading.functionWords.has(words[0] ?? '') && !words.some((w) => reading.conjunctions.has(w) || reading.relatives.has(w));
}

/** "The talks with President X will give", "the agreement between A and B will": with those whose it is, the thing opens the sentence and is its subject. */
function isPhraseOf({ sentence, reading, actors }: Clause, thing: Mention, cue: Mention): boolean {
  if (thing.start - sentence.start > OPENING) return false;
  const owners = actors.filter((a) => a.start >= thing.end && a.end <= cue.start);
  let at = thing.end;
  for (const owner of owners) {
    if (!areLinks(reading, at, owner.start)) return false;
    at = Math.max(at, owner.end);
  }
  return owners.length > 0 && cue.start - at <= 1;
}

/** Little words alone ("with the", "and"), and no mark. */
const areLinks = (reading: Clause['reading'], from: number, to: number): boolean =>
  !/[,;:.]/.test(textOf(reading.units, from, to)) && wordsIn(reading.units, from, to).every((w) => reading.functionWords.has(w) || reading.conjunctions.has(w));

/** A quotation dash or an article before the first noun. */
const OPENING = 6;

/** "The trade between the two countries will grow": behind a preposition both sides are whose it is, and not who will do it. */
const isOfBoth = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  cue.value === 'agree' &&
  reading.clause === 'svo' &&
  sentence.cues.some((c) => (c.kind === 'between' || c.kind === 'with') && c.end <= cue.start && cue.start - c.end <= 1);

/** "A proposed agreement": between a little word that is nobody and a document the word says only what kind of document it is. */
function isAttribute({ sentence, reading, actors }: Clause, cue: Mention): boolean {
  if (reading.clause !== 'svo' || reading.countBehind) return false;
  const document = cuesOf(sentence, 'instrument').some((c) => c.start >= cue.end && c.start - cue.end <= 1);
  const before = cue.start - 1;
  return document && reading.functionWords.has(wordEndingAt(reading.units, sentence.start, before)) && !actors.some((a) => a.end === before);
}

/** "Exchanged views on the ties as well as …": a form that begins in what was only discussed. */
const isDiscussed = (clause: Clause, cue: Mention): boolean =>
  !clause.reading.countBehind &&
  (cuesOf(clause.sentence, 'speech').some((c) => c.value === 'discussed' && c.start < cue.start && c.end > cue.start) || isMatter(clause, cue));

/** "Discussed both sides the situation, and the importance of": in a verb-first clause a noun that carries an act only behind a verb of saying, where the last verb before it is one of discussing. */
function isMatter({ sentence, reading, acts, reports }: Clause, cue: Mention): boolean {
  if (reading.clause !== 'vso' || !cuesOf(sentence, 'matter').some((c) => c.start === cue.start)) return false;
  const discussed = cuesOf(sentence, 'speech').findLast((c) => c.value === 'discussed' && c.end <= cue.start);
  const said = [...acts, ...reports].filter((c) => c.end <= cue.start && !cuesOf(sentence, 'matter').some((m) => m.start === c.start));
  return discussed !== undefined && !said.some((c) => c.start >= discussed.end);
}

/** "Citizens of A wishing to travel": what people of a side want, the side does not ask for. */
function isOfPeople({ sentence, reading }: Clause, cue: Mention): boolean {
  if (reading.clause !== 'svo' || reading.countBehind) return false;
  return cuesOf(sentence, 'people').some(
    (c) => c.value === 'noun' && c.end <= cue.start && cue.start - c.end <= 1 && !reading.relatives.has(textOf(reading.units, c.start, c.end)),
  );
}

/**
 * "The A opposition criticised the government", "traders of A asked for lower duties": whoever speaks for no state is the subject of the act, and nobody of
 * a side tells it.
 */
function isOfPrivates(clause: Clause, cue: Mention): boolean {
  const { sentence, reading, actors, acts, reports, engagements } = clause;
  if (reading.clause === 'sov') return opensAsPrivate(clause, cue);
  // what students or companies are to do may be agreed or promised for them
  if (reports.length > 0 || cue.value === 'agree' || cue.value === 'pledge') return false;
  const privates = cuesOf(sentence, 'private');
  if (reading.clause === 'vso') return privates.some((p) => p.start >= cue.end && p.start - cue.end <= BESIDE_OBLIGATION);
  const p = privates.findLast((c) => c.end <= cue.start && cue.start - c.end <= PRIVATE_REACH);
  if (
    !p ||
    textOf(reading.units, p.end, cue.start)
      .split(' ')
      .some((w) => reading.conjunctions.has(w))
  )
    return false;
  const isOwner = (a: Actor) => a.form === 'side' && a.start - p.end <= OWNER_REACH;
  // "praised A for the data that campaigners had demanded"
  const before = wordEndingAt(reading.units, sentence.start, p.start - 1);
  const inRelative = reading.relatives.has(before) || reading.complementizers.has(before);
  const acted = !inRelative && [...acts, ...engagements].some((c) => c !== cue && c.end <= p.start);
  return !acted && !actors.some((a) => a.start >= p.end && a.end <= cue.start && !isOwner(a));
}

/** In a verb-final clause they open it ("Traders in the town X of-the-government asked that"): whoever else stands before the verb is governed, or where they are. */
function opensAsPrivate({ sentence, reading, actors }: Clause, cue: Mention): boolean {
  const p = cuesOf(sentence, 'private').find((c) => c.end <= cue.start && opensClause(reading, c.start, sentence.start));
  if (!p || actors.some((a) => a.end <= p.start)) return false;
  const asks = (a: Actor) => a.form !== 'side' && !isGoverned(reading, a.start, sentence.start);
  return !actors.some((a) => a.start >= p.end && a.end <= cue.start && asks(a));
}

/** Whose they are, an adverb, an auxiliary. */
const PRIVATE_REACH = 30;
/** "Of", "in". */
const OWNER_REACH = 4;

/** "The two sides will discuss …", "will announce details later": what they are to speak or to tell of is no agreement. */
function isAgenda({ sentence, reading }: Clause, cue: Mention): boolean {
  if (cue.value !== 'agree' || reading.clause === 'sov' || !cuesOf(sentence, 'mode').some((c) => c.start >= cue.start && c.end <= cue.end)) return false;
  const tells = (c: Mention) => c.kind === 'speech' && (c.value === 'discussed' || c.value === 'report');
  return sentence.cues.some((c) => tells(c) && c.start >= cue.end - 1 && c.start - cue.end <= AGENDA_REACH);
}

/** "May lower the duties": what a side only may do it does not promise. */
const isPossible = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  cue.value === 'pledge' &&
  reading.clause === 'svo' &&
  cuesOf(sentence, 'mode').some((c) => c.value === 'hypothetical' && c.start < cue.start && c.end >= cue.start - 1 && c.end <= cue.end);

/** "Said he would meet Y": a contact told by a verb right behind is a plan, and nothing that is promised. */
const isPlanned = ({ engagements, reading }: Clause, cue: Mention): boolean =>
  cue.value === 'pledge' && reading.clause === 'svo' && engagements.some((e) => e.value.endsWith('.verbs') && e.start >= cue.end - 1 && e.start - cue.end <= 1);

/** Between "will" and the verb: "also". */
const AGENDA_REACH = 7;

const YIELD_REACH = 60;

/** "Affirmed that it stands ready to": where a request or an undertaking hangs on the affirmation, that is what is said. */
function yields(clause: Clause, index: number): boolean {
  const cue = clause.acts[index] as Mention;
  if (cue.value !== 'affirm') return false;
  if (endsQuoted(clause, cue)) return true;
  const other = clause.acts[clause.reading.clause === 'sov' ? index - 1 : index + 1];
  if (!other || (other.value !== 'pledge' && other.value !== 'propose') || isOfThing(clause, other)) return false;
  const [from, to] = other.start >= cue.end ? [cue.end, other.start] : [other.end, cue.start];
  if (to < from) return true;
  if (to - from > YIELD_REACH) return false;
  const gap = textOf(clause.reading.units, from, to);
  return !/[,;]/.test(gap) && !wordsIn(clause.reading.units, from, to).some((w) => clause.reading.conjunctions.has(w));
}

/** "A is ready to raise its aid, assured X": behind a comma a word of assuring at the end of a sentence only tells who asks or offers what stands before it. */
function endsQuoted(clause: Clause, cue: Mention): boolean {
  const { reading, sentence, acts } = clause;
  if (reading.clause !== 'svo' || !reading.verbSecond || cue.split || sentence.end - cue.end > WHO_SAID) return false;
  if (!/,["»]? $/.test(textOf(reading.units, Math.max(sentence.start, cue.start - 3), cue.start))) return false;
  if (reading.units.subarray(cue.end, sentence.end).includes(COMMA) || opensContent(clause, cue)) return false;
  return acts.some((a) => a.end <= cue.start && (a.value === 'pledge' || a.value === 'propose' || a.value === 'agree'));
}

/** Who said it, with his office. */
const WHO_SAID = 70;

/** "Offered his gratitude", "pledged his thanks": what only carries thanks is no undertaking. */
function carries(clause: Clause, index: number): boolean {
  const [cue, next] = [clause.acts[index] as Mention, clause.acts[index + 1]];
  return cue.value === 'pledge' && next?.value === 'appreciate' && !cue.split && next.start >= cue.end && isComplement(clause, cue, next);
}

/** "The ministry denied that Accra had consented to more flights": what stands in a denial nobody said or did. */
function isDeniedContent({ sentence, acts, reports }: Clause, cue: Mention): boolean {
  const denial = cuesOf(sentence, 'denial').findLast((c) => c.end <= cue.start && cue.start - c.end <= DENIED_REACH);
  if (!denial) return false;
  return ![...acts, ...reports].some((c) => c !== cue && c.start >= denial.end && c.end <= cue.start);
}

/** From "denied that" to the verb of what is denied: who would have done it. */
const DENIED_REACH = 60;

/** "A source denied that X would visit Y": who denies that people are to meet, or what is rumoured, takes no stand. */
function isDenial({ sentence }: Clause, cue: Mention): boolean {
  const denies = (c: Mention) => c.start < cue.end && cue.start < c.end;
  if (cue.value !== 'affirm' || !cuesOf(sentence, 'denial').some(denies)) return false;
  return sentence.cues.some((c) => c.kind === 'engagement' || (c.kind === 'speech' && c.value === 'rumours'));
}

function isNegated({ sentence, reading }: Clause, cue: Mention): boolean {
  // "agreed, without that …": behind a comma something else is denied
  const denies = (c: Mention) => c.start >= cue.end && c.start - cue.end <= 4 && !reading.units.subarray(cue.end, c.start).includes(COMMA);
  return sentence.cues.some((c) => c.kind === 'speech' && c.value === 'negation' && ((c.end <= cue.start && cue.start - c.end <= NEGATION_REACH) || denies(c)));
}

function addStatement(clause: Clause, discourse: Discourse, by: readonly string[], { index, subject, statements, to: reached }: ActReading): void {
  const cue = clause.acts[index] as Mention;
  const tail = tailOf(clause, index);
  const addressing = { cue, by, tail, subject: subject.actor };
  const third = by.length > 1 && (cue.value === 'appreciate' || cue.value === 'propose') ? thirdOf(clause, discourse, addressing) : [];
  const joint = by.length > 1 && third.length === 0;
  if (joint && isGoal(clause, cue)) return;
  const act = joint ? jointAct(cue.value as Act) : (cue.value as Act);
  const to =
    reached ?? (by.length > 1 || act === 'agree' ? third : isHistory(clause, discourse) ? namedIn(clause, by) : addresseeOf(clause, discourse, addressing));
  if ((act === 'appreciate' && to.length === 0) || isSaidAtHome(clause, discourse, by, { subject: subject.actor, statements })) return;
  const topical = act === 'affirm' || act === 'appreciate';
  const own = topical ? [] : fieldsOf(clause, cue, tail);
  const measured = topical ? undefined : measuredField(clause, discourse, tail);
  const fields = own.length === 0 && !measured && act === 'agree' ? toldBefore(clause, cue) : own;
  const named = [...fields.map((f) => f.value as Field), ...(measured ? [measured] : [])];
  const told: readonly Field[] = topical || named.length > 0 ? named : [topicOf(clause, cue)];
  const passage = passageOf(clause, [cue, ...own], subject.actor);
  const sides = [...by].sort();
  const known = statements.find((s) => s.act === act && s.by.join() === sides.join() && s.to.join() === to.join());
  if (!known) {
    statements.push({ act, by: sides, to, fields: [...new Set(told)], passages: [passage], rules: [subject.rule], cues: [cue.value] });
    return;
  }
  known.passages.push(passage);
  if (!known.rules.includes(subject.rule)) known.rules.push(subject.rule);
  for (const field of told) if (!known.fields.includes(field)) known.fields.push(field);
}

/** "A and B will step up trade. That X and Y agreed on": where the verb takes the second place, an article right before the act is what the sentence before tells. */
function toldBefore({ reading, sentence, index }: Clause, cue: Mention): readonly Mention[] {
  const before = reading.sentences[index - 1];
  if (!reading.verbSecond || !before || before.paragraph !== sentence.paragraph || cue.start - sentence.start > LONGEST_ARTICLE) return [];
  const words = wordsIn(reading.units, sentence.start, cue.start);
  return words.length === 1 && reading.determiners.has(words[0] as string) ? cuesOf(before, 'field') : [];
}

/** "Dette", and a space. */
const LONGEST_ARTICLE = 6;

/** "On 29 September Y announced …", behind a contact of October: what is told with an earlier day was not said in the contact under way. */
function isHistory({ reading, sentence }: Clause, { current, currentParagraph, scope, told }: Discourse): boolean {
  if (reading.clause !== 'svo' || current?.date?.precision !== 'day' || currentParagraph === scope.paragraph) return false;
  return told?.paragraph === scope.paragraph && told.span.precision === 'day' && told.span.end < current.date.start && sentence.dates.length > 0;
}

/** The only other side that a sentence names. */
function namedIn({ actors }: Clause, by: readonly string[]): string[] {
  const sides = new Set(actors.map((a) => a.side).filter((s) => s !== undefined && !by.includes(s)));
  return sides.size === 1 ? ([...sides] as string[]) : [];
}

/** From the first to the last of what tells an act, its speaker among them where the sentence names him. */
function passageOf({ sentence }: Clause, told: readonly Passage[], speaker: Actor | undefined): Passage {
  const spans = speaker && speaker.start >= sentence.start && speaker.end <= sentence.end ? [...told, speaker] : told;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** "Both want to bring it to 500 million by 2030": what two sides want of a figure is its goal, and no position. */
const isGoal = ({ sentence }: Clause, cue: Mention): boolean =>
  cue.value === 'propose' &&
  cuesOf(sentence, 'figure').some((c) => c.value === 'target' && c.end >= cue.start) &&
  sentence.quantities.some((q) => q.unit !== undefined && q.start >= cue.end);

/** What two sides promise together they agree; what they praise together is their satisfaction, and what they call for of nobody their position. */
function jointAct(act: Act): Act {
  if (act === 'pledge') return 'agree';
  return act === 'appreciate' || act === 'propose' ? 'affirm' : act;
}
