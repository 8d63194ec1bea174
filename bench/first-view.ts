// When the overview of the public corpus stands in a browser that has never been here. Usage: npm run first-view [-- RUNS] (after npm run build)
// Times are milliseconds from the opening of the address, as the page itself measures them; the server runs already, and has answered nobody before the first.
import { cpus } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../test/app/browser.ts';
import { serve } from '../test/app/served.ts';

const [runs = 9] = process.argv.slice(2).map(Number);

/** What a reader waits for, by what stands on the page then. */
const marks = {
  frame: 'header nav',
  heading: 'h1',
  'first engagement': 'main a[href^="/engagement/"]',
  'nothing on its way': 'main:not(:has([role="status"]))',
} as const;
type Mark = keyof typeof marks;
type Times = Readonly<Record<Mark, number>>;

declare global {
  interface Window {
    firstSeen: Record<string, number>;
  }
}

/** Runs in the page: notes at which frame each mark first stands there. */
const watch = `
  const marks = Object.entries(${JSON.stringify(marks)});
  window.firstSeen = {};
  const look = (now) => {
    const root = document.getElementById('root');
    if (root?.querySelector('h1'))
      for (const [name, selector] of marks) if (!(name in window.firstSeen) && root.querySelector(selector)) window.firstSeen[name] = now;
    if (Object.keys(window.firstSeen).length < marks.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function timesOf(page: Page, address: string): Promise<Times> {
  await page.addInitScript({ content: watch });
  await page.goto(address);
  await page.waitForFunction((count) => Object.keys(window.firstSeen).length === count, Object.keys(marks).length);
  return (await page.evaluate(() => window.firstSeen)) as Times;
}

async function open(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext();
  const times = await timesOf(await context.newPage(), address);
  await context.close();
  return times;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const served = await serve(['eval/corpus']);
const browser = await openBrowser();
try {
  const all: Times[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await open(browser, `${served.origin}/`));
  console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, ${browser.version()}; ${runs} runs, milliseconds: the first, median, slowest`);
  for (const name of Object.keys(marks) as Mark[]) {
    const values = all.map((times) => times[name]);
    const told = [values[0] as number, median(values), Math.max(...values)].map((value) => value.toFixed(0).padStart(7));
    console.log(name.padEnd(22) + told.join(''));
  }
} finally {
  await browser.close();
  await served.stop();
}
