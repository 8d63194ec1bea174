// Meetings, calls, sessions, signings and messages: one for each counterpart.
import type { Actor, DateMention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { chairedBy, chairmen, eachOf } from './chairs.ts';
import { bothReached } from './counterparts.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, type DraftEngagement, sidesOf } from './discourse.ts';
import { make, persons, witnesses } from './draft-engagement.ts';
import type { Frame } from './frame.ts';
import { dayBeside } from './listed-days.ts';
import { mechanismOf } from './mechanism.ts';
import { modeOf } from './mode.ts';
import { sameList } from './same-list.ts';
import { type Clause, isNamed } from './sentence.ts';
import { take } from './told-before.ts';

/** A contact of the subject of a frame with each of its others, told by what stands outside the cues of contact. */
export function tellContact(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): void {
  for (const draft of contacts(clause, discourse, frame, mode)) take(clause, discourse, draft);
}

/** The contacts of a frame: one for each counterpart, and of ambassadors who call together, and of those of one state who write, one each. */
export function contacts(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const apart = embassies(clause, frame) ?? letters(frame);
  return apart ? flatMap(apart, (own) => contactsOf(clause, discourse, own, mode)) : contactsOf(clause, discourse, frame, mode);
}

/** Ambassadors of several states who present their letters are received one by one; all others who call on somebody come together. */
function embassies(clause: Clause, frame: Frame): Frame[] | undefined {
  const { cue, role, subject, together, others } = frame;
  const all = [subject, ...together, ...others].filter((a) => a !== undefined);
  const isEnvoy = (a: Actor) => a.offices.includes('ambassador');
  const envoys = all.filter(isEnvoy);
  if (role !== 'visits' || envoys.length < 2) return undefined;
  const host =
    all.find((a) => !isEnvoy(a)) ?? clause.actors.find((a) => isNamed(a) && a.side !== undefined && !isEnvoy(a) && a.start >= cue.start && a.end <= cue.end);
  return host ? envoys.map((envoy) => ({ ...frame, subject: envoy, together: [], others: [host] })) : [];
}

/** "The king and the prime minister sent their congratulations": officials of one state send a letter each; of several counterparts it is open who writes to whom. */
function letters(frame: Frame): Frame[] | undefined {
  const { kind, role, subject, together, others } = frame;
  if (others.some((o) => o.counterpart)) return undefined;
  const isSender = (a: Actor) => isNamed(a) && a.person !== undefined && a.side === subject?.side;
  if (kind !== 'message' || role !== 'verbs' || !subject || together.length === 0 || ![subject, ...together].every(isSender)) return undefined;
  return [subject, ...together].map((sender) => ({ ...frame, subject: sender, together: [] }));
}

function contactsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const mine = [...new Set(flatMap([frame.subject, ...frame.together], (a) => sidesOf(a, discourse)))];
  const guestAndHost = frame.kind === 'visit' ? { guest: 'other' } : undefined;
  const counterparts = flatMap(withoutCompany(clause, frame, discourse), (other) => eachOfBoth(discourse, frame, other));
  const days = counterparts.map((_, i) => dayBeside(clause.sentence, counterparts, i));
  const drafts = flatMap(counterparts, (other, index): DraftEngagement[] => {
    const theirs = sidesOf(other, discourse);
    const sides = [...new Set([...mine, ...theirs])];
    if (sides.length < 2 || (mine.length >= 2 && isVenue(clause, frame, other))) return [];
    const guest = guestAndHost ? theirs[0] : undefined;
    const roles = guest ? { guest, host: mine[0] } : rolesOf(frame, mine, theirs);
    const own = counterparts.length > 1 ? days[index] : undefined;
    return [
      make(own ? clause : withoutDays(clause, counterparts.length > 1 ? days : []), discourse, frame, mode, {
        sides,
        days: own,
        guest: roles.guest,
        host: roles.host,
        principals: frame.kind === 'visit' ? persons([other]) : principalsOf(clause, frame, other, sides),
        place: frame.kind === 'visit' ? { name: null, country: mine[0] ?? null } : undefined,
        span: [...(frame.subject && frame.subject.start >= clause.sentence.start && frame.subject.end <= clause.sentence.end ? [frame.subject] : []), other],
      }),
    ];
  });
  if (drafts.length > 0) return isOfSidesAlone(clause, frame) ? [] : drafts;
  return reference(clause, discourse, frame, mode, mine);
}

/** "A and B will hold a round of talks in the capital of C": behind two who meet, the bare state that a place is in; not one of several in a list. */
function isVenue({ sentence, actors }: Clause, { cue }: Frame, other: Actor): boolean {
  const word = cuesOf(sentence, 'within').findLast((c) => c.start >= cue.start && c.end <= other.start);
  if (other.form !== 'side' || !word || other.start - word.end > VENUE_REACH) return false;
  return !actors.some((a) => a !== other && a.start >= (a.form === 'side' ? word.end : cue.end) && a.end <= other.start);
}

/** "The capital", its name, "of". */
const VENUE_REACH = 30;

/** "The delegation was received by the following: A, head of …; B, deputy head of …": a list of one side behind a colon is who was there, headed by the first. */
function withoutCompany({ reading }: Clause, { cue, others }: Frame, discourse: Discourse): readonly Actor[] {
  const [head, ...rest] = others;
  if (!head || rest.length === 0 || !textOf(reading.units, cue.end, Math.max(cue.end, head.start)).includes(':')) return others;
  const sides = sidesOf(head, discourse);
  return rest.every((a) => sameList(sidesOf(a, discourse), sides)) ? [head] : others;
}

/** Of a list in which some have a day of their own: those days are not that of the others. */
const withoutDays = (clause: Clause, days: readonly (DateMention | undefined)[]): Clause =>
  days.every((d) => d === undefined) ? clause : { ...clause, sentence: { ...clause.sentence, dates: clause.sentence.dates.filter((d) => !days.includes(d)) } };

/** "Telephoned both leaders": a call or a letter to each of the two. */
function eachOfBoth(discourse: Discourse, { cue, subject }: Frame, other: Actor): readonly Actor[] {
  const sides = bothReached(discourse, cue, other, sidesOf(subject, discourse));
  if (!sides) return [other];
  return sides.map((side): Actor => {
    const told = discourse.current?.principals.find((p) => p.side === side);
    const { start, end } = other;
    return told ? actorWith(told, { start, end }) : actorWith(other, { form: other.offices.length > 0 ? 'office' : 'side', side, plural: false });
  });
}

/** "Egyptian hospitals that receive Palestinian wounded", "wished Norwegian investments welcome": what a verb has of a bare state behind it may be anything. */
const isOfSidesAlone = ({ sentence }: Clause, { cue, kind, role, others, subject }: Frame): boolean => {
  const isBare = (a: Actor | undefined) => a?.form === 'side' && a.delegation !== true;
  const isObject = (a: Actor) => a.start >= cue.start && a.end <= sentence.end;
  return kind === 'meeting' && role === 'receives' && others.every(isBare) && (isBare(subject) || others.some(isObject));
};

/** Those named on both sides; of a session that names nobody, its chairmen. */
function principalsOf(clause: Clause, frame: Frame, other: Actor, sides: readonly string[]): Actor[] {
  if (witnesses(frame)) return [];
  const named = persons([frame.subject, ...frame.together, other]).filter((a) => !looksOn(clause, frame, a));
  if (frame.kind !== 'consultation') return named;
  // "the meeting agreed to hold the next session": who was told before has met today, and not then
  const here = named.filter((a) => a.start >= clause.sentence.start && a.end <= clause.sentence.end);
  if (named.length > 0 && (here.length > 0 || !isToCome(clause, frame))) return named;
  const chairs = chairmen(clause, frame, sides);
  return chairs.length > 0 ? chairs : chairedBy(clause, frame, sides);
}

/** A session that is agreed on, or told as planned. */
const isToCome = (clause: Clause, { cue }: Frame): boolean =>
  modeOf(clause, cue) === 'planned' || clause.acts.some((a) => a.value === 'agree' && a.end <= cue.start);

/** "Signed in the presence of X": whoever stands behind such words only looks on. */
const looksOn = ({ sentence }: Clause, { kind, cue }: Frame, { start }: Actor): boolean =>
  kind === 'signing' && start >= cue.end && cuesOf(sentence, 'attendedBy').some((c) => c.start === cue.start);

/** Who receives is the host of the contact, who calls on somebody its guest. */
function rolesOf(frame: Frame, mine: readonly string[], theirs: readonly string[]): { guest?: string; host?: string } {
  const [own, other] = [mine[0], theirs[0]];
  if (!own || !other || (frame.role !== 'receives' && frame.role !== 'visits')) return {};
  return frame.role === 'receives' ? { host: own, guest: other } : { host: other, guest: own };
}

/** A cue without a second side: of both sides together, or of the engagement already told. */
export function reference(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined, mine: readonly string[]): DraftEngagement[] {
  const taken = frame.kind === 'signing' || frame.rule === 'contact-noun-reference';
  const dated = clause.sentence.dates.length > 0 || mode === 'planned';
  const mechanism = frame.kind === 'consultation' && dated ? mechanismOf(clause, discourse)?.sides : undefined;
  const sides = mine.length >= 2 ? mine : taken ? (mechanism ?? currentSides(discourse)) : [];
  if (mine.length < 2 && frame.kind === 'meeting' && frame.role === 'nouns') {
    const talks = talksOfJourney(clause, discourse, frame, mode);
    if (talks) return [talks];
  }
  if (sides.length < 2) return [];
  const known = discourse.engagements.some((e) => e.kind === frame.kind && e.sides.join() === [...sides].sort().join());
  if (frame.rule === 'contact-noun-reference' && !known && frame.kind !== 'signing' && !(frame.kind === 'consultation' && dated)) return [];
  return [
    make(clause, discourse, frame, mode, {
      sides,
      principals:
        mine.length >= 2 && !witnesses(frame)
          ? [
              ...persons([frame.subject, ...frame.together]),
              ...(frame.kind === 'consultation' ? chairsOf(clause, frame, sides) : (bothBefore(clause, frame, sides) ?? eachOf(clause, frame, sides))),
            ]
          : [],
      span: [],
    }),
  ];
}

/** "The two ministers co-chaired the session": by a verb both who lead their sides act in it themselves, else those who stand behind it. */
function chairsOf(clause: Clause, frame: Frame, sides: readonly string[]): Actor[] {
  const { subject, role, cue } = frame;
  const lead = role === 'verbs' && subject?.form === 'both' && subject.end <= cue.start && (subject.offices.length > 0 || subject.leaders === true);
  return lead ? eachOf(clause, frame, sides) : chairmen(clause, frame, sides);
}

/** "The ministers X and Y agreed on it when they met": a plain "they" are the two people whom the sentence names before, one of each side. */
function bothBefore({ actors, reading }: Clause, { subject, cue }: Frame, sides: readonly string[]): Actor[] | undefined {
  if (reading.clause !== 'svo' || subject?.form !== 'both' || subject.offices.length > 0 || sides.length !== 2) return undefined;
  const named = actors.filter((a) => a.person !== undefined && a.end <= Math.min(subject.start, cue.start));
  return named.length === 2 && sides.every((side) => named.some((a) => a.side === side)) ? named : undefined;
}

/** "X arrived at the invitation of Y. After their talks on Thursday the two ministers signed a plan": of a journey whose guest met nobody yet, talks in which both did something are his and his host's. */
function talksOfJourney(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement | undefined {
  const { current, engagements } = discourse;
  const { sentence, reading, acts, reports, actors } = clause;
  if (current?.kind !== 'visit' || current.status !== 'held' || current.background || current.sides.length !== 2 || mode !== undefined) return undefined;
  if (engagements.some((e) => e.kind === 'meeting' && sameList(e.sides, current.sides))) return undefined;
  if (sentence.paragraph - discourse.currentParagraph > 1 || !actors.some((a) => a.form === 'both' && a.start >= frame.cue.end)) return undefined;
  const did = cuesOf(sentence, 'instrument').length > 0 || reports.some((r) => r.value === 'discussed') || acts.some((a) => a.value === 'agree');
  if (!did) return undefined;
  const before = flatMap(reading.sentences.slice(Math.max(0, clause.index - HOST_SENTENCES), clause.index + 1), (s) => (s.zone === 'body' ? s.actors : []));
  const home = current.sides.find((s) => s !== current.guest);
  const host = before.findLast((a) => isNamed(a) && a.person !== undefined && a.side === home);
  const principals = [...current.principals, ...(host ? [host] : [])];
  return make(clause, discourse, { ...frame, rule: 'contact-noun-reference' }, mode, { sides: current.sides, principals, span: [] });
}

/** Sentences back to where the host of a journey is named. */
const HOST_SENTENCES = 8;
