// Who led the sides of a contact that the text has just told.
import type { Actor, Mention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, type DraftEngagement } from './discourse.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { addPrincipal } from './told-before.ts';

/** Paragraphs between a contact and the sentence that tells who led its sides. */
const PARAGRAPHS = 2;
/** Between "led by" and who led: an honorific, an article. */
const LEADER_REACH = 16;
/** From "led by" to the side that is led, and what "and of" adds. */
const SIDE_REACH = 4;
const AND_BY = 14;
/** Between who led and "led the delegation": a comma, a second office. */
const LEADS_REACH = 40;

const contacts: ReadonlySet<string> = new Set(['consultation', 'meeting']);

/** "The delegations were led by X and Y", "X led the A side, while Y headed that of B": behind a contact that names nobody, who leads a delegation takes part in it. */
export function readLeaders(clause: Clause, discourse: Discourse): void {
  const contact = discourse.current;
  if (!contact || !isBehindContact(clause, contact) || !isOpen(clause, discourse, contact)) return;
  const leaders = leadersOf(clause);
  if (leaders.length === 0) return;
  const told = settled(leaders, contact.sides).filter((a) => !contact.principals.some((p) => p.side === a.side && p.person !== undefined));
  if (told.length === 0) return;
  for (const actor of told) {
    if (actor.person) actor.person.side ??= actor.side;
    addPrincipal(contact, actor);
  }
  contact.passages.push({ start: Math.min(...told.map((a) => a.start)), end: Math.max(...told.map((a) => a.end)) });
  if (!contact.rules.includes('heads-told-behind')) contact.rules.push('heads-told-behind');
}

/** The sentence tells nothing else; or it tells the contact, and who led it behind that. */
function isBehindContact({ engagements, sentence }: Clause, { passages }: DraftEngagement): boolean {
  if (engagements.length === 0) return true;
  const first = Math.min(...cuesOf(sentence, 'ledBy').map((c) => c.start));
  const told = passages.at(-1);
  return told !== undefined && told.start >= sentence.start && told.end <= sentence.end && engagements.every((e) => e.start < first);
}

/** A contact of two sides that was told a little before, and has nobody of one of them. */
function isOpen({ sentence }: Clause, discourse: Discourse, contact: DraftEngagement): boolean {
  if (!contacts.has(contact.kind) || contact.sides.length !== 2 || sentence.zone !== 'body') return false;
  const apart = sentence.paragraph - discourse.currentParagraph;
  return apart >= 0 && apart <= PARAGRAPHS && currentSides(discourse).every((s) => contact.sides.includes(s)) && open(contact).length > 0;
}

/** The sides of a contact for which nobody is named. */
const open = ({ sides, principals }: DraftEngagement): string[] => sides.filter((side) => !principals.some((p) => p.side === side && p.person !== undefined));

/** Those whom a word for leading a delegation belongs to: right behind "led by", right before "led the delegation", and whoever stands in one list with them. */
function leadersOf({ sentence, actors, reading }: Clause): Actor[] {
  const people = actors.filter((a) => isNamed(a) && !a.plural);
  const out = new Set<Actor>();
  for (const cue of sentence.cues) {
    const by = cue.kind === 'ledBy' ? led(actors, people, cue.end) : undefined;
    const who = cue.kind === 'heads' ? people.findLast((a) => a.end <= cue.start && cue.start - a.end <= LEADS_REACH) : undefined;
    if (by) for (const a of [by, ...listed(reading, people, by, 1), led(actors, people, by.end, AND_BY)]) if (a) out.add(a);
    if (who) for (const a of [...listed(reading, people, who, -1), ownSide(actors, cue, who)]) out.add(a);
  }
  return [...out].sort((a, b) => a.start - b.start);
}

/** Who stands right behind an offset, or behind the side that stands there: "led by, of the A side, X, and of the B side Y". */
function led(actors: readonly Actor[], people: readonly Actor[], from: number, reach = 0): Actor | undefined {
  const side = actors.find((a) => a.form === 'side' && a.side !== undefined && a.start >= from && a.start - from <= SIDE_REACH + reach);
  const person = people.find((a) => a.start >= from && a.start - Math.max(from, side?.end ?? 0) <= LEADER_REACH);
  if (!person || !side || side.start > person.start) return reach > 0 ? undefined : person;
  return person.side === undefined || person.guessed || person.person === undefined || reach > 0
    ? actorWith(person, { side: side.side, guessed: false })
    : person;
}

/** "X led the A side": whose side it is stands inside the words. */
function ownSide(actors: readonly Actor[], cue: Mention, who: Actor): Actor {
  const inside = actors.find((a) => a.form === 'side' && a.side !== undefined && a.start >= cue.start && a.end <= cue.end);
  return inside && (who.side === undefined || who.guessed) ? actorWith(who, { side: inside.side, guessed: false }) : who;
}

/** Who is joined to somebody, in one direction. */
function listed(reading: Clause['reading'], people: readonly Actor[], from: Actor, step: 1 | -1): Actor[] {
  const list: Actor[] = [];
  for (let i = people.indexOf(from) + step, last = from; people[i]; i += step) {
    const next = people[i] as Actor;
    if (!(step === 1 ? joined(reading, last, next) : joined(reading, next, last))) break;
    list.push(next);
    last = next;
  }
  return list;
}

/** One leader a side; where the side of one is not told, or only guessed, it is the one that is left. */
function settled(leaders: readonly Actor[], sides: readonly string[]): Actor[] {
  const isTold = (a: Actor) => a.side !== undefined && !a.guessed;
  const own = leaders.filter(isTold);
  const taken = new Set(own.map((a) => a.side));
  if (taken.size < own.length || own.some((a) => !sides.includes(a.side as string))) return [];
  const vague = leaders.filter((a) => !isTold(a));
  const left = sides.filter((side) => !taken.has(side));
  if (vague.length === 0) return own;
  return vague.length === 1 && left.length === 1 ? [...own, { ...(vague[0] as Actor), side: left[0] as string, guessed: false }] : [];
}
