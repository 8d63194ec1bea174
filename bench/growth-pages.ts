// Invented pages for the growth of a ledger: sides, days and people vary, a few pages tell of one event, and a few relations are told of most.
import { type DocumentRows, makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { seeded } from '../test/perturb.ts';

export const ENGAGEMENTS_A_PAGE = 2;

const STATES = 190;
const PEOPLE_A_STATE = 40;
const DAYS = 3650;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const stateOf = (n: number): string => `X${letters[Math.floor(n / 26) % 26]}${letters[n % 26]}`;

const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 're', 'si', 'to', 'vu', 'ga', 'fe', 'pi', 'ho', 'ju'];
const wordOf = (n: number): string => {
  const [a, b, c] = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15].map((i) => syllables[i] as string) as [string, string, string];
  return `${a[0]?.toUpperCase()}${a.slice(1)}${b}${c}`;
};
const personOf = (state: number, n: number): string => `${wordOf(state * 7 + n * 31)} ${wordOf(state * 13 + n * 101 + 5)}`;

/** Small numbers come most. */
const skewed = (random: () => number, most: number): number => Math.floor(random() * random() * most);

/** Three pages in a row tell of one event. */
const eventOf = (page: number) => {
  const random = seeded(1 + Math.floor(page / 3));
  const [a, b] = [skewed(random, STATES), Math.floor(random() * STATES)];
  return {
    states: [a, b === a ? (a + 1) % STATES : b] as const,
    day: Math.floor(random() * DAYS),
    people: [skewed(random, PEOPLE_A_STATE), skewed(random, PEOPLE_A_STATE)] as const,
  };
};

/** The sides of what a page tells. */
export function sidesOf(page: number): readonly [string, string] {
  const [one, two] = eventOf(page).states.map(stateOf).sort() as [string, string];
  return [one, two];
}

const dayOf = (n: number): string => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);

interface Told {
  readonly page: { readonly source: string; readonly text: string; readonly kind: 'text' };
  readonly record: ExtractRecord;
}

const READ_AT = '2025-06-01T00:00:00.000Z';

/** The rows of page number `page`. */
export const growthRows = (page: number): DocumentRows => rowsOf(growthPage(page));

const rowsOf = ({ page, record }: Told): DocumentRows => makeRows(page, record, READ_AT);

function growthPage(page: number): Told {
  const { states, day, people } = eventOf(page);
  const sides = [...sidesOf(page)];
  const names = states.map((state, i) => ({ side: stateOf(state), name: personOf(state, people[i] as number) }));
  const lead = `${names.map((n) => `${n.name} of ${n.side}`).join(' met ')} on ${dayOf(day)} at the harbour.`;
  const text = `${lead} The two sides agreed on fisheries. page${page} ${'The minister and a person told more of it. '.repeat(12)}`;
  const date = { start: dayOf(day), end: dayOf(day), precision: 'day' as const };
  const source = `page-${page}.txt`;
  const participants = names.map(({ side, name }) => ({ written: name, name, offices: ['foreign-minister' as const], side, unit: null }));
  const evidence = [{ start: 0, end: lead.length }];
  const record: ExtractRecord = {
    document: { source, url: null, language: 'en', published: dayOf(day + (page % 3)), publisher: null, title: `Talks ${page}` },
    engagements: [
      { kind: 'meeting', status: 'held', sides, guest: null, date, place: { country: sides[0] as string, name: null }, participants, evidence },
      { kind: 'visit', status: page % 5 === 0 ? 'planned' : 'held', sides, guest: sides[1] as string, date, place: null, participants: [], evidence },
    ],
    statements: [{ act: 'agree', by: sides, to: [], fields: ['fisheries'], evidence }],
    instruments: page % 4 === 0 ? [{ kind: 'mou', parties: sides, status: 'signed', count: 1, title: null, date, fields: [], evidence }] : [],
    indicators: [],
    relations: [],
  };
  return { page: { source, text, kind: 'text' }, record };
}

const acts = ['agree', 'propose', 'pledge', 'affirm', 'appreciate'] as const;
const fields = ['fisheries', 'trade', 'energy', 'security', 'culture', 'education', 'health', 'tourism'] as const;

/**
 * The same with what a ledger of real pages has beside it: plans and papers that are still open, things said of many subjects, figures that differ, facts of a
 * relation, and tellings that somebody should look at.
 */
export function livelyRows(page: number): DocumentRows {
  const { page: told, record } = growthPage(page);
  const event = Math.floor(page / 3);
  const sides = [...sidesOf(page)] as [string, string];
  const evidence = [{ start: 0, end: 20 }];
  const [meeting, visit] = record.engagements as [Engagement, Engagement];
  const coming = { start: `2027-0${1 + (event % 9)}-11`, end: `2027-0${1 + (event % 9)}-12`, precision: 'day' as const };
  const engagements: Engagement[] = [
    { ...meeting, ...(page % 33 === 0 ? { participants: [], kind: 'call' as const } : {}), ...(page % 13 === 0 ? { inferred: ['date'] } : {}) },
    event % 7 === 0 ? { ...visit, status: 'planned', date: coming } : visit,
  ];
  const act = acts[event % acts.length] as (typeof acts)[number];
  const by = act === 'agree' ? sides : [sides[page % 2] as string];
  const statements: ExtractRecord['statements'] = [
    { act, by, to: act === 'agree' ? [] : [sides[(page + 1) % 2] as string], fields: [fields[event % 8], fields[(event * 3 + 1) % 8]] as never, evidence },
  ];
  const instruments = record.instruments.map((i) => (event % 5 === 0 ? { ...i, status: 'to-be-signed' as const, date: coming } : i));
  const figure = { measure: 'trade', unit: 'USD', bound: 'eq', change: null, status: 'actual' } as const;
  const value = 1e6 * (event % 900) + (event % 20 === 0 ? 5e7 * (page % 3) : 0);
  const indicators: ExtractRecord['indicators'] = event % 4 === 0 ? [{ ...figure, value, period: String(2015 + (event % 10)), sides, evidence }] : [];
  const relations: ExtractRecord['relations'] = event % 9 === 0 ? [{ kind: 'partnership', sides, value: 'strategic', date: null, evidence }] : [];
  return rowsOf({ page: told, record: { ...record, engagements, statements, instruments, indicators, relations } });
}
