import type { Mention } from '../model/reading.ts';
import { addDays } from '../text/calendars.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { isSilent, modeOf } from './engagements.ts';
import { dateFor } from './event-date.ts';
import type { Clause } from './sentence.ts';

/** How near the day of the text a session lies that may be the one reported. */
const REPORTED = 4;

/** "The next session will be in Lima in May": another session of the mechanism that the text told before, with a date of its own. */
export function readSessions(clause: Clause, discourse: Discourse): void {
  for (const cue of clause.sentence.cues) {
    if (cue.kind !== 'session' || clause.engagements.some((e) => e.start < cue.end && cue.start < e.end && e.value.startsWith('consultation'))) continue;
    const mechanism = mechanismOf(clause, discourse);
    const draft = mechanism && sessionOf(clause, discourse, cue, mechanism);
    if (draft) takeSession(clause, discourse, draft);
  }
}

/** The consultation told last between sides that the sentence does not contradict. */
function mechanismOf(clause: Clause, discourse: Discourse): DraftEngagement | undefined {
  const named = clause.actors.filter((a) => a.side !== undefined && a.form !== 'person').map((a) => a.side as string);
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1) {
    const told = discourse.engagements[i] as DraftEngagement;
    if (told.kind === 'consultation' && named.every((side) => told.sides.includes(side))) return told;
  }
  return undefined;
}

function sessionOf(clause: Clause, discourse: Discourse, cue: Mention, mechanism: DraftEngagement): DraftEngagement | undefined {
  const mode = cue.value === 'last' ? 'background' : modeOf(clause, cue);
  if (isSilent(mode)) return undefined;
  const planned = cue.value === 'next' || mode === 'planned' || mode === 'postponed';
  const date = dateFor(clause, discourse, cue, planned);
  if (!date) return undefined;
  const { anchor } = clause.reading;
  const place = [...clause.sentence.places].sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0];
  return {
    kind: 'consultation',
    status: mode === 'cancelled' ? 'cancelled' : anchor !== undefined && date.span.end < anchor ? 'held' : planned || date.span.start > (anchor ?? '9') ? 'planned' : 'held',
    sides: mechanism.sides,
    guest: undefined,
    host: undefined,
    date: date.span,
    dateInferred: date.inferredYear,
    dateInherited: false,
    place: place && { name: place.name, country: place.country },
    principals: [],
    inviters: [],
    passages: [{ start: Math.min(cue.start, date.mention.start), end: Math.max(cue.end, date.mention.end) }],
    rules: ['session-of-mechanism', ...(mode ? [`mode-${mode}`] : [])],
    cues: [`session.${cue.value}`],
    zone: clause.sentence.zone,
    paragraph: clause.sentence.paragraph,
    background: mode === 'background',
  };
}

function takeSession(clause: Clause, discourse: Discourse, draft: DraftEngagement): void {
  const date = draft.date as NonNullable<DraftEngagement['date']>;
  const same = discourse.engagements.find((e) => {
    if (e.kind !== 'consultation' || e.sides.join() !== draft.sides.join()) return false;
    if (e.date && !e.dateInherited) return e.date.start <= date.end && date.start <= e.date.end;
    return e.status === draft.status && clause.reading.anchor !== undefined && isNear(date.start, clause.reading.anchor);
  });
  if (same) same.passages.push(...draft.passages);
  else discourse.engagements.push(draft);
}

const isNear = (day: string, anchor: string): boolean => day >= addDays(anchor, -REPORTED) && day <= addDays(anchor, REPORTED);
