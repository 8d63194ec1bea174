import type { Indicator } from '../model/record.ts';
import type { Conflict, ConflictSubject, LedgerDocument, Passages, ResolvedEngagement, Telling } from '../model/telling.ts';
import { daysFrom, isSingleDay } from './days.ts';
import type { People } from './people.ts';

type Claim = Passages & { readonly value: string };

const claimOf = ({ document, engagement }: Telling, value: string): Claim => ({ source: document.source, evidence: engagement.evidence, value });

const bySource = (a: Claim, b: Claim): number => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);

function conflict(about: ConflictSubject, claims: readonly Claim[], note: string): Conflict | undefined {
  return new Set(claims.map((c) => c.value)).size > 1 ? { about, claims: [...claims].sort(bySource), note } : undefined;
}

/** Whether the telling itself names the day: one taken over from the telling before it claims nothing. */
const tellsDay = ({ engagement }: Telling): boolean =>
  engagement.date !== null && isSingleDay(engagement.date) && !engagement.rules?.includes('date-told-before');

/** Whether the telling itself names the place: that of a dateline or of a journey claims nothing. */
const tellsPlace = ({ engagement }: Telling): boolean => engagement.place !== null && !engagement.rules?.includes('place-not-told');

/** Days of a visit farther apart than this are days of one stay, each told by its own source; nearer ones are its day, told twice. */
const TOLD_TWICE = 1;

/** Days that a source which tells the whole stay counts among it, each the day of one report. */
const isOneStay = (tellings: readonly Telling[], days: readonly string[]): boolean =>
  tellings.some(({ engagement: { kind, date } }) => kind === 'visit' && date && !isSingleDay(date) && days.every((d) => date.start <= d && d <= date.end));

function dateConflict({ tellings, kind }: ResolvedEngagement): Conflict | undefined {
  const held = tellings.filter((t) => t.engagement.status === 'held' && tellsDay(t));
  const days = held.map((t) => t.engagement.date?.start as string).sort();
  if (isOneStay(tellings, days)) return undefined;
  if (kind === 'visit' && days.length > 1 && daysFrom(days[0] as string, days[days.length - 1] as string) > TOLD_TWICE) return undefined;
  return conflict(
    'date',
    held.map((t) => claimOf(t, t.engagement.date?.start ?? '')),
    'the sources tell other days',
  );
}

function placeConflict({ tellings, kind }: ResolvedEngagement): Conflict | undefined {
  if (kind === 'visit') return undefined;
  const placed = tellings.filter((t) => t.engagement.status === 'held' && tellsPlace(t));
  const countries = new Set(placed.map((t) => t.engagement.place?.country).filter((c) => c));
  // a country alone contradicts only another country
  const claiming = countries.size > 1 ? placed : placed.filter((t) => t.engagement.place?.name);
  return conflict(
    'place',
    claiming.map((t) => claimOf(t, t.engagement.place?.name ?? t.engagement.place?.country ?? '')),
    'the sources tell other places',
  );
}

/** Two people of one side and office whom the tellings put in one seat. */
function participantConflicts({ tellings, sides }: ResolvedEngagement, people: People): Conflict[] {
  return sides.flatMap((side) => {
    const claims = tellings.flatMap((t) => {
      const own = t.engagement.participants.filter((p) => p.side === side);
      const [only] = own;
      const person = own.length === 1 && only ? people.personOf(t.document.source, side, only.written) : undefined;
      return person ? [claimOf(t, person.name)] : [];
    });
    return conflict('participant', claims, `the sources name other people for ${side}`) ?? [];
  });
}

function statusConflict({ tellings }: ResolvedEngagement): Conflict | undefined {
  const told = (status: string) => tellings.filter((t) => t.engagement.status === status);
  const [held, cancelled] = [told('held'), told('cancelled')];
  if (held.length === 0 || cancelled.length === 0) return undefined;
  return conflict(
    'status',
    [...held, ...cancelled].map((t) => claimOf(t, t.engagement.status)),
    'held to some, called off to others',
  );
}

const officeWarnings = new Set(['role-contradicts-holder', 'office-contradicts-table']);

/** Whether a document has a passage that contradicts the table of holders. */
export const contradictsHolders = ({ record }: LedgerDocument): boolean => (record.warnings ?? []).some((w) => officeWarnings.has(w.code));

/**
 * A role that machine translation gives to another state's holder, or an office that its holder had left: the page against the table, and against those
 * who have it right. `tellings` are all that name the people of the document, in their order.
 */
export function officeConflicts(document: LedgerDocument, tellings: readonly Telling[], people: People): Conflict[] {
  const own = people.persons.map((p) => ({ person: p, forms: p.written.filter((w) => w.source === document.source) }));
  return (document.record.warnings ?? [])
    .filter((w) => officeWarnings.has(w.code))
    .map((warning) => {
      const words = document.text.slice(warning.start, warning.end);
      const slip: Claim = { source: document.source, evidence: [{ start: warning.start, end: warning.end }], value: words };
      const person = own.find(({ forms }) => forms.some((w) => words.includes(w.written)))?.person;
      const right = tellings.flatMap((t) => {
        const named = t.engagement.participants.find((p) => p.written !== null && people.personOf(t.document.source, p.side, p.written) === person);
        return person && named && named.offices.length > 0 ? [claimOf(t, `${named.offices.join(', ')} of ${named.side}`)] : [];
      });
      const seen = new Set<string>();
      const claims = [slip, ...right.filter((c) => !seen.has(c.source) && seen.add(c.source))];
      return { about: 'office', claims: [...claims].sort(bySource), note: warning.message };
    });
}

const FIGURE_WINDOW = 120;
/** Measures under which unlike things are counted. */
const loose = new Set(['other', 'flights', 'projects']);

/** Of one quantity: the same measure, sides, unit and period; without a period, told within weeks and near in size. */
function sameQuantity(a: Indicator, b: Indicator, p: string | null, q: string | null): boolean {
  if (a.measure !== b.measure || a.unit !== b.unit || a.sides.join() !== b.sides.join() || a.status !== b.status) return false;
  if (a.value === null || b.value === null || a.period !== b.period) return false;
  if (a.period !== null) return true;
  const ratio = a.value / b.value;
  return p !== null && q !== null && Math.abs(daysFrom(p, q)) <= FIGURE_WINDOW && ratio > 1 / 3 && ratio < 3;
}

/** Rounding is no contradiction: less than 5 percent apart. */
const ROUNDING = 0.05;

interface Figure {
  readonly document: LedgerDocument;
  readonly indicator: Indicator;
}

/** Figures of one quantity that differ by more than rounding does, of those that `isWanted` lets through. */
export function figureConflicts(documents: readonly LedgerDocument[], isWanted: (indicator: Indicator) => boolean): Conflict[] {
  const groups: Figure[][] = [];
  const blocks = new Map<string, Figure[][]>();
  for (const document of documents) {
    for (const indicator of document.record.indicators.filter((i) => !loose.has(i.measure) && isWanted(i))) {
      const key = `${indicator.measure} ${indicator.unit} ${indicator.sides.join()}`;
      const near = blocks.get(key) ?? [];
      blocks.set(key, near);
      const published = document.record.document.published;
      const group = near.find((g) =>
        g.every((f) => f.document !== document && sameQuantity(f.indicator, indicator, f.document.record.document.published, published)),
      );
      if (group) group.push({ document, indicator });
      else {
        near.push([{ document, indicator }]);
        groups.push(near[near.length - 1] as Figure[]);
      }
    }
  }
  return groups.flatMap((group) => {
    const values = group.map((f) => f.indicator.value ?? 0);
    if (group.length < 2 || Math.max(...values) <= Math.min(...values) * (1 + ROUNDING)) return [];
    const claims = group.map(
      ({ document, indicator }): Claim => ({ source: document.source, evidence: indicator.evidence, value: `${indicator.value} ${indicator.unit}` }),
    );
    return conflict('figure', claims, `other figures for the same ${group[0]?.indicator.measure}`) ?? [];
  });
}

/** What the tellings of one engagement contradict one another in. A later report that moves or cancels a plan is no conflict. */
export function engagementConflicts(engagement: ResolvedEngagement, people: People): Conflict[] {
  if (engagement.tellings.length < 2) return [];
  const found = [dateConflict(engagement), placeConflict(engagement), statusConflict(engagement)];
  return [...found.filter((c) => c !== undefined), ...participantConflicts(engagement, people)];
}
