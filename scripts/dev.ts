// Scores the packs on a folder of gold documents, odd and even numbers apart. Usage: tsx scripts/dev.ts [--gold FOLDER] [CODE ...] [--doc NAME]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractor } from '../src/pipeline/extract.ts';

const args = process.argv.slice(2);
const take = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const gold = take('--gold') ?? '../shared/eval/dev';
const doc = take('--doc');
const scorer = take('--scorer') ?? '../shared/eval/score.mjs';
const extractor = createExtractor({ languagesFolder: process.env.PACKS ?? 'languages', referenceFolder: process.env.REFERENCE ?? 'reference' });
const codes = args.length > 0 ? args : extractor.languages().map((l) => l.code);
const names = readdirSync(gold).filter(
  (f) => f.endsWith('.txt') && (doc ? f.startsWith(doc) : codes.some((c) => f.startsWith(`${c}-`)) || gold.endsWith('seeds')),
);
const parity = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 1) % 2;
for (const code of doc || gold.endsWith('seeds') ? ['all'] : codes) {
  for (const group of doc || gold.endsWith('seeds') ? [-1] : [1, 0]) {
    const own = names.filter((n) => (group < 0 || parity(n) === group) && (code === 'all' || n.startsWith(`${code}-`)));
    const folder = mkdtempSync(join(tmpdir(), 'dev-'));
    const lines = own.map((name) => {
      cpSync(join(gold, name), join(folder, name));
      cpSync(join(gold, name.replace('.txt', '.gold.json')), join(folder, name.replace('.txt', '.gold.json')));
      return JSON.stringify(extractor.extract({ source: name, text: readFileSync(join(gold, name), 'utf8'), kind: 'text' }));
    });
    const file = join(folder, 'pred.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    console.log(`== ${code} ${group === 1 ? 'odd' : group === 0 ? 'even' : ''}`);
    const out = execFileSync('node', [scorer, '--gold', folder, '--pred', file, ...(doc || group < 0 ? ['--diff', 'all'] : ['--by', 'document'])], {
      encoding: 'utf8',
    });
    console.log(out);
    rmSync(folder, { recursive: true });
  }
}
