// The rows of each table of a dossier, for saving. Columns and codes are those of the API, whatever the language of the page.
import type { Dossier, Engagement, Origin, Passage, Telling } from '../../../../src/api/contract.ts';
import { guestOf } from '../../parts/guest.ts';
import type { CsvRow } from '../../parts/table-csv.ts';
import { nameOf } from './name-of.ts';

/** `KHM-VNM-figures`. */
export const fileOf = ({ sides }: Pick<Dossier, 'sides'>, table: string): string => `${sides.map((code) => code.replace(':', '-')).join('-')}-${table}`;

const originRow = ({ id, source, url, language, published, publisher }: Origin): CsvRow => ({ document: id, source, url, language, published, publisher });
const quoteOf = (evidence: readonly Passage[]): string => evidence.map(({ quote }) => quote).join(' … ');

export const engagementRow = (engagement: Engagement): CsvRow => ({
  id: engagement.id,
  kind: engagement.kind,
  status: engagement.status,
  sides: engagement.sides,
  guest: guestOf(engagement),
  from: engagement.date?.start,
  to: engagement.date?.end,
  place: engagement.place?.name,
  country: engagement.place?.country,
  people: engagement.participants.map((person) => `${nameOf(person) ?? person.offices.join(', ')} (${person.side})`),
  origins: engagement.origins,
  sources: engagement.tellings.map(({ origin }) => origin.source),
});

export const tellingRow = ({ origin, kind, status, sides, guest, date, place, participants, evidence }: Telling): CsvRow => ({
  kind,
  status,
  sides,
  guest,
  from: date?.start,
  to: date?.end,
  place: place?.name,
  country: place?.country,
  people: participants.map((person) => `${nameOf(person) ?? person.offices.join(', ')} (${person.side})`),
  quote: quoteOf(evidence),
  ...originRow(origin),
});

export const standingRows = ({ relations }: Dossier): CsvRow[] =>
  relations.map(({ kind, value, sides, date, evidence, origin }) => ({
    kind,
    value,
    sides,
    from: date?.start,
    to: date?.end,
    quote: quoteOf(evidence),
    ...originRow(origin),
  }));

export const statementRows = ({ statements }: Dossier): CsvRow[] =>
  statements.map(({ act, by, to, fields, evidence, origin }) => ({ act, by, to, fields, quote: quoteOf(evidence), ...originRow(origin) }));

export const instrumentRows = ({ instruments }: Dossier): CsvRow[] =>
  instruments.map(({ kind, status, title, count, parties, date, fields, evidence, origin }) => ({
    kind,
    status,
    title,
    count,
    parties,
    from: date?.start,
    to: date?.end,
    fields,
    quote: quoteOf(evidence),
    ...originRow(origin),
  }));

export const indicatorRows = ({ indicators }: Dossier): CsvRow[] =>
  indicators.map(({ measure, value, unit, bound, period, change, status, sides, evidence, origin }) => ({
    measure,
    value,
    unit,
    bound,
    period,
    change,
    status,
    sides,
    quote: quoteOf(evidence),
    ...originRow(origin),
  }));

export const followUpRows = ({ followUps }: Dossier): CsvRow[] =>
  followUps.map(({ kind, sides, date, outcome, from, to }) => ({
    kind,
    sides,
    from: date?.start,
    to: date?.end,
    outcome,
    quote: from.quote,
    source: from.source,
    published: from.published,
    laterQuote: to?.quote,
    laterSource: to?.source,
    laterPublished: to?.published,
  }));

export const conflictRows = ({ conflicts }: Dossier): CsvRow[] =>
  conflicts.flatMap(({ about, kind, sides, date, claims }, at) =>
    claims.map(({ value, quote, source, published }) => ({ conflict: at + 1, about, kind, sides, from: date?.start, value, quote, source, published })),
  );

export const documentRows = ({ documents }: Dossier): CsvRow[] => documents.map((origin) => ({ title: origin.title, ...originRow(origin) }));

export const pairRows = ({ pairs }: Dossier): CsvRow[] =>
  pairs.map(({ people: [one, other], engagements, latest }) => ({
    one: one.name,
    oneSide: one.side,
    other: other.name,
    otherSide: other.side,
    times: engagements,
    days: latest.map(({ date }) => date?.start ?? '').filter(Boolean),
  }));
