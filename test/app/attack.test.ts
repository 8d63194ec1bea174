/// <reference lib="dom" />
// A page made to attack, as somebody may have it scraped: it must show as harmless text wherever it is shown.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, EngagementPage } from '../../src/api/contract.ts';
import { lacksBrowser, openBrowser } from './browser.ts';
import { lookAt } from './looked-at.ts';
import { type Served, serve } from './served.ts';

const image = '<img src=x onerror="window.harmed=1">';
const script = '<script>window.harmed=1</script>';
const overrides = '\u202e\u2067\u202d';
const meeting = `Norwegian Foreign Minister Espen Barth Eide met Turkish Foreign Minister Hakan Fidan in Oslo on 2 June 2025. ${script} ${image} ${overrides}`;
const pages = [
  { text: `${meeting}\nThe two sides agreed to expand trade.`, title: `${script}${image}${overrides}`, url: 'javascript:window.harmed=1', date: '2025-06-03' },
  { text: `${meeting} ${'Trade grew and "fish" =1+1 was sold. '.repeat(150_000)}`, title: '=HYPERLINK("http://attack.example","x")', date: '2025-06-03' },
];

/** Whether anything of the page came to life: a script, an element of its own, an address that runs. */
const harm = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('harmed' in window ? ['a script ran'] : []),
    ...[...document.querySelectorAll('img[src="x"], [onerror]')].map((e) => e.outerHTML),
    ...[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '').filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
  ]);

describe.skipIf(lacksBrowser)('a page made to attack', () => {
  let browser: Browser;
  let served: Served;
  let folder: string;
  let documents: readonly Change[];
  let engagement: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attack-'));
    writeFileSync(join(folder, "'-<img src=x onerror=harmed=1>.jsonl"), pages.map((page) => JSON.stringify(page)).join('\n'));
    served = await serve([folder]);
    browser = await openBrowser();
    documents = (await served.get<{ changes: Change[] }>('/documents')).changes;
    engagement = (await served.get<EngagementPage>('/engagements?limit=1')).engagements[0]?.id ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  it('was read', () => expect([documents.length, engagement !== '']).toEqual([2, true]));

  it.each([
    '/',
    '/relation/NOR/TUR',
    '/side/NOR',
    '/network',
    '/review',
    '/search?q=fish',
    '/search?q=%3Cimg%20src%3Dx%20onerror%3D%22window.harmed%3D1%22%3E',
  ])('does nothing at %s', async (address) => {
    const { page, close } = await lookAt(browser, served.origin, address);
    expect(await harm(page)).toEqual([]);
    await close();
  });

  it('does nothing as an engagement or a document, whose text is shown as it is written', async () => {
    const addresses = [`/engagement/${encodeURIComponent(engagement)}`, ...documents.map((d) => `/document/${encodeURIComponent(d.id)}`)];
    for (const address of addresses) {
      const { page, close } = await lookAt(browser, served.origin, address);
      expect(await harm(page)).toEqual([]);
      if (address.startsWith('/document')) expect(await page.locator('main').textContent()).toContain('<script>window.harmed=1</script>');
      await close();
    }
  });

  it('gives no formula to a spreadsheet', async () => {
    const table = await (await fetch(`${served.origin}/api/v1/documents?format=csv`)).text();
    expect(table).toContain('HYPERLINK');
    expect(table).not.toMatch(/(^|,)"?=/m);
  });
});
