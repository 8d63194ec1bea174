// Prints a record with the rules, cues and passages that made it. Usage: tsx scripts/explain.ts FILE
import { readFileSync } from 'node:fs';
import { sections } from '../src/model/record.ts';
import { createExtractor } from '../src/pipeline/extract.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: tsx scripts/explain.ts FILE');
const text = readFileSync(file, 'utf8');
const { record } = createExtractor({ languagesFolder: process.env.PACKS ?? 'languages', referenceFolder: process.env.REFERENCE ?? 'reference' }).explain({
  source: file,
  text,
  kind: 'text',
});
console.log(JSON.stringify(record.document));
for (const section of sections) {
  for (const item of record[section]) {
    const { evidence, rules, cues, ...rest } = item;
    console.log(`\n${section.toUpperCase()} ${JSON.stringify(rest)}\n   ${(rules ?? []).join(' ')} | ${(cues ?? []).join(' ')}`);
    for (const e of evidence) console.log(`   « ${text.slice(e.start, e.end).replace(/\s+/g, ' ')} »`);
  }
}
for (const w of record.warnings ?? []) console.log('WARNING', w.message, `« ${text.slice(w.start, w.end)} »`);
