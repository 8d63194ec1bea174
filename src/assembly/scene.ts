import type { Reading } from '../model/reading.ts';
import { daysBetween } from '../text/calendars.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { isNear, type OnTheWay } from './journey.ts';
import type { Clause } from './sentence.ts';

type Place = NonNullable<DraftEngagement['place']>;

const VENUE_REACH = 120;
/** Days between the text and what is still to come at its scene. */
const SOON = 7;

/** "On the sidelines of the summit in Kananaskis": where whom the text is about meets the others, unless more is told. */
export function noteScene(clause: Clause, discourse: Discourse): void {
  const { sentence } = clause;
  const margin = cuesOf(sentence, 'sidelines')[0];
  if (!margin || cuesOf(sentence, 'mode').some((c) => c.value === 'background')) return;
  const near = (at: number) => at >= margin.start && at - margin.end <= VENUE_REACH;
  const place = sentence.places.find((p) => near(p.start));
  if (place) discourse.scene = { name: place.name, country: place.country };
}

/** The place of an event of whom the text is about: where he is by a margin told before, or where the text was written, away from home. */
export function sceneOf({ reading }: Clause, discourse: Discourse, event: OnTheWay): Place | undefined {
  const scene = discourse.scene ?? writtenAbroad(reading);
  const side = discourse.lead?.side;
  if (!scene || !side || scene.country === side || !event.sides.includes(side)) return undefined;
  const { anchor } = reading;
  if (event.background || (event.date && !isNear(anchor, event.date))) return undefined;
  if (event.planned && !(event.date && anchor && Math.abs(daysBetween(anchor, event.date.start)) <= SOON)) return undefined;
  return scene;
}

function writtenAbroad({ datelinePlace, home }: Reading): Place | undefined {
  if (!datelinePlace || datelinePlace.country === home) return undefined;
  return { name: datelinePlace.name, country: datelinePlace.country };
}
