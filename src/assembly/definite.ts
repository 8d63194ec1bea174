// Whether a word for an engagement tells one: a noun may be what was agreed or asked, and a verb what was said.

import type { Actor } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, sidesOf } from './discourse.ts';
import { isOccasion } from './draft-engagement.ts';
import type { Frame } from './frame.ts';
import { isSaidBefore, modeOf } from './mode.ts';
import { type Clause, hasConjunction, isHanded, isNamed } from './sentence.ts';

/** "They spoke by phone. He extended his condolences to the King": thanks and wishes right behind a contact of the same sides were said in it. */
export function isSaid(clause: Clause, discourse: Discourse, { kind, role, cue, subject, others }: Frame): boolean {
  const { current } = discourse;
  if (kind !== 'message' || role !== 'verbs') return false;
  const goesOn = clause.sentence.actors.some((a) => a.form === 'pronoun' && a.end <= cue.start);
  const thanks = goesOn && clause.acts.some((a) => a.value === 'appreciate' && a.start === cue.start);
  // outside plain clauses the words for it hold the thanks, and no letter is told beside
  const holds = clause.reading.clause !== 'svo' && clause.acts.some((a) => a.value === 'appreciate' && a.start < cue.end && cue.start < a.end);
  if (!thanks && !(holds && !clause.engagements.some((e) => e !== cue && e.value.startsWith('message.')))) return false;
  const before = clause.sentence.paragraph - discourse.currentParagraph;
  const sides = flatMap([subject, ...others], (a) => sidesOf(a, discourse));
  const spoken = current?.kind === 'call' || current?.kind === 'meeting';
  return spoken && current.status === 'held' && before >= 0 && before <= 1 && sides.every((s) => current.sides.includes(s));
}

/** A noun behind an act is what was agreed or asked ("agreed to hold consultations"), no event, unless it has its day. */
export function isContent(clause: Clause, frame: Frame): boolean {
  if (frame.role !== 'nouns' || clause.reading.clause === 'sov' || isOccasion(clause, frame)) return false;
  // "discussed the upcoming meetings in the framework of …": with nobody named
  const named = [frame.subject, ...frame.others].some((a) => a !== undefined && isNamed(a));
  if (
    clause.reading.clause === 'svo' &&
    frame.kind === 'meeting' &&
    !named &&
    clause.reports.some((r) => r.value === 'discussed' && r.end <= frame.cue.start && r.start >= clause.sentence.start)
  )
    return true;
  if (isDiscussedNoun(clause, frame)) return true;
  if (clause.sentence.dates.some((d) => d.start > frame.cue.start)) return false;
  if (isSpokenOf(clause, frame)) return true;
  return clause.acts.some((a) => a.end <= frame.cue.start && a.value !== 'appreciate' && !isSaidBefore(clause, frame.cue, a));
}

/** "X telephoned Y to discuss the resumption of the talks": with everybody named before the word of discussing, a noun behind it is what they discussed. */
function isDiscussedNoun({ reading, sentence, reports, engagements, acts }: Clause, { kind, cue, subject, others }: Frame): boolean {
  if (reading.clause !== 'svo' || reading.verbSecond || kind !== 'meeting') return false;
  const word = reports.findLast((r) => r.value === 'discussed' && r.end <= cue.start && r.start >= sentence.start);
  if (!word || !engagements.some((e) => e.end <= word.start)) return false;
  if ([...acts, ...engagements].some((c) => c.start >= word.end && c.end <= cue.start)) return false;
  return [subject, ...others].every((a) => a === undefined || a.end <= word.start) && !/[,;]/.test(textOf(reading.units, word.end, cue.start));
}

/** "Spoke by telephone about (the war and) the talks between A and B": talks of bare sides behind "about" are what somebody speaks of. */
function isSpokenOf(clause: Clause, { kind, cue, subject, others }: Frame): boolean {
  const { reading, sentence, acts, reports, engagements } = clause;
  if (reading.clause !== 'svo' || reading.countBehind || kind !== 'meeting') return false;
  if ([subject, ...others].some((a) => a !== undefined && a.form !== 'side')) return false;
  const about = cuesOf(sentence, 'about').findLast((c) => c.end <= cue.start && cue.start - c.end <= TOPICS_REACH);
  if (!about || [...acts, ...reports, ...engagements].some((c) => c.start >= about.end && c.end <= cue.start)) return false;
  return cue.start - about.end <= ARTICLE_REACH || hasConjunction(reading, Math.max(about.end, cue.start - CONJUNCTION_REACH), cue.start);
}

/** From "about" to the last of what is spoken of. */
const TOPICS_REACH = 60;

/** A space, an article. */
const ARTICLE_REACH = 5;
/** A conjunction, an article, and their spaces. */
const CONJUNCTION_REACH = 9;

/** "Will set up a joint working group": a mechanism right behind a word for founding it, with at most its article and kind between, is not in session. */
export const isFounded = ({ sentence, reading }: Clause, { kind, role, cue }: Frame): boolean =>
  kind === 'consultation' &&
  role === 'nouns' &&
  cuesOf(sentence, 'founds').some(
    (c) => (c.end <= cue.start && cue.start - c.end <= FOUNDS_REACH) || (reading.clause === 'sov' && c.start >= cue.end && c.start - cue.end <= FOUNDED_REACH),
  );

/** Behind a mechanism, what it is for and the sides whose it is. */
const FOUNDED_REACH = 40;

/** "A new permanent". */
const FOUNDS_REACH = 20;

/** "Left in order to meet officials of X": in a verb-final clause a noun with nobody but a state behind it tells why somebody travels or speaks. */
export const isPurpose = ({ reading }: Clause, { kind, rule, others }: Frame) =>
  reading.clause === 'sov' && kind === 'meeting' && rule === 'contact-noun' && others.length > 0 && others.every((o) => o.form === 'side');

/** "In hosting APEC 2017": an organisation with a year behind it is an event of it, and no guest. */
export function isHosting({ reading }: Clause, { kind, role, others }: Frame): boolean {
  const isEvent = (o: Actor) => o.form === 'side' && isOrganisation(o.side) && /^\s*\p{Nd}/u.test(textOf(reading.units, o.end, o.end + 2));
  return kind === 'meeting' && role === 'receives' && others.length > 0 && others.every(isEvent);
}

/** "Both leaders welcomed the anniversary": both sides together receive nobody but a third. */
export const isApproval = ({ kind, role, subject, others }: Frame) =>
  kind === 'meeting' && role === 'receives' && subject?.form === 'both' && !others.some(isNamed);

/** A noun tells an event only with somebody in it, or with its day. */
export function isDefinite(clause: Clause, frame: Frame): boolean {
  if (frame.role !== 'nouns' || frame.rule === 'contact-noun-reference') return true;
  if (isBareSigning(clause, frame)) return false;
  if (isNoteHanded(clause, frame)) return true;
  const someone = [frame.subject, ...frame.others].some(
    (a) => a !== undefined && a.form !== 'side' && a.start >= clause.sentence.start && a.end <= clause.sentence.end,
  );
  return someone || isLocated(clause, frame) || isOff(clause, frame) || clause.sentence.dates.some((d) => d.year === undefined || d.month !== undefined);
}

/** "The state of A called in the envoy of B and handed him a note of protest": a note that is handed over is a definite letter, though nobody signs it. */
const isNoteHanded = (clause: Clause, { kind, cue, others }: Frame): boolean =>
  kind === 'message' && others.length > 0 && cuesOf(clause.sentence, 'protest').some((c) => c.start < cue.end && cue.start < c.end) && isHanded(clause, cue);

/** "Was signed by the two ministers": with nobody named, behind a word for whoever acts, the document alone is told. */
function isBareSigning({ sentence, actors }: Clause, { kind, cue }: Frame): boolean {
  if (kind !== 'signing' || !cuesOf(sentence, 'agent').some((c) => c.end === cue.end)) return false;
  return !actors.some((a) => a.form === 'person' && a.start >= cue.end);
}

/** A session of a mechanism that was called off was a definite one. */
const isOff = (clause: Clause, { kind, others, cue }: Frame) => kind === 'consultation' && others.length > 0 && fallen.has(modeOf(clause, cue) ?? '');

const fallen: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** A session of a mechanism of two sides that has its place, or its two chairmen. */
function isLocated(clause: Clause, frame: Frame): boolean {
  if (frame.kind !== 'consultation' || frame.others.length === 0) return false;
  // the session at whose close two states agreed
  if (frame.rule === 'contact-noun-named-before') return true;
  return clause.sentence.places.length > 0 || clause.actors.some((a) => a.form === 'both' && a.offices.length > 0);
}
