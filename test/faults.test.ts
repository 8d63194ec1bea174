// A short run of what `npm run faults` does at length.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KillOptions, killAndLook } from './faults/kill.ts';
import { temporaryDatabase } from './ledger-drivers.ts';
import { seeded } from './perturb.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'faults-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

async function kill(where: string): Promise<void> {
  const options: KillOptions = { where, scratch, rounds: 2, pages: 150, random: seeded(3) };
  const { faults, rounds } = await killAndLook(options);
  expect(faults).toEqual([]);
  expect(rounds).toBe(2);
}

it('a reader killed at any moment loses nothing acknowledged in a folder', () => kill(join(scratch, 'ledger')));

it('a reader killed at any moment loses nothing acknowledged on a server', async () => {
  const { address, drop } = await temporaryDatabase();
  try {
    await kill(address);
  } finally {
    await drop();
  }
});
