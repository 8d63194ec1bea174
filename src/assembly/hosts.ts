import type { Actor, DateMention, Mention, PlaceMention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { textOf } from '../text/fold.ts';
import { byStart } from '../text/in-order.ts';
import { cuesOf } from './cues-of.ts';
import { joinedApartFrom } from './listed-days.ts';
import { type Clause, joined, personal } from './sentence.ts';

/** A state that somebody travels to, with the place that tells it. */
export interface Host {
  readonly country: string;
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

/** Where in a sentence what belongs to a cue may stand. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Right behind: a space or two. */
const ADJACENT = 2;

/** "On the border to X he visited a camp": whose border it is, is not where somebody went. */
const isBordered = ({ sentence }: Clause, { start }: { readonly start: number }): boolean => {
  const word = cuesOf(sentence, 'partner').find((c) => c.end <= start && start - c.end <= ADJACENT);
  return word !== undefined && cuesOf(sentence, 'field').some((c) => c.value === 'border' && c.end <= word.start && word.start - c.end <= 1);
};

/** The states of a window that somebody may travel to, by themselves or by a place, in order. */
export function hostCandidates(clause: Clause, window: Window): Host[] {
  const places = clause.sentence.places
    .filter((p: PlaceMention) => p.start >= window.from && p.end <= window.to)
    .map((p) => ({ country: p.country, name: p.name, start: p.start, end: p.end }));
  const sides = clause.actors
    .filter(
      (a) =>
        !isSpokenOf(clause, a) &&
        !isBordered(clause, a) &&
        a.form === 'side' &&
        !a.capital &&
        a.side &&
        !isOrganisation(a.side) &&
        a.start >= window.from &&
        a.end <= window.to,
    )
    .map((a) => ({ country: a.side as string, name: null, start: a.start, end: a.end }));
  return byStart([...places, ...sides]);
}

/** "A panel discussion on X": right behind such a word a state is what an event is on, and not where. */
export const isSpokenOf = ({ sentence }: Clause, { start }: { readonly start: number }): boolean =>
  cuesOf(sentence, 'about').some((c) => c.end <= start && start - c.end <= ABOUT_REACH);

/** A space. */
const ABOUT_REACH = 1;

/** "Arrived in X from Y": where somebody comes from. */
export const isOrigin = (clause: Clause, place: Host) =>
  cuesOf(clause.sentence, 'partner').some((c) => c.value === 'from' && place.start >= c.end && place.start - c.end <= ADJACENT);

/** In a verb-final clause the host of a verb stands before it; behind a noun ("the visit of X to Y"), and behind a cue that ends in a preposition. */
export function hostFollows(clause: Clause, cue: Mention, role: string): boolean {
  const last = textOf(clause.reading.units, cue.start, cue.end).split(' ').pop() as string;
  if (clause.reading.functionWords.has(last)) return true;
  return role === 'nouns' && clause.actors.some((a) => personal(a) && a.start >= cue.end && a.start - cue.end <= ADJACENT);
}

/** Between a host and its days, and between these and what comes next: a space, a comma and a little word. */
const DAY_GAP = 8;

/** "To A from 11 to 14 March": the days right behind a host. */
export const daysBehind = (clause: Clause, host: { readonly end: number }): DateMention | undefined =>
  clause.sentence.dates.find((d) => d.start >= host.end && d.start - host.end <= DAY_GAP);

/** "To A from 11 to 14 and to B from 14 to 18": hosts parted only by the days of each. */
function areListed(clause: Clause, a: Actor, b: Actor): boolean {
  if (joined(clause.reading, a, b)) return true;
  const days = daysBehind(clause, a);
  return days !== undefined && days.end <= b.start && daysBehind(clause, b) !== undefined && joinedApartFrom(clause, days, a, b);
}

/** "A, B and C": the hosts joined to the first. */
export function hostList(clause: Clause, first: Host, foreign: readonly Host[]): Host[] {
  const list = [first];
  const asActor = (h: Host): Actor => ({
    start: h.start,
    end: h.end,
    form: 'side',
    side: h.country,
    offices: [],
    plural: false,
    counterpart: false,
    capital: false,
    inferred: false,
    guessed: false,
  });
  for (const host of foreign)
    if (
      host.start >= (list[list.length - 1] as Host).end &&
      areListed(clause, asActor(list[list.length - 1] as Host), asActor(host)) &&
      !list.some((h) => h.country === host.country)
    )
      list.push(host);
  for (const host of [...foreign].reverse())
    if (host.end <= (list[0] as Host).start && areListed(clause, asActor(host), asActor(list[0] as Host)) && !list.some((h) => h.country === host.country))
      list.unshift(host);
  return list;
}
