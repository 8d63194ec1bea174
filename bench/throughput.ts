// How fast the engine reads, in documents a second of processor time: what else runs on the machine counts little. Usage: npm run bench [-- SECONDS]
// Beside it runs a baseline on the same texts: a plain indexOf scan of all surface forms of the language, which finds forms and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type GoldDocument, readGold } from '../eval/score.ts';
import { loadReference } from '../src/gazetteer/reference.ts';
import { compileVocabulary } from '../src/mentions/vocabulary.ts';
import { formList, loadPack } from '../src/packs/load.ts';
import { scan } from '../src/packs/scan.ts';
import { createExtractor } from '../src/pipeline/extract.ts';
import { fold } from '../src/text/fold.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const seconds = Number(process.argv[2] ?? 3);
const documents = readGold(at('eval/corpus'));
const bytes = (texts: readonly GoldDocument[]): number => texts.reduce((n, d) => n + Buffer.byteLength(d.text), 0);
const units = (texts: readonly GoldDocument[]): number => texts.reduce((n, d) => n + d.text.length, 0);

const processorSeconds = (): number => process.cpuUsage().user / 1e6;

/** Runs `work` over the documents again and again for some seconds; gives how many times a second it got through all of them. */
function passesPerSecond(texts: readonly GoldDocument[], work: (document: GoldDocument) => unknown): number {
  for (const document of texts) work(document);
  const began = processorSeconds();
  let done = 0;
  while (processorSeconds() - began < seconds) {
    for (const document of texts) work(document);
    done += 1;
  }
  return done / (processorSeconds() - began);
}

/** Every form of a pack, as written there. */
function formsOf(folder: string): string[] {
  const pack = loadPack(folder) as unknown as Record<string, unknown>;
  const collect = (value: unknown): string[] =>
    Array.isArray(value) ? value.flatMap(collect) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : formList(value);
  return [...new Set(collect(pack))].map((form) => form.replace(/[*…]/g, '').trim()).filter((form) => form.length > 1);
}

function scanPlainly(text: string, forms: readonly string[]): number {
  let found = 0;
  for (const form of forms) for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) found += 1;
  return found;
}

const began = performance.now();
const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
const codes = extractor.languages().map((l) => l.code);
console.log(
  `${documents.length} documents, ${(bytes(documents) / 1e6).toFixed(2)} MB; packs loaded in ${Math.round(performance.now() - began)} ms; Node ${process.version}\n`,
);
console.log('language   documents/s   MB/s   scan Mchar/s   baseline documents/s   ratio');
const reference = loadReference(at('reference'));
for (const code of codes) {
  const own = documents.filter((d) => d.gold.document.language === code);
  if (own.length === 0) continue;
  const lexicon = compileVocabulary(loadPack(join(at('languages'), code)), reference);
  const folded = new Map(own.map((d) => [d.name, fold(d.text)]));
  const forms = formsOf(join(at('languages'), code));
  const rate = passesPerSecond(own, (d) => extractor.extract({ source: d.file, text: d.text, kind: 'text' }));
  const matcher = passesPerSecond(own, (d) => scan(lexicon, folded.get(d.name)!, d.text, () => folded.get(d.name)!.length));
  const plain = passesPerSecond(own, (d) => scanPlainly(d.text.toLowerCase(), forms));
  const row = [
    code.padEnd(8),
    (rate * own.length).toFixed(0).padStart(13),
    ((rate * bytes(own)) / 1e6).toFixed(2).padStart(7),
    ((matcher * units(own)) / 1e6).toFixed(1).padStart(15),
  ];
  console.log([...row, (plain * own.length).toFixed(0).padStart(23), (rate / plain).toFixed(2).padStart(8)].join(''));
}

if (codes.includes('en')) {
  const own = documents.filter((d) => d.gold.document.language === 'en');
  const wink = winkNLP(winkModel);
  const ours = passesPerSecond(own, (d) => extractor.extract({ source: d.file, text: d.text, kind: 'text' })) * own.length;
  const theirs = passesPerSecond(own, (d) => wink.readDoc(d.text).entities().out()) * own.length;
  console.log(
    `\nEnglish documents beside wink-nlp's whole pipeline: ${ours.toFixed(0)} and ${theirs.toFixed(0)} documents/s, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

const sample = readFileSync(join(at('eval/corpus'), documents.find((d) => d.gold.document.language === codes[0])?.file ?? ''))
  .toString()
  .replace(/\s+/g, ' ');
console.log('\nlength against time, one line of text');
for (const size of [100_000, 200_000, 400_000]) {
  const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
  const start = performance.now();
  extractor.extract({ source: 'long', text, kind: 'text' });
  console.log(`  ${String(size).padStart(8)} units  ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
}
console.log(`\nmemory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
