// Prints how each sentence is read: actors, cues, dates, and the frames of its engagements. Usage: tsx scripts/trace.ts FILE
import { readFileSync } from 'node:fs';
import { createExtractor } from '../src/pipeline/extract.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: tsx scripts/trace.ts FILE');
const text = readFileSync(file, 'utf8');
const extractor = createExtractor({ languagesFolder: process.env.PACKS ?? 'languages', referenceFolder: process.env.REFERENCE ?? 'reference' });
const { sentences, mentions, record } = extractor.explain({ source: file, text, kind: 'text' });
const show = (s: { start: number; end: number }) => text.slice(s.start, s.end).replace(/\s+/g, ' ');
console.log(JSON.stringify(record.document));
for (const s of sentences) {
  console.log(`\n[${s.zone}] ${show(s)}`);
  const own = mentions.filter((m) => m.start >= s.start && m.end <= s.end);
  console.log(own.map((m) => `  ${m.kind}:${m.value}${m.kind === 'place' ? '' : ` "${show(m)}"`}`).join('\n'));
}
