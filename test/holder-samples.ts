// Small tables of invented office-holders in the formats of OpenSanctions and of Wikidata's query service.

const entity = (id: string, schema: string, properties: Record<string, unknown>): string =>
  JSON.stringify({ id, caption: id, schema, properties, datasets: ['peps'], referents: [], target: true, first_seen: '2024-01-01T00:00:00' });

/** Entities on lines, the posts after those who hold them; one line is broken and one lacks what it needs. */
export const entityLines = [
  entity('Q100', 'Person', {
    name: ['Seru Tavola', 'سيرو تافولا'],
    alias: ['TAVOLA, Seru Waqa', 'Tavola'],
    weakAlias: ['ST'],
    country: ['fj'],
    topics: ['role.pep'],
  }),
  entity('occ-1', 'Occupancy', { holder: ['Q100'], post: ['pos-1'], startDate: ['2023-02-01'], status: ['current'] }),
  '{"id": "Q101", "schema": "Person", "properties": {"name": ["Broken',
  entity('Q102', 'Person', { name: ['Ratu Local'], country: ['fj'] }),
  entity('occ-2', 'Occupancy', { holder: ['Q102'], post: ['pos-2'], startDate: ['2020'] }),
  JSON.stringify({ id: 'Q103', schema: 'Person' }),
  entity('pos-1', 'Position', { name: ['Minister of Foreign Affairs of Fiji'], country: ['fj'], topics: ['gov.national', 'gov.executive'] }),
  entity('pos-2', 'Position', { name: ['Governor of the Western Division'], country: ['fj'], topics: ['gov.state'] }),
  entity('Q104', 'Person', { name: ['Mere Vula'], country: ['fj'], position: ['Deputy Prime Minister', 'member of the choir'] }),
  entity('Q105', 'Person', {
    name: ['Jone Nested'],
    positionOccupancies: [
      {
        id: 'occ-5',
        schema: 'Occupancy',
        properties: {
          startDate: ['2019-05'],
          endDate: ['2021-06-30'],
          post: [{ id: 'pos-5', schema: 'Position', properties: { name: ['Minister of Trade of Fiji'], country: ['fj'] } }],
        },
      },
    ],
  }),
  entity('Q106', 'Person', { name: ['Ended Somewhen'] }),
  entity('occ-6', 'Occupancy', { holder: ['Q106'], post: ['pos-1'], status: ['ended'] }),
  '',
].join('\n');

const uri = (q: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${q}` });
const text = (value: string, language: string) => ({ type: 'literal', value, 'xml:lang': language });
const day = (value: string) => ({ type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', value });

const rows = [
  {
    person: uri('Q200'),
    personLabel: text('Seru Tavola', 'en'),
    position: uri('Q9'),
    positionLabel: text('Minister of Foreign Affairs of Fiji', 'en'),
    start: day('2023-02-01T00:00:00Z'),
  },
  {
    person: uri('Q200'),
    personLabel: text('សេរូ តាវូឡា', 'km'),
    position: uri('Q9'),
    positionLabel: text('Minister of Foreign Affairs of Fiji', 'en'),
    start: day('2023-02-01T00:00:00Z'),
  },
  { person: uri('Q201'), personLabel: text('Q201', 'en'), position: uri('Q9'), positionLabel: text('Minister of Trade', 'en') },
  {
    person: uri('Q202'),
    personLabel: text('Litia Qoro', 'en'),
    positionLabel: text('utenriksminister', 'nb'),
    countryLabel: text('Fiji', 'en'),
    start: day('2010-03-04T00:00:00Z'),
    end: day('2012-01-01T00:00:00Z'),
  },
];

/** The W3C's JSON of results, over several lines. */
export const queryResult = JSON.stringify(
  { head: { vars: ['person', 'personLabel', 'position', 'positionLabel', 'start'] }, results: { bindings: rows } },
  null,
  1,
);

/** The plain rows that the query page gives for download. */
export const plainRows = `[${rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).map(([key, { value }]) => [key, value])))).join(',\n')}]`;
