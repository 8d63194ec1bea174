import type { Act, EngagementKind, Field } from '../model/codes.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Actor, Person, Sex } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { daysBetween } from '../text/calendars.ts';
import { sameList } from './same-list.ts';
import type { Section } from './section.ts';
import type { Venue } from './venue.ts';

/** A passage in folded offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** An engagement as the document tells it, sentence by sentence. */
export interface DraftEngagement {
  readonly kind: EngagementKind;
  /** Told only by verbs that do not say whether they met ("spoke with"). */
  spoken: boolean;
  status: 'held' | 'planned' | 'cancelled';
  readonly sides: readonly string[];
  readonly guest: string | undefined;
  readonly host: string | undefined;
  /** Of a message: the side that sent it. */
  sender?: string | undefined;
  date: DateSpan | undefined;
  dateInferred: boolean;
  /** Not told with this engagement, but with the one before. */
  dateInherited: boolean;
  place: { name: string | null; country: string | null } | undefined;
  /** Told by the words of the event, not by a dateline, a journey or the host. */
  placeTold: boolean;
  principals: Actor[];
  inviters: Actor[];
  passages: Passage[];
  rules: string[];
  cues: string[];
  readonly zone: string;
  readonly paragraph: number;
  /** Told as background to another: it takes no date from the discourse. */
  readonly background: boolean;
}

/** What sides agreed, asked, offered or said, gathered over the document. */
export interface DraftStatement {
  readonly act: Act;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly fields: Field[];
  readonly passages: Passage[];
  readonly rules: string[];
  readonly cues: string[];
}

/** States what one side holds towards another, told by something else than a word of an act. */
export function statePosition(
  statements: DraftStatement[],
  by: string,
  to: string,
  told: { readonly passage: Passage; readonly rule: string; readonly cue: string },
): void {
  const known = statements.find((s) => s.act === 'affirm' && s.by.join() === by && s.to.join() === to);
  if (known) known.passages.push(told.passage);
  else statements.push({ act: 'affirm', by: [by], to: [to], fields: [], passages: [told.passage], rules: [told.rule], cues: [told.cue] });
}

/** What the document has told so far. */
export interface Discourse {
  readonly engagements: DraftEngagement[];
  current: DraftEngagement | undefined;
  subject: Actor | undefined;
  speaker: readonly string[] | undefined;
  speakerSex: Sex | undefined;
  /** The sides of which men and women were told. */
  readonly sexes: Readonly<Record<Sex, Set<string>>>;
  /** Of whom the text told so, by a pronoun or a title. */
  readonly sexOf: Map<Person, Sex>;
  date: DateSpan | undefined;
  dateParagraph: number;
  /** The place, and perhaps the days, that a heading tells of what stands below it. */
  section: Section | undefined;
  /** The day or days that a line above tells alone: those of all that a programme lists below it. */
  sectionDays: DateSpan | undefined;
  /** Where whom the text is about meets others: told with what that is beside. */
  scene: DraftEngagement['place'];
  /** The event told last with its place. */
  venue: Venue | undefined;
  /** The last day told, whatever happened on it. */
  told: { readonly span: DateSpan; readonly paragraph: number } | undefined;
  /** From which day each "same day" and "next day" goes out, by where it stands. */
  readonly bases: Map<number, DateSpan | undefined>;
  /** The days of weekdays that the text told with their date. */
  readonly weekdays: Map<number, string>;
  /** What the figure in money told last measures, and in which sentence. */
  measured: { readonly measure: string; readonly index: number } | undefined;
  /** Where the engagement being told was last told. */
  currentParagraph: number;
  /** The paragraph being read, the sides that it names, and those without the organisations that are only spoken of. */
  scope: { readonly paragraph: number; readonly sides: readonly string[]; readonly parties: readonly string[] };
  /** What was agreed, asked or offered in the sentence before: a list may go on. */
  open: { readonly statement: DraftStatement; readonly index: number } | undefined;
  /** The mechanism that sides set up, which has not sat yet. */
  founded: { readonly sides: readonly string[] } | undefined;
  /** A series of calls was told of, and nobody met since. */
  calling: boolean;
  /** The counterparts of the contacts told together last: "the leaders", "the partners". */
  batch: readonly string[];
  /** The two sides that the whole document is about, where it is about two. */
  readonly dyad: readonly string[];
  /** Whom the document names most: who acts where nobody is named. */
  readonly lead: Actor | undefined;
}

export function newDiscourse(dyad: readonly string[], lead: Actor | undefined): Discourse {
  return {
    dyad,
    lead,
    batch: [],
    calling: false,
    founded: undefined,
    open: undefined,
    measured: undefined,
    currentParagraph: -1,
    scope: { paragraph: -1, sides: [], parties: [] },
    engagements: [],
    current: undefined,
    subject: undefined,
    speaker: undefined,
    speakerSex: undefined,
    sexes: { he: new Set(), she: new Set() },
    sexOf: new Map(),
    date: undefined,
    dateParagraph: -1,
    venue: undefined,
    told: undefined,
    bases: new Map(),
    weekdays: new Map(),
    section: undefined,
    sectionDays: undefined,
    scene: undefined,
  };
}

/** Who the document is about: the principal of most of what it told so far, the earlier of two. */
export function protagonist(discourse: Discourse): Actor | undefined {
  if (discourse.lead) return discourse.lead;
  const counts = new Map<string, { actor: Actor; count: number }>();
  for (const engagement of discourse.engagements) {
    for (const actor of engagement.principals) {
      const key = `${actor.side}|${actor.person?.id ?? actor.offices[0] ?? ''}`;
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { actor, count: 1 });
    }
  }
  let best: { actor: Actor; count: number } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.actor;
}

/**
 * The sides of the contact being told. In its own paragraph they are those of the last engagement; a later paragraph that names
 * other sides speaks of its own two, or of nobody's; the next, where it names none, still speaks of the two who met; one that names none but
 * the two that the document is about, or follows no engagement, speaks of those.
 * An organisation for which nobody of the text acts is what they speak of; who looks for the other party of a document, of a figure or of
 * somebody without a side counts it all the same.
 */
export function currentSides(discourse: Discourse, sides: readonly string[] = discourse.scope.parties): readonly string[] {
  const told = discourse.current && discourse.current.sides.length >= 2 ? discourse.current.sides : discourse.dyad;
  const { paragraph } = discourse.scope;
  if (discourse.current && discourse.currentParagraph === paragraph) return told;
  // right behind the paragraph that tells who met
  if (sides.length === 0 && discourse.currentParagraph === paragraph - 1 && discourse.current && known(discourse.current) > 1) return told;
  // an aside about others ends with its paragraph
  const ofDyad = discourse.dyad.length === 2 && sides.every((s) => discourse.dyad.includes(s));
  // two whom the text names often, and who never meet in it, give way to those who have just met
  const isApart = discourse.current !== undefined && known(discourse.current) > 1 && !discourse.engagements.some((e) => sameList(e.sides, discourse.dyad));
  if (ofDyad && !(isApart && sides.every((s) => told.includes(s)))) return discourse.dyad;
  if (sides.every((s) => told.includes(s))) return told;
  return sides.length === 2 ? sides : sides.some((s) => told.includes(s)) ? told : [];
}

/** How many people a telling names: of a visit also who invited. */
const known = ({ principals, inviters }: DraftEngagement): number => principals.length + inviters.length;

/** The sides that an actor stands for; empty where nothing tells it. */
export function sidesOf(actor: Actor | undefined, discourse: Discourse): readonly string[] {
  if (!actor) return [];
  if (actor.form === 'both') {
    const sides = currentSides(discourse);
    return actor.two ? twoOf(discourse, sides) : actor.three ? threeOf(discourse, sides) : sides;
  }
  if (actor.form === 'all') return discourse.batch.length > 1 ? [] : discourse.batch;
  if (actor.form === 'pronoun') return one(meantBy(actor, discourse)?.side);
  if (actor.form === 'host') return one(hostNow(discourse) ?? hostOfVisit(discourse));
  if (actor.form === 'guest') return guestsNow(discourse) ?? one(guestNow(discourse) ?? guestOf(discourse));
  return one(actor.side);
}

/** Whom "he" or "she" means: who acted last; where the text told that one as of the other sex, who met him. */
function meantBy({ sex }: Actor, { subject, sexOf, current }: Discourse): Actor | undefined {
  const isOther = (a: Actor) => sex !== undefined && a.person !== undefined && (sexOf.get(a.person) ?? sex) !== sex;
  if (!subject || !isOther(subject)) return subject;
  const fits = current?.principals.filter((p) => p.side !== undefined && p.side !== subject.side && !isOther(p)) ?? [];
  return fits.length === 1 || (fits.length > 1 && fits.every((p) => p.side === fits[0]?.side)) ? fits[0] : subject;
}

/** "He met the prime ministers of A and B. The three agreed": behind contacts told together, those whom he met and he. */
function threeOf({ batch }: Discourse, sides: readonly string[]): readonly string[] {
  const all = [...new Set([...batch, ...sides])].sort();
  return sides.length === 2 && batch.length === 2 && all.length === 3 ? all : sides;
}

/** "The two neighbours", behind a meeting of three at the home of one of them: the two who came. */
export function twoOf(discourse: Discourse, sides: readonly string[]): readonly string[] {
  const host = sides.length === 3 ? hostNow(discourse) : undefined;
  return host === undefined ? sides : sides.filter((s) => s !== host);
}

const one = (side: string | undefined): readonly string[] => (side ? [side] : []);

/** Who receives in the contact under way: as told, else the side that it takes place at. */
function hostNow({ current }: Discourse): string | undefined {
  return current?.host ?? current?.sides.find((s) => s === current.place?.country);
}

/** "The visitors", behind a meeting of three at the home of one of them. */
function guestsNow(discourse: Discourse): readonly string[] | undefined {
  const sides = discourse.current?.sides ?? [];
  const guests = twoOf(discourse, sides);
  return guests.length < sides.length ? guests : undefined;
}

function guestNow(discourse: Discourse): string | undefined {
  const current = arrived(discourse) ?? discourse.current;
  if (current?.guest !== undefined || current?.sides.length !== 2) return current?.guest;
  const host = hostNow(discourse);
  return host === undefined ? undefined : current.sides.find((s) => s !== host);
}

/** Behind a visit that is still to come "the guest" is of one that took place, where the text told any. */
function arrived({ current, engagements }: Discourse): DraftEngagement | undefined {
  return current?.status === 'planned' ? engagements.findLast((e) => e.kind === 'visit' && e.status === 'held' && !e.background) : undefined;
}

function lastVisit(discourse: Discourse): DraftEngagement | undefined {
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1) if (discourse.engagements[i]?.host) return discourse.engagements[i];
  return undefined;
}

function hostOfVisit(discourse: Discourse): string | undefined {
  return lastVisit(discourse)?.host;
}

function guestOf(discourse: Discourse): string | undefined {
  const visit = lastVisit(discourse);
  return visit?.guest ?? visit?.sides.find((s) => s !== visit.host);
}

/** The contact under way; behind one that is only recalled the one that was told last before it, of the same sides and so much later that nobody of then is "the guest" of now. */
function present({ current, engagements }: Discourse): DraftEngagement | undefined {
  const then = current?.date?.end;
  if (current?.status !== 'held' || then === undefined) return current;
  const later = (e: DraftEngagement) => e.status === 'held' && e.date !== undefined && daysBetween(then, e.date.start) > RECALLED;
  return engagements.findLast((e) => later(e) && sameList(e.sides, current.sides)) ?? current;
}

/** Days between a contact that is recalled and what is reported. */
const RECALLED = 90;

/** A pronoun, host or guest as the actor that it stands for. */
export function standsFor(actor: Actor, discourse: Discourse): Actor {
  if (actor.form === 'pronoun') {
    const meant = meantBy(actor, discourse);
    return meant ? actorWith(meant, { start: actor.start, end: actor.end }) : actor;
  }
  if (actor.form !== 'host' && actor.form !== 'guest') return actor;
  const side = sidesOf(actor, discourse)[0];
  const principal = present(discourse)?.principals.find((p) => p.side === side);
  if (principal) return actorWith(principal, { start: actor.start, end: actor.end });
  return side ? actorWith(actor, { form: 'side', side }) : actor;
}
