// Fails where a file of src/ imports from a folder that its own may not use. The table is the architecture; docs/architecture.md tells why.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTable } from './import-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Takes `import … from './x.ts'`, `export … from './x.ts'` and `import('./x.ts')`, over several lines too. */
const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

/** The part of the house that a file belongs to: `src/text/fold.ts` is `text`, `eval/score.ts` is `eval`. */
function partOf(path: string): string {
  const [top = '', next = ''] = relative(root, path).split(/[\\/]/);
  return top === 'src' ? next : top;
}

function complaints(file: string): string[] {
  const own = partOf(file);
  const allowed = importTable[own];
  const place = relative(root, file);
  if (!allowed) return [`${place}: "${own}" has no row in scripts/import-table.ts; give it one`];
  const targets = [...readFileSync(file, 'utf8').matchAll(importing)].map((m) => resolve(dirname(file), m[1] as string));
  return targets.filter((t) => partOf(t) !== own && !allowed.includes(partOf(t))).map((t) => `${place}: ${own}/ may not import ${relative(root, t)}`);
}

const found = [...filesUnder(join(root, 'src')), ...filesUnder(join(root, 'eval'))].flatMap(complaints);
for (const complaint of found) console.error(complaint);
console.log(found.length === 0 ? 'imports: all within the table' : `imports: ${found.length} outside the table in scripts/import-table.ts`);
process.exitCode = found.length === 0 ? 0 : 1;
