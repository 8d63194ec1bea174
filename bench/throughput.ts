// How fast the engine reads on one core, in documents a second of processor time: what else runs on the machine counts little. Usage: npm run bench [-- SECONDS]
// The corpora are read again and again; each measurement follows a warm-up WARM_UP times as long, as the compiler of V8 takes thousands of documents to settle.
// Beside it runs a baseline on the same texts: a plain indexOf scan of all surface forms of the language, which finds forms and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type GoldDocument, readGold } from '../eval/score.ts';
import { loadReference } from '../src/gazetteer/reference.ts';
import { compileVocabulary } from '../src/mentions/vocabulary.ts';
import { formList, loadPack } from '../src/packs/load.ts';
import { scan } from '../src/packs/scan.ts';
import { createExtractor, type Extractor } from '../src/pipeline/extract.ts';
import { fold } from '../src/text/fold.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const seconds = Number(process.argv[2] ?? 3);
const bytes = (texts: readonly GoldDocument[]): number => texts.reduce((n, d) => n + Buffer.byteLength(d.text), 0);
const units = (texts: readonly GoldDocument[]): number => texts.reduce((n, d) => n + d.text.length, 0);

/** Those of the threads that compile and collect garbage are counted. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs `work` over the documents again and again; gives how many times a second it got through all of them, once it was warm. */
function passesPerSecond(texts: readonly GoldDocument[], work: (document: GoldDocument) => unknown): number {
  const run = (): number => {
    const began = processorSeconds();
    let done = 0;
    while (processorSeconds() - began < seconds) {
      for (const document of texts) work(document);
      done += 1;
    }
    return done / (processorSeconds() - began);
  };
  for (let i = 0; i < WARM_UP; i += 1) run();
  return run();
}

const WARM_UP = 3;

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

const read = (extractor: Extractor) => (d: GoldDocument) => extractor.extract({ source: d.file, text: d.text, kind: 'text' });

function languageRow(extractor: Extractor, code: string, own: readonly GoldDocument[]): string {
  const lexicon = compileVocabulary(loadPack(join(at('languages'), code)), loadReference(at('reference')));
  const folded = new Map(own.map((d) => [d.name, fold(d.text)]));
  const forms = formsOf(join(at('languages'), code));
  const rate = passesPerSecond(own, read(extractor));
  const matcher = passesPerSecond(own, (d) => {
    const text = folded.get(d.name) as ReturnType<typeof fold>;
    return scan(lexicon, text, d.text, () => text.length);
  });
  const plain = passesPerSecond(own, (d) => scanPlainly(d.text.toLowerCase(), forms));
  return [
    code.padEnd(8),
    (rate * own.length).toFixed(0).padStart(13),
    ((rate * bytes(own)) / 1e6).toFixed(2).padStart(7),
    ((matcher * units(own)) / 1e6).toFixed(1).padStart(16),
    (plain * own.length).toFixed(0).padStart(23),
    (rate / plain).toFixed(2).padStart(8),
  ].join('');
}

function besideWink(extractor: Extractor, own: readonly GoldDocument[]): string {
  const wink = winkNLP(winkModel);
  const ours = passesPerSecond(own, read(extractor)) * own.length;
  const theirs = passesPerSecond(own, (d) => wink.readDoc(d.text).entities().out()) * own.length;
  return `English documents beside wink-nlp's whole pipeline: ${ours.toFixed(0)} and ${theirs.toFixed(0)} documents/s, ratio ${(ours / theirs).toFixed(2)}`;
}

/** All documents of a language on one line, again and again up to a size: what a line of that size takes. */
function lengthRow(extractor: Extractor, own: readonly GoldDocument[], size: number): string {
  const line = own.map((d) => d.text.replace(/\s+/g, ' ')).join(' ');
  const text = line.repeat(Math.ceil(size / line.length)).slice(0, size);
  const began = processorSeconds();
  extractor.extract({ source: 'long', text, kind: 'text' });
  const took = processorSeconds() - began;
  return `  ${String(size).padStart(9)} units ${(took * 1000).toFixed(0).padStart(7)} ms ${((took * 1e9) / size).toFixed(0).padStart(6)} ns a unit`;
}

const STARTS = 5;

/** Wall time of the built program from its start to the record of one short document, the median of some starts. */
function startUp(document: GoldDocument): string {
  if (!existsSync(at('dist/cli.mjs'))) return 'start-up: not measured, as nothing is built (npm run build)';
  const times = Array.from({ length: STARTS }, () => {
    const began = performance.now();
    spawnSync(process.execPath, [at('bin/dragoman.mjs'), 'extract', join(at('eval/corpus'), document.file)]);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return `start-up with one language in use, to the first record: ${(times[STARTS >> 1] as number).toFixed(0)} ms of wall time`;
}

const documents = readGold(at('eval/corpus'));
const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
const byLanguage = new Map(extractor.languages().map(({ code }) => [code, documents.filter((d) => d.gold.document.language === code)]));
console.log(`${documents.length} documents, ${(bytes(documents) / 1e6).toFixed(2)} MB; ${seconds} s a measurement; Node ${process.version}\n`);
console.log('language   documents/s   MB/s   matcher Mchar/s   baseline documents/s   ratio');
for (const [code, own] of byLanguage) if (own.length > 0) console.log(languageRow(extractor, code, own));
console.log(`\nmemory: ${Math.round(process.memoryUsage().rss / 1e6)} MB with all languages loaded`);

const english = byLanguage.get('en') ?? [];
if (english.length > 0) console.log(`\n${besideWink(extractor, english)}`);

const sample = [...byLanguage.values()].find((own) => own.length > 0) ?? [];
console.log('\nlength against time, one line of text');
for (const size of [100_000, 1_000_000, 10_000_000]) console.log(lengthRow(extractor, sample, size));
console.log(`memory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

const [first] = documents.toSorted((a, b) => a.text.length - b.text.length);
if (first) console.log(`\n${startUp(first)}`);
