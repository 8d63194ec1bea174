import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { LedgerQueries } from '../pipeline/queries.ts';
import { keepAnswers } from './answers.ts';
import type { ApiEnv } from './services.ts';

function appOf() {
  const state = { version: 'a', day: '2025-06-01', asked: 0 };
  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set('queries', { readVersion: async () => state.version } as unknown as LedgerQueries);
    await next();
  });
  app.use(keepAnswers({ now: () => `${state.day}T12:00:00.000Z` }));
  app.all('/list', async (c) => {
    state.asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    c.header('set-cookie', 'a=b');
    return c.json({ asked: state.asked });
  });
  app.get('/none', (c) => {
    state.asked += 1;
    return c.json({}, 404);
  });
  const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
  const ask = async (path = '/list', init?: RequestInit) => (await (await request(path, init)).json()) as { asked?: number };
  return { state, ask, request };
}

const later = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('answers that are kept', () => {
  it('are given again to the same question, once for all who ask at once', async () => {
    const { ask, request } = appOf();
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ asked: 1 }, { asked: 1 }, { asked: 1 }]);
    expect(await ask()).toEqual({ asked: 1 });
    expect(await ask('/list?limit=1')).toEqual({ asked: 2 });
    await request('/list', { method: 'HEAD' });
    expect(await ask()).toEqual({ asked: 1 });
  });

  it('are given no more once the ledger changed, or the day', async () => {
    const { state, ask } = appOf();
    await ask();
    state.version = 'b';
    await later();
    expect(await ask()).toEqual({ asked: 2 });
    state.day = '2025-06-02';
    expect(await ask()).toEqual({ asked: 3 });
  });

  it('are asked for anew at once behind something that was written', async () => {
    const { state, ask } = appOf();
    await ask();
    state.version = 'b';
    expect(await ask('/list', { method: 'POST' })).toEqual({ asked: 2 });
    expect(await ask()).toEqual({ asked: 3 });
  });

  it('give nobody the cookie of another', async () => {
    const { request } = appOf();
    const cookies = [await request('/list'), await request('/list')].map((answer) => answer.headers.get('set-cookie'));
    expect(cookies).toEqual(['a=b', null]);
  });

  it('tell their length, by which small ones are not packed', async () => {
    const { request } = appOf();
    for (const answer of [await request('/list'), await request('/list')]) {
      const { byteLength } = await answer.arrayBuffer();
      expect(answer.headers.get('content-length')).toBe(String(byteLength));
    }
  });

  it('tell two forms of one list apart, and hold no failure', async () => {
    const { state, ask } = appOf();
    await ask();
    await ask('/list', { headers: { accept: 'text/csv' } });
    await ask('/none');
    await ask('/none');
    expect(state.asked).toBe(4);
  });
});
