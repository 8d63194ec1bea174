// Documents, judgements and jobs over the API, on both drivers.
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, changeSchema, type Document, documentSchema, type Job, type Judgement, jobSchema, judgementSchema } from '../src/api/contract.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { StoreError } from '../src/ledger/failures.ts';
import { EngineError, openEngineThread, type ReadDocument } from '../src/pipeline/engine-thread.ts';
import { queriesOf } from '../src/pipeline/queries.ts';
import { type Ask, asking, authorization, engineOf, json, problemOf, referenceFolder } from './api-services.ts';
import { drivers, emptyBeforeEach } from './ledger-drivers.ts';
import { rows } from './sample-rows.ts';

async function get<T>(ask: Ask, path: string): Promise<T> {
  const response = await ask(`/api/v1${path}`);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const at = (source: string, moment: string, body?: string) => {
  const made = rows(source, undefined, body);
  return { ...made, document: { ...made.document, read_at: moment } };
};

describe.each(drivers)('documents and judgements on $name', (driver) => {
  const ledger = emptyBeforeEach(driver);
  let ask: Ask;
  let ids: string[];
  const post = (body: unknown) => ask('/api/v1/judgements', json('POST', body));
  beforeEach(async () => {
    ask = asking(queriesOf(ledger()));
    const documents = [at('a.txt', '2025-06-01T00:00:00.000Z'), at('=b.txt', '2025-06-02T00:00:00.000Z', 'Two.')];
    await appendDocuments(ledger().db, documents);
    ids = documents.map((d) => d.document.id);
  });

  it('lists what came in, in both directions, a page at a time', async () => {
    type Page = { changes: Change[]; next: string | null };
    const newest = await get<Page>(ask, '/documents?limit=1');
    expect(newest.changes.map((c) => changeSchema.parse(c).id)).toEqual([ids[1]]);
    const rest = await get<Page>(ask, `/documents?limit=1&after=${encodeURIComponent(String(newest.next))}`);
    expect([rest.changes.map((c) => c.id), rest.next]).toEqual([[ids[0]], null]);
    const oldest = await get<Page>(ask, '/changes?limit=1');
    expect(oldest.changes.map((c) => c.id)).toEqual([ids[0]]);
    expect((await get<Page>(ask, `/changes?after=${encodeURIComponent(String(oldest.next))}`)).changes.map((c) => c.id)).toEqual([ids[1]]);
    expect((await get<Page>(ask, '/changes?since=2025-06-02')).changes.map((c) => c.id)).toEqual([ids[1]]);
  });

  it('gives lists as tables, in which nothing is a formula', async () => {
    const response = await ask('/api/v1/documents?limit=1', { headers: { accept: 'text/csv' } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('link')).toMatch(/^<\/api\/v1\/documents\?limit=1&after=2025.*>; rel="next"$/);
    const text = await response.text();
    expect(text.split('\r\n')[1]).toContain(",'=b.txt,");
    expect(await (await ask('/api/v1/documents?limit=1&format=csv')).text()).toBe(text);
  });

  it('shows a document, with what people judged of it', async () => {
    const before = documentSchema.parse(await get<Document>(ask, `/documents/${ids[0]}`));
    expect(before.origin).toMatchObject({ id: ids[0], source: 'a.txt', language: 'en', published: '2025-05-03' });
    expect(before.text.slice(before.record.engagements[0]?.evidence[0]?.start, before.record.engagements[0]?.evidence[0]?.end)).toBe('Norway met Chile');
    expect([before.direction, before.judgements, before.record.engagements.length]).toEqual(['ltr', [], 2]);

    const corrected = judgementSchema.parse(
      await (await post({ verdict: 'corrected', items: ['a.txt#0'], field: 'status', value: 'cancelled', author: 'Ola', reason: 'read it' })).json(),
    );
    const wrong = await post({ verdict: 'wrong', items: ['a.txt#instruments:0'], author: 'Ola', reason: '' });
    expect([wrong.status, wrong.headers.get('location')]).toEqual([201, `/api/v1/judgements/${((await wrong.json()) as Judgement).id}`]);
    const after = await get<Document>(ask, `/documents/${ids[0]}`);
    expect([after.record.engagements[0]?.status, after.record.instruments.length]).toEqual(['cancelled', 1]);
    expect(after.judgements.map((j) => [j.verdict, j.finds]).sort()).toEqual([
      ['corrected', true],
      ['wrong', true],
    ]);
    expect((await get<Document>(ask, `/documents/${ids[1]}`)).judgements).toEqual([]);

    const taken = await ask(`/api/v1/judgements/${corrected.id}?author=Kari`, { method: 'DELETE', headers: authorization });
    expect(taken.status).toBe(204);
    expect((await get<Document>(ask, `/documents/${ids[0]}`)).record.engagements[0]?.status).toBe('held');
    expect((await get<{ judgements: Judgement[] }>(ask, '/judgements')).judgements.map((j) => j.verdict)).toEqual(['wrong']);
    const trail = (await get<{ judgements: Judgement[] }>(ask, '/judgements?withdrawn=true')).judgements;
    expect(trail.map((j) => [j.verdict, j.withdrawn?.author]).sort()).toEqual([
      ['corrected', 'Kari'],
      ['wrong', undefined],
    ]);
    const shown = (await get<Document>(ask, `/documents/${ids[0]}`)).judgements;
    expect(shown.map((j) => [j.verdict, j.withdrawn?.author]).sort()).toEqual([
      ['corrected', 'Kari'],
      ['wrong', undefined],
    ]);
    expect((await problemOf(await ask(`/api/v1/judgements/${corrected.id}`, { method: 'DELETE', headers: authorization }))).status).toBe(404);
  });

  const decision = { verdict: 'wrong', items: ['a.txt#0'], author: 'Ola', reason: '' };
  it.each([
    ['no document', { ...decision, items: ['c.txt#0'] }, 'items'],
    ['no item', { ...decision, items: ['a.txt#7'] }, 'items'],
    ['a sign that no text has', { ...decision, items: ['a\0.txt#0'] }, 'items'],
    ['no place', { ...decision, items: ['a.txt'] }, 'items'],
    ['no section', { ...decision, items: ['a.txt#secrets:0'] }, 'items'],
    ['too many items', { ...decision, items: ['a.txt#0', 'a.txt#1'] }, 'items'],
    ['too few items', { ...decision, verdict: 'same' }, 'items'],
    ['twice the same', { ...decision, verdict: 'same', items: ['a.txt#0', 'a.txt#0'] }, 'items'],
    ['no verdict', { ...decision, verdict: 'maybe' }, 'verdict'],
    ['withdrawn by hand', { ...decision, verdict: 'withdrawn' }, 'verdict'],
    ['nobody', { ...decision, author: '' }, 'author'],
    ['no author', { ...decision, author: undefined }, 'author'],
    ['no code', { ...decision, verdict: 'corrected', field: 'status', value: 'perhaps' }, 'value'],
    ['no field', { ...decision, verdict: 'corrected' }, 'field'],
    ['a field too many', { ...decision, field: 'status' }, 'field'],
    ['something else', { ...decision, shout: true }, 'shout'],
  ])('refuses a judgement with %s', async (_name, body, field) => {
    expect(await problemOf(await post(body))).toMatchObject({ status: 422, field });
    expect((await get<{ judgements: Judgement[] }>(ask, '/judgements')).judgements).toEqual([]);
  });

  it('refuses what is no JSON, and documents that are not there', async () => {
    expect((await problemOf(await ask('/api/v1/judgements', json('POST', '{"verdict":')))).status).toBe(400);
    expect((await problemOf(await ask('/api/v1/people?query=a%00'))).status).toBe(404);
    for (const id of ['nothing', '%00', '..%2f..', "'--"]) expect((await problemOf(await ask(`/api/v1/documents/${id}`))).status).toBe(404);
  });
});

describe('jobs', () => {
  const ledger = emptyBeforeEach(drivers[0] as (typeof drivers)[number]);
  const document = (source: string): ReadDocument => ({ rows: rows(source, undefined, `text of ${source}`) });
  const files = (...names: string[]): RequestInit => {
    const form = new FormData();
    for (const name of names) form.append('file', new File([`words of ${name}`], name));
    return { method: 'POST', headers: authorization, body: form };
  };
  async function ended(ask: Ask, id: string): Promise<Job> {
    for (let tries = 0; tries < 4_000; tries += 1) {
      const job = jobSchema.parse(await get<Job>(ask, `/jobs/${id}`));
      if (job.state !== 'waiting' && job.state !== 'reading') return job;
      await pause(10);
    }
    throw new Error('the job does not end');
  }
  const started = async (ask: Ask, init: RequestInit): Promise<Job> => (await (await ask('/api/v1/documents', init)).json()) as Job;

  it('read files under names that open nothing, and tell what became of them', async () => {
    const given: string[] = [];
    const reader = engineOf(async function* (one) {
      if ('page' in one) return;
      given.push(`${one.source}: ${Buffer.from(one.bytes)}`);
      yield { issue: { source: one.source, place: 'line 2', message: 'it is odd', mend: 'mend it', level: 'damaged' } };
      yield document(one.source);
    });
    const ask = asking(queriesOf(ledger()), { reader });
    const job = await ended(ask, (await started(ask, files('../../etc/passwd', 'C:\\x\\\u202Egpj.html', '#'))).id);
    expect(given.map((source) => source.replace(/[0-9a-f]{8}/, 'D'))).toEqual([
      'upload:D/passwd: words of ../../etc/passwd',
      'upload:D/gpj.html: words of C:\\x\\\u202Egpj.html',
      'upload:D/unnamed: words of #',
    ]);
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, added: 3, unchanged: 0 });
    expect(job.issues[0]).toMatchObject({ message: 'line 2: it is odd; mend it', level: 'damaged' });
    expect(job.documents.length).toBe(3);
    await get<Document>(ask, `/documents/${job.documents[0]}`);
  });

  it('take a text with what is known of it', async () => {
    let page: unknown;
    const reader = engineOf(async function* (given) {
      page = 'page' in given ? given.page : undefined;
      yield document('x');
    });
    const ask = asking(queriesOf(ledger()), { reader });
    const sent = { text: 'Words.', title: 'T', url: 'https://example.org/x', date: '2025-05-01', language: 'km' };
    await ended(ask, (await started(ask, json('POST', sent))).id);
    expect(page).toMatchObject({ text: 'Words.', title: 'T', url: 'https://example.org/x', published: '2025-05-01', language: 'km' });
  });

  it.each([
    ['text', json('POST', { text: ' \n' }), 422],
    ['text', json('POST', {}), 422],
    ['url', json('POST', { text: 'x', url: 'javascript:alert(1)' }), 422],
    ['date', json('POST', { text: 'x', date: '1 May' }), 422],
    ['language', json('POST', { text: 'x', language: '../km' }), 422],
    ['Content-Type', { method: 'POST', headers: authorization }, 415],
    ['Content-Type', { method: 'POST', headers: { ...authorization, 'content-type': 'text/html' }, body: '<p>' }, 415],
  ] as [string, RequestInit, number][])('refuse %s', async (field, init, status) => {
    expect(await problemOf(await asking(queriesOf(ledger()))('/api/v1/documents', init))).toMatchObject({ status, field });
  });
  it('refuse forms without a file', async () => {
    const form = new FormData();
    form.append('file', 'a word');
    expect(await problemOf(await asking(queriesOf(ledger()))('/api/v1/documents', { method: 'POST', headers: authorization, body: form }))).toMatchObject({
      status: 422,
      field: 'file',
    });
  });

  it.each([
    ['the engine', new EngineError('too-slow', { seconds: 60 }), 'reading took longer'],
    ['the program', new TypeError('secret'), 'fault of the program'],
  ])('fail where %s does, and keep what was read before; the next is read', async (_name, error, message) => {
    const told = console.error;
    console.error = () => {};
    const reader = engineOf(async function* (given) {
      const source = 'page' in given ? given.page.source : given.source;
      if (source.endsWith('bad.html')) throw error;
      yield document(source);
    });
    const ask = asking(queriesOf(ledger()), { reader });
    const job = await ended(ask, (await started(ask, files('a.txt', 'bad.html', 'c.txt'))).id);
    expect(job).toMatchObject({ state: 'failed', done: 1, added: 1, total: 3 });
    expect(job.issues).toHaveLength(1);
    expect(job.issues[0]?.source).toMatch(/bad\.html$/);
    expect(job.issues[0]?.message).toContain(message);
    expect(JSON.stringify(job)).not.toContain('secret');
    expect((await ended(ask, (await started(ask, files('d.txt'))).id)).state).toBe('done');
    console.error = told;
  });

  it('enter all but the document that breaks the engine, and name it', async () => {
    const reader = openEngineThread({
      referenceFolder,
      languagesFolder: fileURLToPath(new URL('../languages', import.meta.url)),
      languages: ['en'],
      program: new URL('./misbehaving-engine.mjs', import.meta.url),
    });
    const ask = asking(queriesOf(ledger()), { reader });
    const form = new FormData();
    for (const [name, text] of [
      ['a.txt', 'Norway met Chile in Oslo.'],
      ['bad.txt', 'END AT ONCE'],
      ['c.txt', 'Norway met Peru in Oslo.'],
    ] as const)
      form.append('file', new File([text], name));
    const job = await ended(ask, (await started(ask, { method: 'POST', headers: authorization, body: form })).id);
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, added: 2 });
    expect(job.issues).toEqual([
      {
        source: expect.stringMatching(/\/bad\.txt$/),
        message: 'the engine ended without a word; report it with the file',
        level: 'skipped',
        told: { kind: 'engine-ended', mend: 'report', values: {} },
      },
    ]);
    const alone = await ended(ask, (await started(ask, json('POST', { text: 'END AT ONCE' }))).id);
    expect(alone).toMatchObject({ state: 'failed', done: 1, added: 0, documents: [] });
    await reader.close();
  });

  it('fail in words where the store does', async () => {
    const queries = { ...queriesOf(ledger()), appendDocuments: () => Promise.reject(new StoreError('the disk is full')) };
    const ask = asking(queries, {
      reader: engineOf(async function* () {
        yield document('a');
      }),
    });
    expect(await ended(ask, (await started(ask, files('a.txt'))).id)).toMatchObject({
      state: 'failed',
      added: 0,
      issues: [{ message: 'the disk is full; add it again when the ledger answers' }],
    });
  });

  it('can be cancelled, while they wait and while they are read, and tell it to who follows', async () => {
    const reader = engineOf(async function* (_given, signal) {
      yield document('first');
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const ask = asking(queriesOf(ledger()), { reader });
    const [reading, waiting] = [await started(ask, files('a.txt')), await started(ask, files('b.txt'))];
    const stream = ask(`/api/v1/jobs/${reading.id}/events`).then((response) => response.text());
    await pause(50);
    expect((await get<Job>(ask, `/jobs/${waiting.id}`)).state).toBe('waiting');
    for (const { id } of [waiting, reading]) {
      const response = await ask(`/api/v1/jobs/${id}`, { method: 'DELETE', headers: authorization });
      expect(((await response.json()) as Job).state).toBe('cancelled');
    }
    const events = (await stream).split('\n\n').filter((event) => event.startsWith('event: job'));
    expect(JSON.parse((events.at(-1) as string).split('data: ')[1] as string)).toMatchObject({ id: reading.id, state: 'cancelled', done: 1 });
    await pause(50);
    expect((await get<Job>(ask, `/jobs/${waiting.id}`)).state).toBe('cancelled');
    expect((await problemOf(await ask('/api/v1/jobs/nothing'))).status).toBe(404);
    expect((await problemOf(await ask('/api/v1/jobs/nothing/events'))).status).toBe(404);
  });
});
