// Kills readers at random moments, and starts two on one folder at once. Usage: npm run faults [-- ROUNDS [PAGES [SEED]]]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLedger } from '../src/ledger/check.ts';
import { openLedger } from '../src/ledger/open.ts';
import { type KillCounts, killAndLook } from '../test/faults/kill.ts';
import { writePages } from '../test/faults/pages.ts';
import { temporaryDatabase } from '../test/ledger-drivers.ts';
import { seeded } from '../test/perturb.ts';

const [rounds = 50, pages = 400, seed = 1] = process.argv.slice(2).map(Number);
const PAIRS = 20;
const reader = fileURLToPath(new URL('../test/faults/reader.ts', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'faults-'));

function tell(name: string, { faults, ...counts }: KillCounts): void {
  console.log(`${name}: ${JSON.stringify(counts)}, faults: ${faults.length}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Runs a reader to its end; tells whether it was refused. */
async function readToEnd(where: string, file: string): Promise<'read' | 'refused' | 'failed'> {
  const child = spawn(process.execPath, ['--import', 'tsx', reader, where, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return 'read';
  return /in use by process/.test(error) ? 'refused' : 'failed';
}

/** Two processes at one folder, again and again: one reads, one is refused, and the ledger is sound. */
async function pairs(where: string): Promise<void> {
  const counts = { pairs: 0, read: 0, refused: 0, failed: 0 };
  for (let i = 0; i < PAIRS; i += 1) {
    const files = [0, 1].map((k) => join(scratch, `pair-${i}-${k}.jsonl`));
    for (const [k, file] of files.entries()) writePages(file, 1_000_000 + 2 * i + k, pages);
    counts.pairs += 1;
    for (const outcome of await Promise.all(files.map((file) => readToEnd(where, file)))) counts[outcome] += 1;
  }
  const ledger = await openLedger(where);
  const findings = await checkLedger(ledger.db);
  const { n } = (await ledger.db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()) as { n: string };
  await ledger.close();
  const sound = findings.length === 0 && Number(n) === counts.read * pages;
  console.log(`two processes on one folder: ${JSON.stringify(counts)}, documents: ${n}, ${sound ? 'sound' : 'NOT SOUND'}`);
  if (!sound || counts.failed > 0) process.exitCode = 1;
}

try {
  tell('kill -9, embedded', await killAndLook({ where: join(scratch, 'ledger'), scratch, rounds, pages, random: seeded(seed) }));
  const { address, drop } = await temporaryDatabase();
  try {
    tell('kill -9, server', await killAndLook({ where: address, scratch, rounds, pages, random: seeded(seed) }));
  } finally {
    await drop();
  }
  await pairs(join(scratch, 'pairs'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
