// A page as a user meets it, with all that may go wrong on it noted.
/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface LookedAt {
  readonly page: Page;
  /** Errors of the console and of scripts, answers that failed, and requests to anywhere else. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export interface Look {
  readonly language?: string;
  readonly width?: number;
  readonly dark?: boolean;
}

/** Opens an address and waits until it has its heading and nothing is on its way any more. */
export async function lookAt(browser: Browser, origin: string, path: string, { language = 'en', width = 1280, dark = false }: Look = {}): Promise<LookedAt> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!request.url().startsWith(origin) && protocol !== 'data:' && protocol !== 'blob:') faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`answer: ${response.status()} ${response.url()}`));
  const address = new URL(path, origin);
  address.searchParams.set('lang', language);
  await page.goto(address.href, { waitUntil: 'networkidle' });
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  return { page, faults, close: () => context.close() };
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious or critical: the rule, and the first place. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe
      .run()
      .then((r) => r.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((n) => ({ html: n.html })) }))),
  );
  return found.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts of a drawing that lie upon one another, two and two. Of their height only the middle half counts: the font keeps room above and below for marks that few letters have. */
export const overlaps = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) => {
    const named = elements.map((element) => {
      const { left, right, top, height } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right, top: top + height / 4, bottom: top + (height * 3) / 4 };
    });
    return named.flatMap((a, at) =>
      named
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
