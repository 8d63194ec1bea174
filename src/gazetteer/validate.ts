import { officeCodes } from '../model/codes.ts';
import type { Issue } from '../model/issue.ts';
import { isOrganisation } from '../model/sides.ts';
import type { Term } from '../model/term.ts';
import type { Holder, Reference } from './reference.ts';

/** An issue of the hand-edited tables. An `error` must be mended before the tables are used; a `note` is worth a look. */
export interface ReferenceIssue extends Issue {
  readonly weight: 'error' | 'note';
}

/** States where two or more persons are head of state at once: a leader beside a president, a presidency of three, co-presidents, a suspended president beside an acting one. */
const SHARED_HEADSHIP = new Set(['IRN', 'BIH', 'NIC', 'AND', 'SMR', 'KOR']);
/** A handover may leave two names for some weeks, or none; beyond this many days it is looked at. */
const HANDOVER_DAYS = 60;

const knownOffices = new Set<string>(officeCodes);
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const issue = (weight: ReferenceIssue['weight'], source: string, place: string, message: string, mend: string): ReferenceIssue => ({
  weight,
  source,
  place,
  message,
  mend,
  level: 'damaged',
});

/** The first or last day of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as days since 1970. */
function dayNumber(value: string, end: 'first' | 'last'): number {
  const [year = 0, month, day] = value.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = day !== undefined ? first : Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0);
  return Math.round((end === 'first' ? first : next) / 86_400_000);
}

const start = (term: Term) => (term.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(term.from, 'first'));
const finish = (term: Term) => (term.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(term.to, 'last'));
const fileOf = (side: string) => `holders/${side.replace(':', '-')}.yaml`;

function checkTerm(holder: Holder, term: Term): ReferenceIssue[] {
  const at = `${holder.name}, ${term.office}`;
  const source = fileOf(holder.side);
  const found: ReferenceIssue[] = [];
  if (!knownOffices.has(term.office)) found.push(issue('error', source, at, `unknown office ${term.office}`, 'Use an office code of the codebook.'));
  const bad = [term.from, term.to].filter((d) => d !== undefined && !datePattern.test(d));
  if (bad.length > 0) found.push(issue('error', source, at, `${bad.join(', ')} is no date`, 'Write YYYY, YYYY-MM or YYYY-MM-DD.'));
  else if (finish(term) < start(term))
    found.push(issue('error', source, at, `the term ends (${term.to}) before it begins (${term.from})`, 'Correct one of the two dates.'));
  return found;
}

function checkHolder(reference: Reference, holder: Holder): ReferenceIssue[] {
  const source = fileOf(holder.side);
  const found = holder.terms.flatMap((term) => checkTerm(holder, term));
  if (!reference.states.has(holder.side) && !reference.organisations.has(holder.side))
    found.push(
      issue('error', source, holder.name, `unknown side ${holder.side}`, 'Name the file after a code of states.yaml or a side of organisations.yaml.'),
    );
  if (holder.terms.length === 0) found.push(issue('error', source, holder.name, 'no term', 'Give at least one office.'));
  return found;
}

/** Two persons of one side must not share a written name: a mention of it could not be told apart. */
function checkNames(side: string, holders: readonly Holder[]): ReferenceIssue[] {
  const owners = new Map<string, Holder>();
  const found: ReferenceIssue[] = [];
  for (const holder of holders) {
    const forms = [holder.name, ...holder.aliases, ...Object.values(holder.forms).flat()];
    for (const form of new Set(forms.map((f) => f.toLowerCase()))) {
      const owner = owners.get(form);
      if (owner)
        found.push(issue('error', fileOf(side), holder.name, `"${form}" also names ${owner.name}`, 'Join the two entries, or drop the name from one.'));
      else owners.set(form, holder);
    }
  }
  return found;
}

interface Tenure {
  readonly name: string;
  readonly term: Term;
}

function tenures(holders: readonly Holder[], office: string): Tenure[] {
  const all = holders.flatMap((h) =>
    h.terms.filter((t) => t.office === office && [t.from, t.to].every((d) => d === undefined || datePattern.test(d))).map((term) => ({ name: h.name, term })),
  );
  return all.sort((a, b) => start(a.term) - start(b.term));
}

function checkOverlaps(side: string, list: readonly Tenure[]): ReferenceIssue[] {
  if (SHARED_HEADSHIP.has(side)) return [];
  return list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b) => {
      const days = Math.min(finish(a.term), finish(b.term)) - start(b.term);
      if (a.name === b.name || days <= HANDOVER_DAYS) return [];
      return [
        issue(
          'error',
          fileOf(side),
          `${a.name}, ${b.name}`,
          `two heads of state at once from ${b.term.from}`,
          'End the earlier term, or begin the later one at the handover.',
        ),
      ];
    }),
  );
}

function checkGaps(side: string, office: string, list: readonly Tenure[]): ReferenceIssue[] {
  let reached = Number.NEGATIVE_INFINITY;
  let last = '';
  return list.flatMap(({ name, term }) => {
    const gap = start(term) - reached;
    const before = last;
    if (finish(term) >= reached) {
      reached = finish(term);
      last = name;
    }
    if (before === '' || gap <= HANDOVER_DAYS) return [];
    return [
      issue('note', fileOf(side), `${before}, ${name}`, `nobody is ${office} for ${gap} days before ${term.from}`, 'Add who held the office, if somebody did.'),
    ];
  });
}

function checkSides(reference: Reference): ReferenceIssue[] {
  const bySide = new Map<string, Holder[]>();
  for (const holder of reference.holders) bySide.set(holder.side, [...(bySide.get(holder.side) ?? []), holder]);
  return [...bySide].flatMap(([side, holders]) => [
    ...checkNames(side, holders),
    ...checkOverlaps(side, tenures(holders, 'head-of-state')),
    ...['head-of-state', 'head-of-government', 'foreign-minister'].flatMap((office) => checkGaps(side, office, tenures(holders, office))),
  ]);
}

function checkGazetteer(reference: Reference): ReferenceIssue[] {
  const { states, places, outlets, organisations } = reference;
  const stray = (source: string, name: string, code: string) => issue('error', source, name, `unknown state ${code}`, 'Use a code of states.yaml.');
  return [
    ...[...places.values()].filter((p) => !states.has(p.country)).map((p) => stray('places.yaml', p.name, p.country)),
    ...[...outlets.values()].filter((o) => o.state !== undefined && !states.has(o.state)).map((o) => stray('outlets.yaml', o.host, String(o.state))),
    ...[...states.values()].filter((s) => s.within !== undefined && !states.has(s.within)).map((s) => stray('states.yaml', s.code, String(s.within))),
    ...[...states.values()]
      .filter((s) => s.capital !== undefined && !places.has(s.capital))
      .map((s) => issue('error', 'states.yaml', s.code, `the capital ${s.capital} is no place`, 'Add it to places.yaml.')),
    ...[...organisations.values()]
      .filter((o) => o.hq !== undefined && !places.has(o.hq))
      .map((o) => issue('note', 'organisations.yaml', o.side, `the seat ${o.hq} is no place`, 'Add it to places.yaml.')),
  ];
}

/** Where events that return are held must be told by states and places of the tables, and what is no key of the packs by a side of organisations.yaml. */
function checkGatherings({ states, places, organisations, gatherings }: Reference): ReferenceIssue[] {
  const source = 'gatherings.yaml';
  return [...gatherings].flatMap(([name, { seat, held }]) => {
    const seats = [...(seat ? [seat] : []), ...(held?.values() ?? [])];
    const found = seats.flatMap(({ country, city }) => {
      if (!states.has(country)) return [issue('error', source, name, `unknown state ${country}`, 'Use a code of states.yaml.')];
      const place = city === null ? undefined : places.get(city);
      if (city === null || place?.country === country) return [];
      return [issue('error', source, name, `${city} is no place of ${country}`, 'Write it as in places.yaml, or leave it out.')];
    });
    const isStray = isOrganisation(name) && !organisations.has(name);
    return isStray ? [...found, issue('error', source, name, `unknown side ${name}`, 'Use a side of organisations.yaml.')] : found;
  });
}

/** Checks the tables against each other and against the codebook. An empty list means nothing to mend and nothing to look at. */
export function validateReference(reference: Reference): ReferenceIssue[] {
  return [
    ...checkGazetteer(reference),
    ...checkGatherings(reference),
    ...reference.holders.flatMap((holder) => checkHolder(reference, holder)),
    ...checkSides(reference),
  ];
}
