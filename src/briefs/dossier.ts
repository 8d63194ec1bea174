// The dossier of a relation, or of one side: what the ledger holds, put in the order in which a desk asks for it. Several documents that tell
// the same thing with the same day make one line with several citations; finer joining is the work of resolution.
import type { EngagementEntry, Entry, Holdings, Sides } from '../ledger/reads.ts';
import type { Row } from '../ledger/schema.ts';
import { groupEntries, groupLines, type Line, type Section } from './lines.ts';
import { describeDate, describeEngagement, describeFigure, describeInstrument, describeRelation, labelOf, type NameOf } from './wording.ts';

export interface DossierOptions {
  readonly sides: Sides;
  readonly nameOf: NameOf;
  /** The day that divides what is to come from what was, `YYYY-MM-DD`. */
  readonly asOf: string;
}

export interface Dossier {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Number of documents that the dossier rests on. */
  readonly documents: number;
}

const isComing = (e: Row<'engagements'>, asOf: string): boolean => e.status === 'planned' && (e.date_end === null || e.date_end >= asOf);

/** One event, told by whomever; where nothing is resolved, what is told alike with the same day. */
const eventKey = ({ event, ...e }: EngagementEntry): string => event?.id ?? [e.kind, e.status, e.sides.join('+'), e.date_start, e.date_end].join('|');

/** A telling with what all tellings of its event give together. */
function asResolved(entry: EngagementEntry): EngagementEntry {
  const { event } = entry;
  if (event === null) return entry;
  const { kind, status, date, place } = event;
  return {
    ...entry,
    ...{ kind, status, date_start: date?.start ?? null, date_end: date?.end ?? null, date_precision: date?.precision ?? null },
    ...{ place_country: place?.country ?? null, place_name: place?.name ?? null },
  };
}

function engagementLines(entries: readonly EngagementEntry[], nameOf: NameOf): Line[] {
  return groupLines(entries, eventKey, (group) => describeEngagement(group, nameOf));
}

/** Pairs of principals of different sides that were in one engagement, by how often. */
function encounters(entries: readonly EngagementEntry[], nameOf: NameOf): Line[] {
  const met = new Map<string, EngagementEntry[]>();
  for (const entry of entries) {
    if (entry.status !== 'held' || entry.kind === 'message') continue;
    const people = entry.participants.filter((p) => p.role === 'principal' && p.name !== null);
    for (const a of people) {
      for (const b of people) {
        if (a.side >= b.side) continue;
        const pair = `${a.name} (${nameOf(a.side)}) and ${b.name} (${nameOf(b.side)})`;
        met.set(pair, [...(met.get(pair) ?? []), entry]);
      }
    }
  }
  const rows = [...met].map(([pair, list]) => ({
    pair,
    list,
    days: [...new Set(list.map((e) => `${labelOf(e.kind).toLowerCase()} ${describeDate(e)}`.trim()))],
  }));
  rows.sort((x, y) => y.days.length - x.days.length);
  return rows.flatMap(({ pair, list, days }) =>
    groupLines(
      list,
      () => pair,
      () => `${pair}: ${days.join('; ')}`,
    ),
  );
}

/** Statements of one act, by speaker, addressee and field. Fields that stand on the very same passages share a line. */
function statementLines(entries: readonly Entry<Row<'statements'>>[], act: string, nameOf: NameOf): Line[] {
  const names = (sides: readonly string[]) => sides.map(nameOf).join(', ');
  const who = (s: Row<'statements'>) => (s.to_sides.length > 0 ? `${names(s.by_sides)} to ${names(s.to_sides)}` : names(s.by_sides));
  const rows = entries.filter((s) => s.act === act).flatMap((s) => (s.fields.length > 0 ? s.fields : ['']).map((field) => ({ ...s, field, who: who(s) })));
  const shared = new Map<string, { who: string; fields: string[]; group: typeof rows }>();
  for (const group of groupEntries(rows, (row) => `${row.field}|${row.who}`)) {
    const [first] = group as [(typeof rows)[number]];
    const key = JSON.stringify([first.who, group.map((row) => row.id)]);
    const line = shared.get(key) ?? { who: first.who, fields: [], group };
    if (first.field !== '') line.fields.push(labelOf(first.field));
    shared.set(key, line);
  }
  const lines = [...shared.values()].map((line) => ({
    ...line,
    text: line.fields.length === 0 ? `${labelOf(act)}: ${line.who}` : `${line.fields.sort().join(', ')}: ${line.who}`,
  }));
  return lines
    .sort((x, y) => (x.text < y.text ? -1 : 1))
    .flatMap(({ text, group }) =>
      groupLines(
        group,
        () => text,
        () => text,
      ),
    );
}

/** For a dossier of one side: with whom it has dealt, and how often. */
function counterparts(entries: readonly EngagementEntry[], side: string, nameOf: NameOf): Line[] {
  const count = new Map<string, number>();
  const events = groupEntries(entries, eventKey).map(([first]) => first as EngagementEntry);
  for (const other of events.flatMap((e) => e.sides)) if (other !== side) count.set(other, (count.get(other) ?? 0) + 1);
  return [...count]
    .sort((a, b) => b[1] - a[1])
    .map(([other, n]) => ({ text: `${nameOf(other)}: ${n} ${n === 1 ? 'engagement' : 'engagements'}`, citations: [] }));
}

function allEntries(h: Holdings): readonly Entry<{ readonly id: string }>[] {
  return [...h.engagements, ...h.statements, ...h.instruments, ...h.indicators, ...h.relations];
}

/** Those without a day stand last. */
const dayOf = ({ date_start }: EngagementEntry): string => date_start ?? '9999';

/** Makes the dossier of what was read from the ledger. Sections with nothing to tell are left out. */
export function makeDossier(holdings: Holdings, { sides, nameOf, asOf }: DossierOptions): Dossier {
  const { statements, instruments, indicators, relations } = holdings;
  const engagements = [...holdings.engagements.map(asResolved)].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const coming = engagements.filter((e) => isComing(e, asOf));
  const past = engagements.filter((e) => !isComing(e, asOf));
  const said = (act: string) => statementLines(statements, act, nameOf);
  const sections: Section[] = [
    {
      title: 'Relation',
      lines: groupLines(
        relations,
        (r) => `${r.kind}|${r.value}|${r.sides.join('+')}`,
        ([r]) => describeRelation(r!, nameOf),
      ),
    },
    { title: 'Counterparts', lines: sides.length === 1 ? counterparts(engagements, sides[0], nameOf) : [] },
    { title: 'Coming', lines: engagementLines(coming, nameOf) },
    { title: 'Timeline', lines: engagementLines(past, nameOf) },
    { title: 'Who met whom', lines: encounters(engagements, nameOf) },
    { title: 'Agreed', lines: said('agree') },
    { title: 'Asked', lines: said('propose') },
    { title: 'Offered', lines: said('pledge') },
    { title: 'Said of each other', lines: [...said('affirm'), ...said('appreciate')] },
    {
      title: 'Instruments',
      lines: groupLines(
        instruments,
        (i) => [i.kind, i.status, i.parties.join('+'), i.title, i.date_start].join('|'),
        ([i]) => describeInstrument(i!, nameOf),
      ),
    },
    {
      title: 'Figures',
      lines: groupLines(
        indicators,
        (i) => [i.measure, i.value, i.change, i.unit, i.period, i.status, i.sides.join('+')].join('|'),
        ([i]) => describeFigure(i!, nameOf),
      ),
    },
  ];
  const documents = new Set(allEntries(holdings).map((e) => e.origin.id)).size;
  return { title: sides.map(nameOf).join(' and '), sections: sections.filter((s) => s.lines.length > 0), documents };
}
