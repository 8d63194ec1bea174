// Prints what a pack finds in a text: zones, sentences and every form met. Usage: tsx scripts/scan.ts CODE FILE
import { readFileSync } from 'node:fs';
import { loadReference } from '../src/gazetteer/reference.ts';
import { compileVocabulary } from '../src/mentions/vocabulary.ts';
import { scan } from '../src/packs/lexicon.ts';
import { loadPack } from '../src/packs/load.ts';
import { findZones } from '../src/pages/zones.ts';
import { fold } from '../src/text/fold.ts';
import { splitSentences } from '../src/text/sentences.ts';

const [code, file] = process.argv.slice(2);
if (!code || !file) throw new Error('usage: tsx scripts/scan.ts CODE FILE');
const pack = loadPack(`${process.env.PACKS ?? 'languages'}/${code}`);
const lexicon = compileVocabulary(pack, loadReference('reference'));
const text = readFileSync(file, 'utf8');
const zones = findZones({ source: file, text, kind: 'text' }, pack);
for (const zone of zones)
  if (text.slice(zone.start, zone.end).trim()) console.log(`${zone.kind.padEnd(8)} ${text.slice(zone.start, zone.end).trim().slice(0, 100)}`);
const folded = fold(text);
const speaking = zones.filter((z) => z.kind === 'title' || z.kind === 'body' || z.kind === 'caption');
const sentences = splitSentences(folded, speaking, { ends: pack.text.sentenceEnds, abbreviations: pack.text.abbreviations });
const hits = scan(lexicon, folded, text, (at) => sentences.find((s) => s.start <= at && at < s.end)?.end ?? at);
const show = (start: number, end: number) => text.slice(folded.at[start], (folded.at[end - 1] ?? 0) + 1).replace(/\s+/g, ' ');
for (const s of sentences) {
  console.log(`\n[${s.zone}] ${show(s.start, s.end)}`);
  console.log(
    hits
      .filter((h) => h.start >= s.start && h.end <= s.end)
      .map((h) => `  ${h.kind}:${h.value} "${show(h.start, h.end)}"`)
      .join('\n'),
  );
}
