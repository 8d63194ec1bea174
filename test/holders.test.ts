import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, restore } from '../src/ledger/backup.ts';
import { readHolders } from '../src/ledger/holders.ts';
import type { Ledger } from '../src/ledger/open.ts';
import { createExtractor, type Extractor } from '../src/pipeline/extract.ts';
import { importHolders, readHolderTable } from '../src/pipeline/import-holders.ts';
import { readIntoLedger } from '../src/pipeline/read-into-ledger.ts';
import { entityLines, plainRows, queryResult } from './holder-samples.ts';
import { drivers } from './ledger-drivers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = { languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['en', 'nb'] };
let folder: string;
let engine: Extractor;
let engineWithHolders: Extractor | undefined;
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holders-'));
  engine = createExtractor(folders);
});
afterAll(() => rmSync(folder, { recursive: true }));

const brief = (holders: Awaited<ReturnType<typeof readHolderTable>>['holders']) => holders.map(({ id, side, name, terms }) => ({ id, side, name, terms }));

describe('a table of office-holders', () => {
  it('is read from entities on lines, in whatever order, and tells what it cannot use by line', async () => {
    const path = fileOf('entities.ftm.json', entityLines);
    const { holders, persons, issues, unclear } = await readHolderTable(path, engine);
    expect(brief(holders)).toEqual([
      { id: 'Q100', side: 'FJI', name: 'Seru Tavola', terms: [{ office: 'foreign-minister', from: '2023-02-01' }] },
      { id: 'Q104', side: 'FJI', name: 'Mere Vula', terms: [{ office: 'deputy-head-of-government' }] },
      { id: 'Q105', side: 'FJI', name: 'Jone Nested', terms: [{ office: 'minister', from: '2019-05', to: '2021-06-30' }] },
    ]);
    expect(holders[0]).toMatchObject({ aliases: ['Seru Waqa TAVOLA'], forms: { und: ['سيرو تافولا'] } });
    expect(persons).toBe(3);
    expect([...unclear.keys()]).toEqual(['member of the choir']);
    expect(issues.map((i) => [i.place, i.message.slice(0, 12), i.mend.slice(0, 9)])).toEqual([
      ['line 3', 'it is no JSO', 'each line'],
      ['line 6', 'properties: ', 'each line'],
    ]);
  });

  it.each([
    ['results of a query', 'result.json', queryResult],
    ['rows for download', 'rows.json', plainRows],
  ])('is read from %s', async (_, name, content) => {
    const path = fileOf(name, content);
    const { holders, issues } = await readHolderTable(path, engine);
    expect(brief(holders)).toEqual(
      [
        { id: 'Q200', side: 'FJI', name: 'Seru Tavola', terms: [{ office: 'foreign-minister', from: '2023-02-01' }] },
        { id: 'Litia Qoro', side: 'FJI', name: 'Litia Qoro', terms: [{ office: 'foreign-minister', from: '2010-03-04', to: '2012' }] },
      ].map((h) => (h.name === 'Litia Qoro' ? { ...h, id: 'Q202' } : h)),
    );
    expect(Object.values(holders[0]?.forms ?? {})).toEqual([['សេរូ តាវូឡា']]);
    expect(issues.map((i) => i.message)).toEqual(['it names nobody']);
    expect(issues[0]?.place).toMatch(/^line \d+$/);
    expect(issues[0]?.mend).toMatch(/personLabel/);
  });

  it.each([
    ['nothing.json', '', /empty/],
    ['prose.json', 'Dear reader', /neither/],
    ['half.json', queryResult.slice(0, -40), /ends in the middle/],
  ])('%s is told as such', async (name, content, message) => {
    const { issues } = await readHolderTable(fileOf(name, content), engine);
    expect(issues.map((i) => i.message).join('; ')).toMatch(message);
    expect((await readHolderTable(join(folder, 'absent.json'), engine)).issues[0]?.message).toMatch(/no such file/);
  });
});

it('offices that too many hold are told apart from words that name none', async () => {
  const posts = ['Mayor of Oslo', 'Member of Parliament', 'Mayor of Bergen', 'member of the choir', 'Minister of Foreign Affairs'];
  const table = posts.map((positionLabel, i) => ({ person: `Q${i}`, personLabel: `Some Body${i}`, position: `P${i}`, positionLabel, countryLabel: 'Norway' }));
  const { notKept, unclear, holders } = await readHolderTable(fileOf('posts.json', JSON.stringify(table)), engine);
  expect([Object.fromEntries(notKept), Object.fromEntries(unclear), holders.length]).toEqual([{ mayor: 2, legislator: 1 }, { 'member of the choir': 1 }, 1]);
});

describe('words for a position', () => {
  it.each([
    ['Prime Minister of Cambodia', ['head-of-government'], 'KHM'],
    ['Minister of Foreign Affairs', ['foreign-minister'], undefined],
    ['United States Secretary of State', ['foreign-minister'], 'USA'],
    ['Secretary-General of the United Nations', ['org-head'], 'org:un'],
    ['Ambassador of Norway to Vietnam', ['ambassador'], 'NOR'],
    ['utenriksminister', ['foreign-minister'], undefined],
  ])('%s', (label, offices, side) => expect(engine.readPosition(label)).toEqual({ offices, side }));

  it.each(['Director of the Office of the Prime Minister', 'President of FC Barcelona', 'choir member', ''])('"%s" names no office', (label) => {
    expect(engine.readPosition(label)).toBeUndefined();
  });
});

describe.each(drivers)('holders on $name', (driver) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await driver.open();
  });
  afterAll(() => driver.close(ledger));

  const page =
    'Oslo, 12 May 2025. Norway’s Foreign Minister Espen Barth Eide met with Fijian Foreign Minister Tavola in Oslo on Monday. The two sides agreed to cooperate on fisheries.\n';

  it('are kept, replaced when they come again, and go into a backup', async () => {
    const path = fileOf('entities.ftm.json', entityLines);
    const bring = () => importHolders(ledger, engine, { path, importedAt: '2025-06-01T00:00:00.000Z' });
    expect((await bring()).added).toBe(3);
    expect((await bring()).added).toBe(0);
    expect((await readHolders(ledger.db, 'FJI')).map((h) => h.name)).toEqual(['Seru Tavola', 'Mere Vula', 'Jone Nested']);
    const lines: string[] = [];
    await backUp(ledger.db, '2025-06-01T00:00:00.000Z', async (line) => void lines.push(line));
    const kept = await readHolders(ledger.db);
    await ledger.db.deleteFrom('holders').execute();
    await restore(
      ledger.db,
      (async function* () {
        yield* lines;
      })(),
    );
    expect(await readHolders(ledger.db)).toEqual(kept);
  });

  it('give a surname next to its office and state the whole name', async () => {
    const path = fileOf('page.txt', page);
    const nameWith = async (extractor: Extractor): Promise<(string | null)[]> => {
      await readIntoLedger(ledger, extractor, { paths: [path], readAt: '2025-06-01T00:00:00.000Z' });
      const rows = await ledger.db.selectFrom('participants').select('name').where('side', '=', 'FJI').execute();
      return rows.map((r) => r.name);
    };
    expect(await nameWith(engine)).toEqual(['Tavola']);
    engineWithHolders ??= createExtractor({ ...folders, holders: await readHolders(ledger.db) });
    expect(await nameWith(engineWithHolders)).toEqual(['Seru Tavola']);
  });
});
