import type { Actor, Mention, Reading } from '../model/reading.ts';
import { isNameUnit, isWordUnit, textOf } from '../text/fold.ts';
import { COMMA, QUOTE } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { isOther, sexOf } from './agreement.ts';
import { cuesOf } from './cues-of.ts';
import { relativeBefore } from './relative-clause.ts';
import { type Clause, isBehindConjunction, marks, personal } from './sentence.ts';
import { hasStranger } from './stranger.ts';

/**
 * Weights of the features that choose the subject of a cue. Language-neutral: what they measure is position and shape.
 * Set by hand on the odd-numbered development documents.
 */
const weights = {
  /** Nothing but a little space between actor and cue. */
  adjacent: 3,
  /** Opens the sentence, or a clause of it. */
  opens: 2,
  /** A little word before it makes it an object or attribute. */
  governed: -2,
  /** A person, an office or a stand-in rather than a bare side. */
  personal: 1.5,
  /** Stands right behind an earlier cue, as its object. */
  objectOfEarlier: -3,
  /** A conjunction parts it from the cue. */
  parted: -2,
  /** For each other actor between it and the cue. */
  between: -0.6,
  /** Tells what somebody else behind the word of saying does. */
  reporting: -5,
  /** A relative word that opens the clause of the cue stands right behind it. */
  relative: 4,
  /** Behind a fronted phrase it parts the verb from what goes with it. */
  parts: 4,
  /** The verb agrees with a man, and this is a woman, or the other way. */
  otherSex: -6,
  /** Between the parts of a tense that the verb ends ("had X received"). */
  auxiliary: 6,
  /** "The investment of India": a bare side right behind what it has or does, where the noun stands first. */
  genitive: -4,
  /** On the side where a plain clause of the language has its subject. */
  order: 2,
} as const;

const ADJACENT = 8;

function wordBefore(reading: Reading, at: number, from: number): { text: string; start: number } | undefined {
  let end = at;
  while (end > from && reading.units[end - 1] === 32) end -= 1;
  let start = end;
  while (start > from && isNameUnit(reading.units[start - 1] as number)) start -= 1;
  return start < end ? { text: textOf(reading.units, start, end), start } : undefined;
}

const clauseMarks = new Set([44, 59, 58, 45, 40, 34]);

export function opensClause(reading: Reading, at: number, from: number): boolean {
  const phrase = quotedBefore(reading, at, from);
  if (phrase !== undefined) return opensClause(reading, phrase, from);
  let i = at;
  while (i > from && reading.units[i - 1] === 32) i -= 1;
  // behind a mark of quotation, and not behind a word of one letter ("i Norge")
  return i === from || (i === from + 1 && !isWordUnit(reading.units[from])) || clauseMarks.has(reading.units[i - 1] as number);
}

/** "For the "lasting support" of X thanked": in a verb-final clause whoever stands behind a closing mark of quotation goes on with the phrase between the marks. Where that begins. */
function quotedBefore({ units, clause }: Reading, at: number, from: number): number | undefined {
  if (clause !== 'sov' || units[at - 1] !== 32 || units[at - 2] !== QUOTE) return undefined;
  const opening = units.subarray(from, at - 2).lastIndexOf(QUOTE);
  return opening < 0 || opening + from > at - 4 ? undefined : opening + from;
}

/** Behind "that": in a script without spaces the word sticks to the verb before it. */
function isComplement(reading: Reading, word: string): boolean {
  return reading.complementizers.has(word) || (isUnspaced(word) && [...reading.complementizers].some((c) => word.endsWith(c)));
}

/** "Said that [the government of] Y …": right behind a word that opens what is said, or one word on. */
export function opensContent(reading: Reading, at: number, from: number): boolean {
  const word = wordBefore(reading, at, from);
  if (word === undefined) return false;
  if (isComplement(reading, word.text)) return true;
  const earlier = wordBefore(reading, word.start, from);
  return earlier !== undefined && isComplement(reading, earlier.text);
}

/** Opens a clause itself or behind one little word. */
export function isOpening(reading: Reading, at: number, from: number): boolean {
  if (opensClause(reading, at, from)) return true;
  const word = wordBefore(reading, at, from);
  if (word !== undefined && isComplement(reading, word.text)) return true;
  return (
    word !== undefined &&
    (reading.functionWords.has(word.text) || reading.conjunctions.has(word.text)) &&
    !reading.prepositions.has(word.text) &&
    opensClause(reading, word.start, from) &&
    word.text.length <= 3
  );
}

/** "With "X", the minister of Y": a name in marks of quotation opens nothing; what governs it stands before the mark. */
function quotedStart({ units, clause }: Reading, { start, end }: Actor): number {
  return clause === 'sov' && units[start - 1] === QUOTE && units.subarray(start, end + 1).includes(QUOTE) ? start - 1 : start;
}

/** Whether a little word before it makes it an object or attribute. */
export function isGoverned(reading: Reading, at: number, from: number): boolean {
  const phrase = quotedBefore(reading, at, from);
  if (phrase !== undefined) return isGoverned(reading, phrase, from);
  if (isOpening(reading, at, from)) return false;
  const word = wordBefore(reading, at, from);
  // "during which he": a relative word opens a clause
  if (word === undefined || (reading.clause === 'svo' && reading.relatives.has(word.text))) return false;
  if (isAddressed(reading, at)) return true;
  // "and the Finnish president accepted": what governs him would stand before the article
  if (reading.determiners.has(word.text)) return isGoverned(reading, word.start, from);
  return (
    reading.functionWords.has(word.text) ||
    (reading.clause === 'svo' && isUnspaced(word.text) && [...reading.functionWords].some((w) => w.length >= 2 && word.text.endsWith(w)))
  );
}

/** "To-the-emir": in a verb-first clause a preposition is written as one with whom it governs. */
function isAddressed(reading: Reading, at: number): boolean {
  if (reading.clause !== 'vso' || !isNameUnit(reading.units[at - 1] as number)) return false;
  return reading.prepositions.has(wordBefore(reading, at, 0)?.text ?? '');
}

const isUnspaced = (text: string) => /^[\u0e00-\u0eff\u1780-\u17ff]/.test(text);
const PARTED_REACH = 80;

/** "…; X, for his part, announced", "…, while X, after a pause, offered": whoever opens a clause and is parted from its verb by words between commas that name nobody acts in it. */
export function actsAcross(clause: Clause, cue: Mention, from: number): Actor | undefined {
  const { reading, actors, sentence } = clause;
  if (reading.clause !== 'svo' || reading.units[cue.start - 2] !== COMMA) return undefined;
  // "Y, she told reporters, asked for more": whoever tells it stands between the commas, and does not ask
  const opens = reading.units.subarray(from, cue.start - 2).lastIndexOf(COMMA) + from;
  const teller = clause.reports.some((r) => r.start > opens && r.end <= cue.start - 2);
  const actor = actors.findLast((a) => a.end <= (teller ? opens : cue.start));
  if (!actor || actor.start < from || actor.form === 'both' || reading.units[actor.end] !== COMMA || cue.start - actor.end > PARTED_REACH) return undefined;
  if (reading.units.subarray(actor.end + 1, cue.start - 2).includes(COMMA) || actor.end + 1 >= cue.start - 2) return undefined;
  const [first] = wordsIn(reading.units, actor.end, cue.start);
  if (first === undefined || reading.relatives.has(first) || reading.determiners.has(first)) return undefined;
  const word = wordBefore(reading, actor.start, sentence.start);
  const little = word !== undefined && (reading.functionWords.has(word.text) || reading.conjunctions.has(word.text)) && !reading.prepositions.has(word.text);
  return opensClause(reading, actor.start, sentence.start) || (little && opensClause(reading, word.start, sentence.start)) ? actor : undefined;
}

/** A conjunction stands between an actor and a cue behind it: the actor belongs to the clause before. */
export function isParted(reading: Reading, actor: Actor, cue: Mention): boolean {
  if (reading.clause !== 'svo' || actor.end > cue.start || cue.start - actor.end > PARTED_REACH) return false;
  const joins = (w: string) => reading.conjunctions.has(w) || (isUnspaced(w) && [...reading.conjunctions].some((c) => c.length >= 4 && w.startsWith(c)));
  return wordsIn(reading.units, actor.end, cue.start).some(joins);
}

/** "X, who met Y": a relative word behind the last actor before the cue. */
function isRelativized({ reading, actors }: Clause, actor: Actor, cue: Mention): boolean {
  if (reading.relatives.size === 0 || reading.clause !== 'svo' || actors.some((a) => a.start >= actor.end && a.end <= cue.start)) return false;
  const [word] = textOf(reading.units, actor.end, Math.min(cue.start, actor.end + RELATIVE_REACH)).match(/[\p{L}\p{M}]+/u) ?? [];
  return word !== undefined && reading.relatives.has(word);
}

/** A comma, a space and the relative word. */
const RELATIVE_REACH = 12;

export interface SubjectQuery {
  readonly cue: Mention;
  /** Actors may stand between these offsets. */
  readonly from: number;
  readonly to: number;
  readonly earlier: readonly Mention[];
}

/** The actor most likely to be the subject of a cue, or undefined where none stands in reach. */
export function findSubject(clause: Clause, query: SubjectQuery): Actor | undefined {
  const { reading, actors } = clause;
  let best: { actor: Actor; score: number } | undefined;
  // "X, whose country chairs the forum of Y, offered": who stands in the clause between the commas does not act behind it
  const aside = relativeBefore(clause, query.cue);
  for (const actor of actors) {
    if (actor.start < query.from || actor.end > query.to || isPartOfCue(clause, actor, query.cue)) continue;
    if (aside && actor.start >= aside.start && actor.end <= aside.end && aside.head.start >= query.from) continue;
    if (isTold(clause, actor, query.cue)) continue;
    const score = scoreSubject(clause, actor, query, reading);
    if (score !== undefined && (!best || score > best.score)) best = { actor, score };
  }
  return best?.actor;
}

/** "X told Y that his country will …": between a word of saying, with somebody before it, and a word that opens what is said stands whom it is said to. */
function isTold({ reading, actors, sentence }: Clause, actor: Actor, cue: Mention): boolean {
  if (reading.clause !== 'svo' || !personal(actor) || actor.end > cue.start) return false;
  const [word] = wordsIn(reading.units, actor.end, Math.min(actor.end + RELATIVE_REACH, cue.start));
  if (word === undefined || !reading.complementizers.has(word) || reading.relatives.has(word)) return false;
  const report = cuesOf(sentence, 'speech').find((c) => c.value === 'report' && c.end < actor.start && actor.start - c.end <= TOLD_REACH);
  return report !== undefined && actors.some((a) => a !== actor && a.end <= report.start);
}

/** An honorific and its spaces. */
const TOLD_REACH = 6;

/** "X said Y is to meet Z": behind the word of saying somebody else acts. */
function isReporting({ reading, actors, reports }: Clause, actor: Actor, cue: Mention): boolean {
  if (reading.clause !== 'svo') return false;
  const report = reports.find((r) => r.value === 'report' && r.start >= actor.end && r.end <= cue.start && r.start - actor.end <= TELLER_REACH);
  const acts = (a: Actor) => personal(a) || (a.form === 'side' && cue.start - a.end <= OBJECT_GAP);
  return report !== undefined && actors.some((a) => acts(a) && a.start >= report.end && a.end <= cue.start && a.start - report.end <= SAID_REACH);
}

/** Beside a word of saying: a comma, "that", a day. */
const SAID_REACH = 20;
/** Between an office and a word of saying: a name, a place. */
const TELLER_REACH = 50;

/** Part of what the cue says; in a verb-first clause a form of the cue may end in the title that opens the subject ("congratulated the Minister X"). */
function isPartOfCue({ reading, sentence }: Clause, actor: Actor, cue: Mention): boolean {
  if (actor.start >= cue.end || cue.start >= actor.end) return false;
  // "thinks that Y should": who opens what is said inside the form
  if (cue.split) return reading.clause === 'svo' && actor.form !== 'both' && isObliged(sentence, cue) && opensContent(reading, actor.start, cue.start);
  return reading.clause !== 'vso' || actor.form === 'both' || actor.start === cue.start || actor.end < cue.end;
}

/** A form that ends in a word of obligation. */
const isObliged = ({ cues }: Clause['sentence'], cue: Mention): boolean => cues.some((c) => c.kind === 'obligation' && c.start > cue.start && c.end <= cue.end);

const OBJECT_GAP = 12;
/** Right behind: a space. */
const RIGHT_BEHIND = 2;

/** A bare side right behind a verb whose object is the other side ("thanked X", "urged X"). */
export const isBesideTransitive = (clause: Clause, actor: Actor, cue: Mention) =>
  actor.form === 'side' && actor.start >= cue.end && actor.start - cue.end <= RIGHT_BEHIND && marks(clause.sentence, 'transitive', cue);

/** Where the verb agrees with its subject: a masculine verb has no feminine side as its subject. */
const disagrees = (clause: Clause, actor: Actor, cue: Mention) => !marks(clause.sentence, 'feminine', cue) && !marks(clause.sentence, 'masculine', actor);

/** "Condemned the government of A the act, and-demanded B that": behind a conjunction a verb goes on with who said something before, where nobody else stands behind its object. */
function goesOnWith({ reading, sentence, actors, acts, reports }: Clause, actor: Actor, cue: Mention): boolean {
  if (!reading.conjunctions.has(textOf(reading.units, cue.start - 1, cue.start))) return false;
  const said = [...acts, ...reports].some((c) => c.start >= sentence.start && c.end <= cue.start);
  const others = actors.filter((a) => a !== actor && a.side !== actor.side);
  return said && others.some((a) => a.end <= cue.start) && !others.some((a) => a.start >= actor.end && a.start - actor.end <= SECOND_REACH);
}

/** From who acts to whom he asks. */
const SECOND_REACH = 20;

/** "[Urged] the investors of A [to]": in the gap of a verb whose object is the other side, a side right behind people who speak for no state is only theirs. */
const isOfAskedPrivates = ({ sentence }: Clause, { form, start }: Actor, cue: Mention): boolean =>
  form === 'side' &&
  cuesOf(sentence, 'transitive').some((c) => c.start === cue.start) &&
  cuesOf(sentence, 'private').some((c) => c.start > cue.start && c.end < start && start - c.end <= ARTICLE_GAP);

/** A space and an article written as one with its noun. */
const ARTICLE_GAP = 3;

/** In a verb-first clause: who is praised or spoken of ("praised the role of X", "affirmed that X is …"), not who speaks. */
function isObject(clause: Clause, actor: Actor, cue: Mention): boolean {
  const { reading } = clause;
  if (reading.clause !== 'vso') return false;
  if (actor.counterpart) return true;
  if (actor.form !== 'side') return false;
  if (isBesideTransitive(clause, actor, cue) && (disagrees(clause, actor, cue) || goesOnWith(clause, actor, cue))) return true;
  if (actor.start - cue.end > OBJECT_GAP) return true;
  // "the side of A", which the pack lists
  if (cuesOf(clause.sentence, 'masculine').some((c) => c.start >= cue.end && c.end <= actor.start)) return endsInPreposition(reading, cue);
  const words = wordsIn(reading.units, cue.end, actor.start);
  return words.some((w) => reading.complementizers.has(w) || isPrepositional(reading, w) || !(reading.links.has(w) || reading.functionWords.has(w)));
}

/** "Asked of [the side of A]": a form that ends in a preposition governs who stands behind it. */
const endsInPreposition = (reading: Reading, cue: Mention): boolean =>
  !cue.split && reading.prepositions.has(wordsIn(reading.units, cue.start, cue.end).pop() ?? '');

/** "To", or a word with that glued before it ("to-the-government of"): whoever stands behind it is no subject. */
export const isPrepositional = ({ prepositions, links }: Reading, w: string): boolean =>
  prepositions.has(w) || [...prepositions].some((p) => p.length === 1 && w.startsWith(p) && links.has(w) && links.has(w.slice(1)));

/** "In Berlin received the chancellor her": with a fronted phrase the subject stands right behind the finite verb; where one stands right before it, that is the subject. */
function standsBehindVerb(clause: Clause, actor: Actor, cue: Mention): boolean {
  const { reading, actors, sentence } = clause;
  if (!isFronted(clause, cue) || opensItself(clause, cue) || actors.some((a) => a.start >= cue.start && a.end <= actor.start)) return false;
  const behind = textOf(reading.units, cue.start, actor.start).trim().split(' ').length;
  const stands = (a: Actor) =>
    (a.end <= cue.start && cue.start - a.end <= 1 && !isGoverned(reading, a.start, sentence.start)) ||
    // "The chairman, X, called": between commas
    (a.end < cue.start && cue.start - a.end === 2 && a.start > sentence.start && opensClause(reading, a.start, sentence.start));
  return behind <= VERB_AND_ARTICLES && !actors.some(stands);
}

/** "There will [he] meet X": where the verb takes the second place, who stands right behind a word of modality acts, and no little word governs him. */
const isBehindAuxiliary = ({ reading, sentence }: Clause, actor: Actor): boolean =>
  reading.verbSecond && actor.form !== 'side' && cuesOf(sentence, 'mode').some((c) => c.end < actor.start && actor.start - c.end <= 1);

/** The verb has its subject before it, behind a word of modality. */
const hasAuxiliary = (clause: Clause, cue: Mention): boolean =>
  clause.actors.some((a) => a.end <= cue.start && cue.start - a.end <= ADVERBS && isBehindAuxiliary(clause, a));

/** Between a subject and its verb: "among others", "also". */
const ADVERBS = 24;

/** "The ministry": a side that a word for its government stands for acts as a person does. */
const isInstitution = ({ reading, sentence }: Clause, actor: Actor): boolean =>
  reading.verbSecond && cuesOf(sentence, 'speech').some((c) => c.value === 'institutions' && c.start >= actor.start && c.end <= actor.end);

/** Whether a phrase stands before the verb that may have pushed its subject behind it; behind "and" the verb goes on with the subject before. */
function isFronted({ reading, sentence }: Clause, cue: Mention): boolean {
  if (!reading.verbSecond) return false;
  const word = wordBefore(reading, cue.start, sentence.start);
  return word === undefined || !reading.conjunctions.has(word.text);
}

/** "Russia's ministry has summoned …": an actor that opens the clause of the verb, with nothing before it, is no fronted phrase. */
function opensItself({ reading, actors, sentence, engagements, acts }: Clause, cue: Mention): boolean {
  const told = [...engagements, ...acts];
  const whole = (a: Actor) =>
    !reading.units.subarray(a.end, cue.start).some((u) => clauseMarks.has(u)) && !told.some((c) => c.start >= a.end && c.end <= cue.start);
  return actors.some((a) => a.end <= cue.start && cue.start - a.end <= PARTED_REACH && opensClause(reading, a.start, sentence.start) && whole(a));
}

const VERB_AND_ARTICLES = 3;

/** "X, [the verb Y did with Z]": in a verb-first clause a person right behind the verb, in the gap of a cue, is its subject, whoever stands before it. */
function hasOwnSubject({ reading, actors, sentence }: Clause, cue: Mention): boolean {
  if (reading.clause !== 'vso' || cue.split !== true) return false;
  const first = actors.find((a) => a.start > cue.start && a.end < cue.end);
  return (
    first !== undefined &&
    (personal(first) || isNamedSide(sentence, cue, first)) &&
    wordsIn(reading.units, cue.start, first.start).length <= VERB_AND_ARTICLES &&
    !isGoverned(reading, first.start, sentence.start)
  );
}

/** "[Offered] the side of A", "[Offered] A": where no verb takes its object there. */
const isNamedSide = (sentence: Clause['sentence'], cue: Mention, { form, start }: Actor): boolean =>
  form === 'side' && !marks(sentence, 'transitive', cue) && cuesOf(sentence, 'masculine').some((c) => c.start > cue.start && c.end <= start);

/** "[Voiced] X [to Y] his thanks": in a verb-first clause between a verb that tells nothing alone and, behind a preposition, what it carries. */
const followsVerb = ({ reading, sentence, acts, reports, actors }: Clause, actor: Actor, cue: Mention) =>
  reading.clause === 'vso' &&
  personal(actor) &&
  [actor, ...actors.filter((a) => a.start > actor.end && a.start - actor.end <= PREPOSITION && isAddressed(reading, a.start))].some(
    (a) => a.end <= cue.start && cue.start - a.end <= PREPOSITION,
  ) &&
  sentence.cues.some(
    (c) =>
      (c.kind === 'he' || c.kind === 'she') &&
      c.end <= actor.start &&
      actor.start - c.end <= RIGHT_BEHIND &&
      ![...acts, ...reports].some((a) => a.start === c.start),
  );

/** A preposition and its spaces. */
const PREPOSITION = 5;

/** "The ministry of X the envoy of Y summoned": in a verb-final clause, whom somebody receives is the last before the verb. */
function isReceived({ reading, actors, sentence }: Clause, actor: Actor, { cue, from }: SubjectQuery): boolean {
  if (reading.clause !== 'sov' || !cue.value.endsWith('.receives') || actor.end > cue.start) return false;
  const hosts = actors.filter((a) => a.start >= from && a.end <= actor.start && a.side !== actor.side && !isGoverned(reading, a.start, sentence.start));
  return hosts.length > 0 && !actors.some((a) => a.start >= actor.end && a.end <= cue.start);
}

/** "X came to A and *was* by Y *received*": behind a conjunction a passive that encloses its agent goes on with the subject before. */
const goesOnPassively = (clause: Clause, cue: Mention): boolean =>
  clause.reading.clause === 'svo' &&
  cue.value === 'meeting.visits' &&
  isBehindConjunction(clause, cue) &&
  clause.actors.some((a) => personal(a) && a.start >= clause.sentence.start && a.end <= cue.start);

/** "[Was host to the ambassador] and the ambassador promised": in a verb-final clause who stands behind a verb and a conjunction opens the next clause. */
function opensNextClause({ reading, sentence, engagements, acts, reports }: Clause, actor: Actor, cue: Mention): boolean {
  if (reading.clause !== 'sov' || !(personal(actor) || (actor.form === 'side' && cue.start - actor.end <= RIGHT_BEHIND))) return false;
  const word = wordBefore(reading, actor.start, sentence.start);
  if (word === undefined || !reading.conjunctions.has(word.text)) return false;
  const verbs = [...engagements.filter((e) => !e.value.endsWith('.nouns')), ...acts, ...reports];
  return verbs.some((v) => v.end <= word.start && word.start - v.end <= 1);
}

/** "The side of X said that its country …": in a verb-final clause a side right before a word of saying tells what stands behind, as somebody in office does. */
const isTellingSide = ({ reading, sentence, reports }: Clause, actor: Actor): boolean =>
  reading.clause === 'sov' &&
  actor.form === 'side' &&
  reports.some((r) => r.value === 'report' && r.start >= actor.end && r.start - actor.end <= RIGHT_BEHIND) &&
  !isGoverned(reading, actor.start, sentence.start);

/** Whether a bare side stands right behind a word of what is spoken of, in a language whose verbs come last and whose genitives follow. */
const isGenitive = ({ reading, sentence }: Clause, actor: Actor): boolean =>
  reading.clause === 'sov' &&
  actor.form === 'side' &&
  sentence.cues.some((c) => (c.kind === 'field' || (c.kind === 'people' && c.value === 'noun')) && c.end <= actor.start && actor.start - c.end <= 1);

/** "Had X [already] received Y": in a verb-first clause who stands inside the words that make the tense acts, whoever stands behind the verb. */
const isInTense = ({ reading, sentence }: Clause, actor: Actor, cue: Mention): boolean =>
  reading.clause === 'vso' &&
  personal(actor) &&
  cuesOf(sentence, 'mode').some((c) => c.value === 'background' && c.start < actor.start && c.end >= actor.end && c.end <= cue.start && cue.start - c.end <= 1);

/** "… the fighting in Syria, and stressed": in a verb-first clause a bare state that opens nothing, with a comma and a little word between, ends what was said before. */
function isLeftBehind({ reading }: Clause, actor: Actor, { cue, from }: SubjectQuery): boolean {
  if (reading.clause !== 'vso' || actor.form !== 'side' || isOpening(reading, actor.start, from) || opensContent(reading, actor.start, from)) return false;
  const words = wordsIn(reading.units, actor.end, cue.start);
  const last = words.at(-1) ?? '';
  // "standing by Syria and its readiness to": the letter that is "and" right between
  if (cue.value !== 'agree' && words.length === 1 && last.length === 1 && reading.conjunctions.has(last) && cue.start - actor.end <= GLUED) return true;
  return (reading.conjunctions.has(last) || reading.functionWords.has(last)) && reading.units.subarray(actor.end, cue.start).includes(44);
}

/** A space and a conjunction that is written as one with the word behind it. */
const GLUED = 2;

/** "The charges of X [object] …": whom the word right behind marks as an object does nothing. */
function isMarkedObject({ accusatives, units }: Reading, { end }: Actor): boolean {
  if (accusatives.size === 0) return false;
  const [word] = wordsIn(units, end, Math.min(end + LONGEST_MARKER, units.length));
  return word !== undefined && accusatives.has(word);
}

const LONGEST_MARKER = 5;

/** "X, who [was host to Y in Z], voiced the hope": in a verb-final clause who stands inside a verb of receiving before is its object. */
const isHostedBefore = ({ reading, engagements }: Clause, { start, end }: Actor, cue: Mention): boolean =>
  reading.clause === 'sov' &&
  engagements.some((e) => e.split === true && e.value.endsWith('.receives') && e.start <= start && end < e.end && e.end <= cue.start);

/** "According to X, both sides agreed": in a verb-final clause whoever stands right behind a preposition and a word of saying only is whom it is told by. */
const isSource = ({ reading, reports }: Clause, { start }: Actor): boolean =>
  reading.clause === 'sov' &&
  reports.some((r) => r.end <= start && start - r.end <= RIGHT_BEHIND && reading.prepositions.has(wordsIn(reading.units, r.start, r.end)[0] ?? ''));

/** "Receiving the ambassador X, stressed the Prince Y": in a verb-first clause a comma parts who stands before the verb from it where somebody stands right behind. */
function isPartedFrom({ reading, actors, sentence }: Clause, actor: Actor, cue: Mention): boolean {
  if (cue.split || !reading.units.subarray(actor.end, cue.start).includes(44)) return false;
  return actors.some(
    (a) => personal(a) && !a.counterpart && a.start >= cue.end && a.start - cue.end <= ADJACENT && !isGoverned(reading, a.start, sentence.start),
  );
}

/** "After he met X": what looks like a preposition before a pronoun and its verb opens their clause. */
const isPronounBefore = ({ reading, sentence }: Clause, actor: Actor): boolean =>
  reading.clause === 'svo' && cuesOf(sentence, 'speech').some((c) => c.value === 'pronouns' && c.start === actor.start && c.end === actor.end);

/** "While X and Y looked on, signed A and B": where the verb takes the second place, who stands in a clause of time that opens the sentence, and that a comma closes right before the verb, does not act in it. */
function isInOpeningClause({ reading, sentence }: Clause, actor: Actor, cue: Mention): boolean {
  if (!reading.verbSecond || reading.units[cue.start - 2] !== COMMA || reading.units.subarray(actor.start, cue.start - 2).includes(COMMA)) return false;
  return cuesOf(sentence, 'occasions').some((c) => c.start <= sentence.start + 1 && c.end <= actor.start);
}

/** A space, or a space and a mark. */
const VERB_GAP = 2;

function scoreSubject(clause: Clause, actor: Actor, query: SubjectQuery, reading: Reading): number | undefined {
  const { cue } = query;
  const inGap = cue.split === true && actor.start >= cue.start && actor.end <= cue.end;
  const left = actor.end <= cue.start || inGap;
  const parts = inGap && standsBehindVerb(clause, actor, cue);
  if (inGap && isOfAskedPrivates(clause, actor, cue)) return undefined;
  if (!inGap && hasOwnSubject(clause, cue)) return undefined;
  if (inGap && !parts && reading.clause === 'svo' && clause.actors.some((a) => a.end <= cue.start && a.start >= query.from)) return undefined;
  if (inGap && !parts && goesOnPassively(clause, cue)) return undefined;
  const gap = left ? cue.start - actor.end : Math.max(0, actor.start - cue.end);
  const stands = actor.form !== 'side' || isInstitution(clause, actor);
  const inverted = !left && isFronted(clause, cue) && gap <= 3 && stands && !opensItself(clause, cue) && !hasAuxiliary(clause, cue);
  if (!left && !inverted && reading.clause === 'svo') return undefined;
  if (!left && !inverted && reading.clause !== 'vso' && clause.actors.some((a) => a.end <= cue.start && a.start >= query.from)) return undefined;
  if (!left && (gap > 60 || isGoverned(reading, actor.start, clause.sentence.start))) return undefined;
  if (!left && isObject(clause, actor, cue)) return undefined;
  if (!left && !inverted && hasStranger(clause, cue)) return undefined;
  if (left && !inGap && isLeftBehind(clause, actor, query)) return undefined;
  if (left && (isMarkedObject(reading, actor) || isHostedBefore(clause, actor, cue))) return undefined;
  const telling = left && isTellingSide(clause, actor);
  let score = (actor.form === 'side' && !telling ? 0 : weights.personal) + (parts ? weights.parts : 0);
  const start = quotedStart(reading, actor);
  const next = left && opensNextClause(clause, actor, cue);
  const free = next || isBehindAuxiliary(clause, actor) || (gap <= VERB_GAP && isPronounBefore(clause, actor));
  const governed = left && (isGoverned(reading, start, clause.sentence.start) || isSource(clause, actor)) && !free;
  const opening = left && (next || telling || isOpening(reading, start, clause.sentence.start)) && !isSource(clause, actor);
  const parted = left && !inGap && !opening && isParted(reading, actor, cue);
  // in a verb-final clause the object stands beside the verb
  if (gap <= ADJACENT && !governed && !parted && reading.clause !== 'sov') score += weights.adjacent;
  if (parted) score += weights.parted;
  if (opening) score += weights.opens;
  if (governed) score += weights.governed;
  if (left && isGenitive(clause, actor)) score += weights.genitive;
  if (left && isRelativized(clause, actor, cue)) score += weights.relative;
  if (left && isReporting(clause, actor, cue)) score += weights.reporting;
  if (left && isInOpeningClause(clause, actor, cue)) score += weights.reporting;
  // "that the President received Y": a person right before the verb acts, in verb-first languages as well
  const acts = actor.form !== 'side' || opensContent(reading, actor.start, clause.sentence.start);
  const before = reading.clause === 'vso' && left && gap <= 3 && acts && !governed && !isPartedFrom(clause, actor, cue);
  if (left === (reading.clause !== 'vso') || inverted || before) score += weights.order;
  if (query.earlier.some((e) => e.end <= actor.start && actor.start - e.end <= ADJACENT)) score += reading.clause === 'vso' ? 0 : weights.objectOfEarlier;
  if (isReceived(clause, actor, query)) score += weights.objectOfEarlier;
  if (isOther(actor, sexOf(clause, cue))) score += weights.otherSex;
  if (left && isInTense(clause, actor, cue)) score += weights.auxiliary;
  if (left && followsVerb(clause, actor, cue)) score += weights.order;
  score +=
    weights.between *
    clause.actors.filter((a) => (left ? a.start >= actor.end && a.end <= cue.start : a.start >= cue.end && a.end <= actor.start)).length *
    (reading.clause === 'sov' ? 0.3 : 1);
  return score;
}
