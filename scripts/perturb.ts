// Shows what a perturbation of the corpus changes in the records. Usage: tsx scripts/perturb.ts [NAME [LANGUAGE]]; without a name, a table of all.
import { fileURLToPath } from 'node:url';
import { readGold } from '../eval/score.ts';
import { createExtractor } from '../src/pipeline/extract.ts';
import { factsOf, perturbations } from '../test/perturb.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
const gold = readGold(at('eval/corpus'));
const read = (source: string, text: string): string[] => factsOf(extractor.extract({ source, text, kind: 'text' }));

const [name, language] = process.argv.slice(2);
if (name !== undefined && !perturbations[name]) throw new Error(`no perturbation "${name}"; there are: ${Object.keys(perturbations).join(', ')}`);
for (const [label, perturb] of Object.entries(perturbations).filter(([label]) => name === undefined || label === name)) {
  const changed: Record<string, number> = {};
  for (const { file, text, gold: record } of gold) {
    const code = record.document.language ?? 'none';
    if (language !== undefined && code !== language) continue;
    const [before, after] = [read(file, text), read(file, perturb(text).text)];
    const lost = before.filter((fact) => !after.includes(fact));
    const won = after.filter((fact) => !before.includes(fact));
    changed[code] = (changed[code] ?? 0) + (lost.length + won.length > 0 ? 1 : 0);
    if (name !== undefined && lost.length + won.length > 0) console.log([`# ${file}`, ...lost.map((f) => `- ${f}`), ...won.map((f) => `+ ${f}`)].join('\n'));
  }
  console.log(
    `${label}: documents that read otherwise: ${Object.entries(changed)
      .map(([code, n]) => `${code} ${n}`)
      .join(', ')}`,
  );
}
