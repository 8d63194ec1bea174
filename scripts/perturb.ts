// How the corpus reads after what the web does to texts. Usage: tsx scripts/perturb.ts [--write] [NAME [LANGUAGE]]
// Without a name a table of all; with one, each fact lost and won. --write makes the table the gaps that test/robustness.test.ts allows.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldDocument, readGold } from '../eval/score.ts';
import type { ExtractRecord } from '../src/model/record.ts';
import { createExtractor } from '../src/pipeline/extract.ts';
import { factsOf, perturbations, readsOtherwise } from '../test/perturb.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
const read = (source: string, text: string): ExtractRecord => extractor.extract({ source, text, kind: 'text' });

/** Prints the facts that a perturbation takes from a document or adds to it; tells whether it reads otherwise. */
function compare({ file, text }: GoldDocument, name: string, verbose: boolean): boolean {
  const perturbed = perturbations[name]!(text);
  const [before, after] = [read(file, text), read(file, perturbed.text)];
  if (!readsOtherwise(before, text, after, perturbed)) return false;
  const [had, has] = [factsOf(before), factsOf(after)];
  const rows = [...had.filter((f) => !has.includes(f)).map((f) => `- ${f}`), ...has.filter((f) => !had.includes(f)).map((f) => `+ ${f}`)];
  if (verbose) console.log([`# ${file}`, ...(rows.length > 0 ? rows : ['  the same facts on other words'])].join('\n'));
  return true;
}

const args = process.argv.slice(2).filter((arg) => arg !== '--write');
const [only, language] = args;
if (only !== undefined && !perturbations[only]) throw new Error(`no perturbation "${only}"; there are: ${Object.keys(perturbations).join(', ')}`);
const gold = readGold(at('eval/corpus'));
const gaps: Record<string, Record<string, number>> = {};
for (const name of only === undefined ? Object.keys(perturbations) : [only]) {
  const changed: Record<string, number> = {};
  for (const document of gold) {
    const code = document.gold.document.language ?? 'none';
    if ((language === undefined || code === language) && compare(document, name, only !== undefined)) changed[code] = (changed[code] ?? 0) + 1;
  }
  gaps[name] = changed;
  console.log(
    `${name}: ${
      Object.entries(changed)
        .map(([code, n]) => `${code} ${n}`)
        .join(', ') || 'all read the same'
    }`,
  );
}
if (process.argv.includes('--write')) writeFileSync(at('test/robustness-gaps.json'), `${JSON.stringify(gaps, null, 2)}\n`);
