/// <reference lib="dom" />
// What a hand does on the app, by keys and clicks, over the public corpus.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, ReviewItem } from '../../src/api/contract.ts';
import { lacksBrowser, openBrowser } from './browser.ts';
import { lookAt } from './looked-at.ts';
import { type Served, serve } from './served.ts';

describe.skipIf(lacksBrowser)('by hand', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serve(['eval/corpus']);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('Enter takes the side that was typed, with or without its marks, and opens the relation', async () => {
    const { page, close } = await lookAt(browser, served.origin, '/', { language: 'vi' });
    const [one, other] = [
      page.locator('main form input[role=combobox], main form input[aria-haspopup]').first(),
      page.locator('main form input[role=combobox], main form input[aria-haspopup]').last(),
    ];
    await one.click();
    await page.keyboard.type('viet');
    await page.keyboard.press('Enter');
    await other.click();
    await page.keyboard.type('campuchia');
    await page.keyboard.press('Enter');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/\/relation\/VNM\/KHM/);
    await close();
  });

  it('keys work while the focus is on a choice between buttons', async () => {
    const { page, close } = await lookAt(browser, served.origin, '/network');
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL(/\/review/);
    await close();
  });

  it('words that several items stand on offer them all; Escape leaves them', async () => {
    const { items } = await served.get<{ items: ReviewItem[] }>('/review?limit=200');
    const ids = new Set(items.flatMap(({ telling }) => telling?.origin.id ?? []));
    let offered = 0;
    for (const id of [...ids].slice(0, 30)) {
      const { page, close } = await lookAt(browser, served.origin, `/document/${id}`);
      const words = page.locator('mark[title]').first();
      if ((await words.count()) > 0) {
        await words.click();
        offered = await page.locator('article ul[aria-label] button').count();
        await page.keyboard.press('Escape');
        expect(await page.locator('article ul[aria-label] button').count()).toBe(0);
      }
      await close();
      if (offered > 0) break;
    }
    expect(offered).toBeGreaterThan(1);
  });

  it('what became of promises is chosen by its badge, and chosen off again', async () => {
    const { dyads } = await served.get<{ dyads: { sides: [string, string] }[] }>('/statistics');
    const dossiers = await Promise.all(dyads.slice(0, 12).map(({ sides }) => served.get<Dossier>(`/relations/${sides.join('/')}`)));
    const dossier = dossiers.find(({ outcomes }) => outcomes.length > 1) as Dossier;
    const { page, close } = await lookAt(browser, served.origin, `/relation/${dossier.sides.join('/')}`);
    const badges = page.locator('button[aria-pressed]:has(+ button[aria-pressed])').locator('..').last();
    const section = page.locator('section', { has: badges }).last();
    const told = () => section.locator('figure').count();
    const before = await told();
    const [first] = await badges.locator('button').all();
    const word = (await first?.locator('> *').first().textContent()) ?? '';
    await first?.click();
    expect(await first?.getAttribute('aria-pressed')).toBe('true');
    const heads = await section
      .locator('div > span')
      .filter({ has: page.locator('strong') })
      .allTextContents();
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter((head) => !head.startsWith(word))).toEqual([]);
    await first?.click();
    expect([await first?.getAttribute('aria-pressed'), await told()]).toEqual(['false', before]);
    await close();
  });

  it('a day that is entered is told in the language of the page', async () => {
    for (const [language, month] of [
      ['km', 'មិថុនា'],
      ['vi', 'thg 6'],
      ['nb', 'juni'],
    ] as const) {
      const { page, close } = await lookAt(browser, served.origin, '/add', { language });
      const day = page.locator('input[type=date]').first();
      await day.fill('2025-06-03');
      await page.locator('label', { hasText: month }).waitFor();
      await day.fill('');
      await page.locator('label', { hasText: month }).waitFor({ state: 'detached' });
      await close();
    }
  });

  it('on paper there is nothing to click on but links', async () => {
    const { page, close } = await lookAt(browser, served.origin, '/side/VNM');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['header[data-frame]', '.skip-link', '.no-print']) expect(await page.locator(hidden).first().isVisible()).toBe(false);
    await close();
  });
});
