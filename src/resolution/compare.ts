import type { Telling } from '../model/telling.ts';
import { gapBetween, isSingleDay } from './days.ts';
import type { People } from './people.ts';

/** How sure it is that two tellings are of one engagement, and why. From `SAME_EVENT` on they are taken for one. */
export interface Comparison {
  readonly score: number;
  readonly reasons: readonly string[];
}

export const SAME_EVENT = 0.6;

interface Finding {
  readonly weight: number;
  readonly reason: string;
}

const APART = -1;

/** Sides and kind are the same already: the block holds only such. */
const START = 0.45;

/** A plan may be moved by this many days and be the same plan. */
const LONGEST_DELAY = 75;
/** An undated telling is of about the time when it was published. */
const NEAR_PUBLICATION = 10;

/** A standing mechanism of two sides meets once in some months: two sessions within so many days are one, told with another day. */
const SAME_SESSION = 2;

const isSession = ({ engagement: { kind, status, date } }: Telling): boolean => kind === 'consultation' && status === 'held' && date?.precision === 'day';

/** Nobody visits the same state twice within so many days: told with two days, they are days of one stay. */
const ONE_STAY = 4;

function isOneStay(a: Telling, b: Telling, people: People): boolean {
  if (a.engagement.kind !== 'visit' || b.engagement.kind !== 'visit' || a.engagement.guest !== b.engagement.guest) return false;
  const guests = (t: Telling) =>
    t.engagement.participants.filter((p) => p.side === t.engagement.guest).map((p) => people.personOf(t.document.source, p.side, p.written));
  const there = guests(b);
  return guests(a).some((p) => p !== undefined && there.includes(p));
}

function dates(a: Telling, b: Telling, people: People): Finding {
  const [x, y] = [a.engagement.date, b.engagement.date];
  if (x && y) {
    const gap = gapBetween(x, y);
    const [exact, held] = [isSingleDay(x) && isSingleDay(y), a.engagement.status === 'held' && b.engagement.status === 'held'];
    if (gap === 0) return exact ? { weight: 0.3, reason: 'the same day' } : { weight: x.precision === y.precision ? 0.22 : 0.16, reason: 'days that overlap' };
    if (gap <= SAME_SESSION && isSession(a) && isSession(b)) return { weight: 0.26, reason: 'sessions of one mechanism a day or two apart' };
    if (gap <= ONE_STAY && held && isOneStay(a, b, people)) return { weight: 0.1, reason: 'days of one stay' };
    if (gap === 1) return { weight: 0.02, reason: 'a day apart' };
    if (held || gap > LONGEST_DELAY) return { weight: APART, reason: 'other days' };
    return plansApart(a, b) ? { weight: -0.05, reason: 'a plan for another day' } : { weight: APART, reason: 'other days' };
  }
  const known = x ?? y;
  const other = x ? b : a;
  const published = other.document.record.document.published;
  if (!published) return { weight: known ? -0.05 : 0, reason: 'no day told' };
  if (!known) return nearPublications(a, b) ? { weight: 0.08, reason: 'published within days' } : { weight: -0.2, reason: 'published far apart' };
  const gap = gapBetween(known, { start: published, end: published, precision: 'day' });
  const planned = other.engagement.status !== 'held';
  if (gap <= NEAR_PUBLICATION) return { weight: 0.08, reason: 'the day is near the publication of the other' };
  return gap <= LONGEST_DELAY && planned ? { weight: 0, reason: 'no day told' } : { weight: -0.3, reason: 'the day is far from the publication of the other' };
}

/** A later report gives a plan another day. */
function plansApart(a: Telling, b: Telling): boolean {
  const [p, q] = [a.document.record.document.published, b.document.record.document.published];
  return (a.engagement.status !== 'held' || b.engagement.status !== 'held') && (p === null || q === null || p !== q);
}

function nearPublications(a: Telling, b: Telling): boolean {
  const [p, q] = [a.document.record.document.published, b.document.record.document.published];
  if (!p || !q) return true;
  return gapBetween({ start: p, end: p, precision: 'day' }, { start: q, end: q, precision: 'day' }) <= NEAR_PUBLICATION;
}

const levels: Readonly<Record<string, number>> = {
  'head-of-state': 4,
  'head-of-government': 4,
  'party-leader': 4,
  heir: 4,
  'org-head': 4,
  'deputy-head-of-government': 3,
  'foreign-minister': 3,
  minister: 3,
  speaker: 3,
  'security-chief': 3,
  'military-chief': 3,
  'deputy-foreign-minister': 2,
  'deputy-minister': 2,
  'deputy-speaker': 2,
  'org-official': 2,
  governor: 2,
};

const levelOf = (offices: readonly string[]): number => Math.max(0, ...offices.map((o) => levels[o] ?? 1));

function principals(a: Telling, b: Telling, people: People): Finding[] {
  const found: Finding[] = [];
  for (const side of a.engagement.sides) {
    const [mine, theirs] = [a, b].map((t) => t.engagement.participants.filter((p) => p.side === side));
    if (!mine?.length || !theirs?.length) continue;
    const personOf = (t: Telling, p: { side: string; written: string | null }) => people.personOf(t.document.source, p.side, p.written);
    const [here, there] = [mine.map((p) => personOf(a, p)), theirs.map((p) => personOf(b, p))];
    if (here.some((p) => p !== undefined && there.includes(p))) {
      found.push({ weight: 0.16, reason: `the same person for ${side}` });
      continue;
    }
    const [high, low] = [Math.max(...mine.map((p) => levelOf(p.offices))), Math.max(...theirs.map((p) => levelOf(p.offices)))];
    const share = mine.some((p) => theirs.some((q) => p.offices.some((o) => q.offices.includes(o))));
    const named = here.every((p) => p !== undefined) && there.every((p) => p !== undefined);
    if (named)
      found.push(
        share
          ? { weight: -0.12, reason: `another holder of the office for ${side}` }
          : { weight: high === low ? -0.2 : -0.45, reason: `other people for ${side}` },
      );
    else if (share) found.push({ weight: 0.08, reason: `the same office for ${side}` });
    else if (high !== low && high > 0 && low > 0) found.push({ weight: -0.3, reason: `another level of office for ${side}` });
  }
  return found;
}

function places(a: Telling, b: Telling): Finding | undefined {
  const [x, y] = [a.engagement.place, b.engagement.place];
  if (!x || !y) return undefined;
  if (x.name && x.name === y.name) return { weight: 0.1, reason: 'the same place' };
  if (x.country && y.country && x.country !== y.country) return { weight: -0.1, reason: 'other countries' };
  if (x.name && y.name) return { weight: -0.05, reason: 'other places' };
  return x.country && x.country === y.country ? { weight: 0.04, reason: 'the same country' } : undefined;
}

function origins(a: Telling, b: Telling): Finding | undefined {
  const [x, y] = [a.document.record.document, b.document.record.document];
  return x.url && x.url === y.url ? { weight: 0.15, reason: 'the same address' } : undefined;
}

/** What both say the sides agreed, asked or offered. */
function statements(a: Telling, b: Telling): Finding | undefined {
  const keys = (t: Telling): Set<string> =>
    new Set(
      t.document.record.statements
        .filter((s) => [...s.by, ...s.to].every((side) => t.engagement.sides.includes(side)))
        .flatMap((s) => s.fields.filter((f) => f !== 'general').map((f) => `${s.act} ${s.by.join('+')} ${f}`)),
    );
  const [x, y] = [keys(a), keys(b)];
  const common = [...x].filter((k) => y.has(k)).length;
  return common >= 2 ? { weight: Math.min(0.1, common * 0.03), reason: `${common} statements in common` } : undefined;
}

/** Compares two tellings of the same kind and sides. */
export function compareTellings(a: Telling, b: Telling, people: People): Comparison {
  const guests = [a.engagement.guest, b.engagement.guest];
  const findings: Finding[] = [
    ...(guests[0] && guests[1] && guests[0] !== guests[1] ? [{ weight: APART, reason: 'another guest' }] : []),
    ...(a.engagement.kind !== b.engagement.kind ? [{ weight: -0.1, reason: 'another kind of contact' }] : []),
    dates(a, b, people),
    ...principals(a, b, people),
    ...[places(a, b), origins(a, b), statements(a, b)].filter((f): f is Finding => f !== undefined),
  ];
  const score = START + findings.reduce((sum, f) => sum + f.weight, 0);
  return { score: Math.max(0, Math.min(1, score)), reasons: findings.map((f) => f.reason) };
}
