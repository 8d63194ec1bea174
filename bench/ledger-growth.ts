// How a ledger bears its growth: appending, resolving one more document, searching and the dossier of a relation, at rising numbers of engagements, on both
// drivers. Usage: npm run growth [-- SIZES [DRIVERS]], for example `1000,10000,100000 embedded,server`.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDossier } from '../src/briefs/dossier.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { type Ledger, openLedger } from '../src/ledger/open.ts';
import { readHoldings } from '../src/ledger/reads.ts';
import { search } from '../src/ledger/search.ts';
import { refreshResolution } from '../src/pipeline/refresh-resolution.ts';
import { temporaryDatabase } from '../test/ledger-drivers.ts';
import { seeded } from '../test/perturb.ts';
import { ENGAGEMENTS_A_PAGE, growthRows, sidesOf } from './growth-pages.ts';

const [sizesGiven = '1000,10000', driversGiven = 'embedded,server'] = process.argv.slice(2);
const sizes = sizesGiven.split(',').map(Number);
const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));
const BATCH = 50;
const QUERIES = 60;
const MORE = 10;

/** Median and 95th percentile, in milliseconds. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
}

async function spread(count: number, act: (i: number) => Promise<unknown>): Promise<Spread> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    await act(i);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(count / 2)] as number, p95: times[Math.min(count - 1, Math.floor(count * 0.95))] as number };
}

interface Figures {
  readonly engagements: number;
  readonly appended: number;
  readonly resolved: number;
  readonly more: Spread;
  readonly search: Spread;
  readonly dossier: Spread;
}

/** Grows a ledger from one number of pages to another; gives pages a second. */
async function grow(ledger: Ledger, from: number, to: number): Promise<number> {
  const began = performance.now();
  for (let at = from; at < to; at += BATCH)
    await appendDocuments(
      ledger.db,
      Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => growthRows(at + i)),
    );
  return ((to - from) * 1000) / (performance.now() - began);
}

async function measure(ledger: Ledger, from: number, size: number): Promise<{ figures: Figures; pages: number }> {
  const pages = Math.ceil(size / ENGAGEMENTS_A_PAGE);
  const appended = await grow(ledger, from, pages);
  const began = performance.now();
  await refreshResolution(ledger, { referenceFolder });
  const resolved = ((pages - from) * 1000) / (performance.now() - began);
  const random = seeded(size);
  const more = await spread(MORE, async (i) => {
    await appendDocuments(ledger.db, [growthRows(pages + i)]);
    await refreshResolution(ledger, { referenceFolder });
  });
  const words = ['fisheries', 'person', 'minister', 'harbour', 'met'];
  const asked = (): string => `page${Math.floor(random() * pages)} ${words[Math.floor(random() * words.length)]}`;
  const found = await spread(QUERIES, (i) => search(ledger.db, i % 3 === 0 ? `"${words[i % words.length]}"` : asked(), { limit: 20 }));
  const dossier = await spread(QUERIES, async () => {
    const sides = sidesOf(Math.floor(random() * pages));
    makeDossier(await readHoldings(ledger.db, sides), { sides, nameOf: (side) => side, asOf: '2025-06-01' });
  });
  return { figures: { engagements: size, appended, resolved, more, search: found, dossier }, pages: pages + MORE };
}

const rounded = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toPrecision(3));
/** A figure beside the ratio to that of the smallest ledger. */
const beside = (n: number, base: number): string => `${rounded(n)} (x${(n / base).toFixed(2)})`;

function tell(name: string, list: readonly Figures[]): void {
  const [base] = list as [Figures];
  console.log(`\n${name}; in brackets the ratio to ${base.engagements} engagements`);
  console.log('| engagements | append, pages/s | resolve, pages/s | one more page, ms p50 | p95 | search, ms p50 | p95 | dossier, ms p50 | p95 |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const f of list) {
    const cells = [f.appended, f.resolved].map((n, i) => beside(n, i === 0 ? base.appended : base.resolved));
    for (const key of ['more', 'search', 'dossier'] as const) for (const p of ['p50', 'p95'] as const) cells.push(beside(f[key][p], base[key][p]));
    console.log(`| ${[f.engagements, ...cells].join(' | ')} |`);
  }
}

async function run(name: string, where: string): Promise<void> {
  const ledger = await openLedger(where);
  const list: Figures[] = [];
  let from = 0;
  try {
    for (const size of sizes) {
      const { figures, pages } = await measure(ledger, from, size);
      list.push(figures);
      from = pages;
      console.error(`${name}: ${JSON.stringify(figures)}`);
    }
  } finally {
    await ledger.close();
  }
  tell(name, list);
}

console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);
if (driversGiven.includes('embedded')) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  await run('the embedded database', join(folder, 'ledger')).finally(() => rmSync(folder, { recursive: true, force: true }));
}
if (driversGiven.includes('server')) {
  const { address, drop } = await temporaryDatabase();
  await run('a PostgreSQL server', address).finally(drop);
}
