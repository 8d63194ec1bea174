// Every place of the app in a real browser, over the public corpus.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dyad, EngagementPage, Person } from '../../src/api/contract.ts';
import { lacksBrowser, openBrowser } from './browser.ts';
import { lookAt, overflow, overlaps, seriousViolations } from './looked-at.ts';
import { type Served, serve } from './served.ts';

const part = encodeURIComponent;

describe.skipIf(lacksBrowser)('the app', () => {
  let browser: Browser;
  let served: Served;
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    served = await serve(['eval/corpus']);
    browser = await openBrowser();
    const { relations } = await served.get<{ relations: Dyad[] }>('/relations?limit=1');
    const [one, two] = relations[0]?.sides ?? ['', ''];
    const { engagements } = await served.get<EngagementPage>(`/engagements?side=${one}&side=${two}&limit=1`);
    const { people } = await served.get<{ people: Person[] }>('/people?limit=1');
    for (const [name, address] of [
      ['overview', '/'],
      ['relation', `/relation/${one}/${two}`],
      ['side', `/side/${one}`],
      // its code has a sign that addresses encode
      ['organisation', '/side/org%3Aeu'],
      ['engagement', `/engagement/${part(engagements[0]?.id ?? '')}`],
      ['person', `/person/${part(people[0]?.id ?? '')}`],
      ['network', '/network'],
      ['document', `/document/${part(engagements[0]?.tellings[0]?.origin.id ?? '')}?at=engagements:0`],
      ['review', '/review'],
      ['search', '/search?q=trade'],
      ['add', '/add'],
    ] as const)
      addresses.set(name, address);
  });
  afterAll(async () => {
    await browser?.close();
    expect(await served?.stop()).toBe(0);
  });

  const places = ['overview', 'relation', 'side', 'organisation', 'engagement', 'person', 'network', 'document', 'review', 'search', 'add'];
  const languages = ['en', 'ar'] as const;

  describe.each(languages)('in %s', (language) => {
    it.each(places)('shows %s without a fault, with no serious finding of axe, in its direction', async (place) => {
      const { page, faults, close } = await lookAt(browser, served.origin, addresses.get(place) as string, { language });
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(40);
      expect(await seriousViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });
  });

  it.each(places)('shows %s on a narrow screen in the dark, no wider than the screen', async (place) => {
    const { page, faults, close } = await lookAt(browser, served.origin, addresses.get(place) as string, { width: 390, dark: true });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['en', 'ar', 'km'])('no names of the network touch on a narrow screen in %s', async (language) => {
    const { page, close } = await lookAt(browser, served.origin, '/network', { language, width: 390 });
    await page.locator('svg text').first().waitFor();
    expect(await overlaps(page, 'main svg text')).toEqual([]);
    await close();
  });

  it('an address that is none leads to the overview and to the search', async () => {
    const { page, close } = await lookAt(browser, served.origin, '/nothing');
    for (const to of ['/', '/search']) expect(await page.locator(`main a[href="${to}"]`).count()).toBe(1);
    await close();
  });

  // what is asked early must be what the page asks, or it is asked twice
  it.each(['overview', 'relation', 'side', 'organisation', 'engagement', 'person', 'document'])('asks nothing twice for %s', async (place) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url().slice(served.origin.length)));
    await page.goto(served.origin + addresses.get(place), { waitUntil: 'networkidle' });
    expect(asked).toContain('/api/v1/sides');
    expect(asked.filter((address, at) => asked.indexOf(address) !== at)).toEqual([]);
    await page.close();
  });
});
