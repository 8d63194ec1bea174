import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../src/ledger/folder-lock.ts';
import { ownIdentity } from '../src/ledger/process-identity.ts';

const program = fileURLToPath(new URL('./hold-folder.ts', import.meta.url));
const start = (...args: string[]): ChildProcess => spawn(process.execPath, ['--import', 'tsx', program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return chunk.toString();
}

describe('the lock of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const leave = (owner: unknown): void => writeFileSync(join(folder, 'in-use.7'), JSON.stringify(owner));
  const owner = { ...ownIdentity(), since: '2025-05-01T00:00:00.000Z' };

  it('keeps a second process out, and is taken over from one that was killed', async () => {
    const holder = start('hold', folder);
    await firstLine(holder);
    expect(() => lockFolder(folder)).toThrow(new RegExp(`in use by process ${holder.pid} on .*wait until it ends, or end it`));
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    lockFolder(folder)();
  });

  it('is never had by two of many processes that fight for it after a crash', async () => {
    leave({ ...owner, began: 'long ago' });
    const children = [1, 2, 3, 4].map(() => start('contend', folder, '300'));
    const told = await Promise.all(children.map(firstLine));
    const counts = told.map((line) => JSON.parse(line) as { had: number; refused: number; shared: number });
    expect(counts.reduce((sum, c) => sum + c.shared, 0)).toBe(0);
    for (const c of counts) expect(c.had + c.refused).toBe(300);
    expect(counts.reduce((sum, c) => sum + c.had, 0)).toBeGreaterThan(0);
  });

  it.each([
    ['whose number another process has now', { began: 'long ago' }],
    ['of a machine that was started anew', { boot: 'an earlier one' }],
    ['whose number nobody has', { pid: 2 ** 22 + 7 }],
  ])('is taken over from an owner %s', (_, change) => {
    leave({ ...owner, ...change });
    lockFolder(folder)();
  });

  it('is taken over where a power cut left an empty file', () => {
    writeFileSync(join(folder, 'in-use.7'), '');
    lockFolder(folder)();
  });

  it.each([
    ['on another machine', { host: 'elsewhere' }],
    ['in another container', { world: 'pid:[1]' }],
    ['that is this very process', {}],
  ])('is left to an owner %s', (_, change) => {
    leave({ ...owner, ...change });
    expect(() => lockFolder(folder)).toThrow(/in use by process .* remove .*in-use\.7/);
  });

  it('is free again after it was freed', () => {
    for (let i = 0; i < 3; i += 1) lockFolder(folder)();
  });
});
