// Chromium as the tests drive it: Debian's, or one that CHROMIUM names.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser lies; undefined where there is none. */
export const browserProgram = (): string | undefined => [process.env.CHROMIUM, ...usual].find((path) => path !== undefined && path !== '' && existsSync(path));

/** Tests in a browser are left out where there is none, but never where CI runs them. */
export const lacksBrowser = browserProgram() === undefined && !process.env.CI;

/** Starts the browser. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserProgram();
  if (executablePath === undefined) throw new Error('there is no Chromium here: install one ("apt-get install chromium"), or name one in CHROMIUM');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}
