import type { Actor, Mention, PlaceMention, Reading, SentenceReading } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { byStart } from '../text/in-order.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { isNamed } from './sentence.ts';

/** Between the words "led by" and who leads: an honorific. */
const LEADER_REACH = 16;
/** Between a word for a delegation and its state, or "led by" behind it: what kind of delegation it is, what it is of. */
const DELEGATION_REACH = 24;

/** "A delegation of A led by X": who leads it is of its side, where nothing else tells his, and stands for it; where nobody leads it, its side does. */
export function withDelegations(reading: Reading, sentence: SentenceReading, told: readonly Actor[]): readonly Actor[] {
  const leads = cuesOf(sentence, 'ledBy');
  const groups = cuesOf(sentence, 'delegations');
  if (leads.length === 0 && groups.length === 0) return told;
  const actors = withProvinces(reading, sentence, groups, told);
  const sent = new Set(flatMap(groups, (group) => senderOf(reading, sentence, group, actors) ?? []));
  const led = new Set<Actor>();
  const settled = actors.map((actor) => {
    const cue = isOne(actor) ? leads.find((c) => isLedBy(c, actor)) : undefined;
    const own =
      cue &&
      (ledOf(actors, cue, actor) ??
        actors.findLast((a) => a.form === 'side' && a.end <= cue.start && (sent.has(a) || cue.start - a.end <= DELEGATION_REACH)) ??
        membersOf(actors, cue));
    if (own?.side === undefined || !(isOpen(actor) || actor.side === own.side)) return sent.has(actor) ? actorWith(actor, { delegation: true }) : actor;
    led.add(own);
    if (actor.person && actor.person.side === undefined) actor.person.side = own.side;
    if (own.form === 'office' && actor.person?.offices.length === 0) actor.person.offices.push(...own.offices);
    return actorWith(actor, { side: own.side, guessed: false });
  });
  return settled.filter((actor, i) => !led.has(actors[i] as Actor) && !isWordOf(actor, leads) && !isWordOf(actor, groups));
}

/** "A delegation of [lawmakers of A] led by X": those whom it is made of. */
const membersOf = (actors: readonly Actor[], cue: Mention): Actor | undefined =>
  actors.findLast((a) => a.form === 'office' && a.person === undefined && a.side !== undefined && a.end <= cue.start && cue.start - a.end <= BESIDE);

/** A comma, "which is". */
const BESIDE = 8;

/** Verb first: the side that is led stands between the words for leading and who leads. */
const ledOf = (actors: readonly Actor[], cue: Mention, leader: Actor): Actor | undefined =>
  actors.findLast((a) => a.form === 'side' && a.start >= cue.end && a.end <= leader.start);

/** "A delegation of lawmakers", "do … làm trưởng đoàn": an office inside the words for a delegation or for leading it is nobody's. */
const isWordOf = (actor: Actor, cues: readonly Mention[]): boolean =>
  (actor.form === 'office' || actor.form === 'all') && cues.some((c) => (c.tail ?? c.start) <= actor.start && actor.end <= c.end);

/** Between a word for a delegation and the place that sends it: a word for a province or a city. */
const PROVINCE_REACH = 12;

/** "A delegation of [the province of] Quang Tri": where no state stands beside the word, the place right behind it sends the delegation for its state. */
function withProvinces(reading: Reading, sentence: SentenceReading, groups: readonly Mention[], actors: readonly Actor[]): readonly Actor[] {
  const added = flatMap(groups, (group) => {
    if (senderOf(reading, sentence, group, actors)) return [];
    const place = sentence.places.find((p) => sends(reading, sentence, group, p));
    return !place || actors.some((a) => a.start < place.end && place.start < a.end) ? [] : [sideOf(place)];
  });
  return added.length === 0 ? actors : byStart([...actors, ...added]);
}

/** Right behind the word, or behind "from", and not where the delegation is ("the delegation in Geneva"). */
function sends({ units, functionWords }: Reading, { cues }: SentenceReading, group: Mention, place: PlaceMention): boolean {
  if (place.start < group.end || place.start - group.end > PROVINCE_REACH) return false;
  const isFrom = cues.some((c) => c.kind === 'partner' && c.value === 'from' && c.start - group.end <= 1 && c.start >= group.end && place.start - c.end <= 1);
  return isFrom || !wordsIn(units, group.end, place.start).some((w) => functionWords.has(w));
}

/** Whether a place only tells whose delegation it is. */
export const sendsDelegation = (reading: Reading, sentence: SentenceReading, place: PlaceMention): boolean =>
  sentence.cues.some((c) => c.kind === 'delegations' && sends(reading, sentence, c, place));

const sideOf = ({ start, end, country, name, speaksFor }: PlaceMention): Actor => ({
  start,
  end,
  form: 'side',
  side: speaksFor ?? country,
  offices: [],
  unit: speaksFor === undefined ? (name ?? undefined) : undefined,
  plural: false,
  counterpart: false,
  capital: false,
  inferred: true,
  guessed: false,
});

/** The state beside a word for a delegation, the nearer of the two; none in another phrase, or behind what the delegation does. */
function senderOf(reading: Reading, sentence: SentenceReading, group: Mention, actors: readonly Actor[]): Actor | undefined {
  const distance = (a: Actor) => (a.end <= group.start ? group.start - a.end : a.start - group.end);
  const together = (a: Actor) => {
    const [from, to] = [Math.min(a.end, group.end), Math.max(a.start, group.start)];
    return !/[,;:()،؛]/.test(textOf(reading.units, from, to)) && !cuesOf(sentence, 'engagement').some((c) => c.start >= from && c.end <= to);
  };
  const near = actors.filter((a) => a.form === 'side' && a.side !== undefined && distance(a) >= 0 && distance(a) <= DELEGATION_REACH && together(a));
  return near.reduce<Actor | undefined>((best, a) => (best === undefined || distance(a) < distance(best) ? a : best), undefined);
}

/** Whether somebody leads: right behind "led by", or between the parts of a form that encloses him ("do … dẫn đầu"). */
function isLedBy({ start, end, tail }: Mention, actor: Actor): boolean {
  return tail === undefined ? actor.start >= end && actor.start - end <= LEADER_REACH : actor.start > start && actor.end <= tail;
}

const isOne = (actor: Actor): boolean => !actor.plural && isNamed(actor);

/** Somebody whose side is not told. */
const isOpen = (actor: Actor): boolean => actor.side === undefined || actor.guessed || (actor.form === 'office' && actor.inferred);
