import type { Mention } from '../model/reading.ts';
import { addDays } from '../text/calendars.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { dateFor, dateOf } from './event-date.ts';
import { type Mechanism, mechanismOf } from './mechanism.ts';
import { isSilent, modeOf } from './mode.ts';
import { sameList } from './same-list.ts';
import type { Clause } from './sentence.ts';

/** How near the day of the text a session lies that may be the one reported. */
const REPORTED = 4;

/** "The next session will be in Lima in May": another session of the mechanism that the text told before, with a date of its own. */
export function readSessions(clause: Clause, discourse: Discourse): void {
  for (const cue of clause.sessions) {
    const mechanism = mechanismOf(clause, discourse);
    const draft = mechanism && sessionOf(clause, discourse, cue, mechanism);
    if (draft) takeSession(clause, discourse, draft);
  }
}

function sessionOf(clause: Clause, discourse: Discourse, cue: Mention, mechanism: Mechanism): DraftEngagement | undefined {
  const mode = cue.value === 'last' ? 'background' : modeOf(clause, cue);
  if (isSilent(mode)) return undefined;
  const planned = cue.value === 'next' || mode === 'planned' || mode === 'postponed' || isAgreed(clause, cue);
  const date = dateFor(clause, discourse, cue, planned) ?? yearOf(clause, discourse, cue);
  const { anchor } = clause.reading;
  if (!date || (anchor !== undefined && (cue.value === 'next' ? date.span.end < anchor : cue.value === 'last' && date.span.start > anchor))) return undefined;
  const place = [...clause.sentence.places].sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0];
  return {
    kind: 'consultation',
    spoken: false,
    status:
      mode === 'cancelled'
        ? 'cancelled'
        : anchor !== undefined && date.span.end < anchor
          ? 'held'
          : planned || date.span.start > (anchor ?? '9')
            ? 'planned'
            : 'held',
    sides: mechanism.sides,
    guest: undefined,
    host: undefined,
    date: date.span,
    dateInferred: date.inferredYear,
    dateInherited: false,
    place: place && { name: place.name, country: place.country },
    placeTold: place !== undefined,
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

/** "It last sat in Lima in 2012": of a session long ago the year may be all that is told. */
function yearOf(clause: Clause, discourse: Discourse, cue: Mention): ReturnType<typeof dateOf> {
  const [year, ...more] = clause.sentence.dates;
  const alone = cue.value === 'last' && year?.year !== undefined && more.length === 0;
  return alone ? dateOf(clause, discourse, year, false) : undefined;
}

/** "Agreed to hold the fourth round": it is to come. */
const isAgreed = (clause: Clause, cue: Mention): boolean => clause.acts.some((a) => a.end <= cue.start && (a.value === 'agree' || a.value === 'pledge'));

function takeSession(clause: Clause, discourse: Discourse, draft: DraftEngagement): void {
  const date = draft.date as NonNullable<DraftEngagement['date']>;
  const same = discourse.engagements.find((e) => {
    if (e.kind !== 'consultation' || !sameList(e.sides, draft.sides)) return false;
    if ((!e.date || e.dateInherited) && e.status === draft.status && isToldHere(clause, e)) return true;
    if (e.date && !e.dateInherited) return e.date.start <= date.end && date.start <= e.date.end;
    if (e.status !== draft.status) return false;
    return draft.status === 'planned' || (clause.reading.anchor !== undefined && isNear(date.start, clause.reading.anchor));
  });
  if (!same) discourse.engagements.push(draft);
  else {
    same.passages.push(...draft.passages);
    same.rules.push(...draft.rules.filter((r) => !same.rules.includes(r)));
    if (!same.date || same.dateInherited)
      Object.assign(same, { date, dateInferred: draft.dateInferred, dateInherited: false, place: draft.place ?? same.place });
  }
}

/** "The commission of A and B held its fifth session": the sentence that tells of a mechanism tells its session too. */
const isToldHere = ({ sentence }: Clause, { passages }: DraftEngagement): boolean => passages.some((p) => p.start >= sentence.start && p.end <= sentence.end);

const isNear = (day: string, anchor: string): boolean => day >= addDays(anchor, -REPORTED) && day <= addDays(anchor, REPORTED);
