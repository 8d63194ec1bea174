// Where an event is held that somebody is told to attend only later: "The summit opened in X on Monday. Y was there too."
import type { DateMention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import type { Discourse } from './discourse.ts';
import type { Host } from './hosts.ts';
import type { Clause } from './sentence.ts';

/** An event with its place, and the days told with it. */
export interface Venue {
  readonly host: Host;
  readonly days: DateMention | undefined;
  /** The sentence that tells it. */
  readonly index: number;
}

/** Between an event and its place: whose it is, "held", its days. */
const PLACE_REACH = 80;
/** Sentences later the text speaks of something else. */
const SENTENCES_LATER = 3;

/** Remembers the first event of a sentence that has its place behind it in one clause. */
export function noteVenue(clause: Clause, discourse: Discourse): void {
  const { sentence, reading, index } = clause;
  if (sentence.zone !== 'body') return;
  for (const event of sentence.cues) {
    if (event.kind !== 'events') continue;
    const place = sentence.places.find((p) => p.start >= event.start && p.start - event.end <= PLACE_REACH);
    if (!place || /[;:]/.test(textOf(reading.units, event.end, place.start))) continue;
    const { country, name, start, end } = place;
    const days = sentence.dates.filter((d) => d.start >= reading.datelineEnd);
    discourse.venue = { host: { country, name, start, end }, days: days.length === 1 ? days[0] : undefined, index };
    return;
  }
}

/** The event that a sentence without a place goes on to tell of. */
export function venueOf({ index, sentence }: Clause, { venue }: Discourse): Venue | undefined {
  if (!venue || venue.index === index || index - venue.index > SENTENCES_LATER || sentence.places.length > 0) return undefined;
  return venue;
}
