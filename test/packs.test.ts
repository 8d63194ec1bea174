// Every pack, found by listing folders: it loads, and its own corpus holds.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../src/gazetteer/reference.ts';
import { compileVocabulary, engagementMarks } from '../src/mentions/vocabulary.ts';
import * as codes from '../src/model/codes.ts';
import { listPacks, loadPack } from '../src/packs/load.ts';
import { scan } from '../src/packs/scan.ts';
import { createExtractor } from '../src/pipeline/extract.ts';
import { fold } from '../src/text/fold.ts';
import { type Mark, readMarks } from './marked-text.ts';

const languagesFolder = fileURLToPath(new URL('../languages', import.meta.url));
const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));
const reference = loadReference(referenceFolder);
/** The day on which every line of a corpus is written. */
const published = '2025-06-15';

interface Found {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Which kinds of mention satisfy a mark of a kind. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  state: ['state', 'adjective', 'seat', 'place', 'side'],
  org: ['organisation'],
  relation: ['relation', 'partnership', 'visa'],
};

function satisfies(mark: Mark, found: Found): boolean {
  if (!(kindsOf[mark.kind] ?? [mark.kind]).includes(found.kind)) return false;
  if (mark.kind === 'person' || mark.kind === 'date') return found.start < mark.end && mark.start < found.end;
  if (found.start !== mark.start || found.end !== mark.end) return false;
  if (found.kind === 'place') return true;
  const wanted = mark.kind === 'org' && !mark.value.startsWith('org:') ? `org:${mark.value}` : mark.value;
  return found.value === wanted || found.value.split(/[.|]/)[0] === wanted;
}

function readLines(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Forms under this key mean nothing: they keep a shorter form from being found in them. States have `NONE`. */
const NOTHING = ['none', 'plain'];

/** Keys of offices that are no codes: what they mean depends on the side. */
const officeKeys = new Set(['fixed', 'plural', 'state-leader', 'vice-president', 'foreign-secretary', 'secretary', 'charge', 'adviser', 'foreign-adviser']);

const codeTables: ReadonlyArray<readonly [file: string, keys: (tree: ReturnType<typeof loadPack>) => string[], known: readonly string[]]> = [
  ['offices.yaml', (p) => Object.keys(p.offices).filter((k) => !officeKeys.has(k)), codes.officeCodes],
  [
    'engagements.yaml',
    (p) => Object.keys(p.engagements).filter((k) => !['modality', 'sessions', 'gatherings', 'mechanismHeads', ...engagementMarks].includes(k)),
    codes.engagementKindCodes,
  ],
  ['fields.yaml', (p) => Object.keys(p.fields).filter((k) => k !== 'none'), codes.fieldCodes],
  ['instruments.yaml', (p) => Object.keys(p.instruments.kinds), codes.instrumentKindCodes],
  ['instruments.yaml', (p) => Object.keys(p.instruments.status), codes.instrumentStatusCodes],
  ['indicators.yaml', (p) => Object.keys(p.indicators.measures), codes.measureCodes],
  ['relations.yaml', (p) => Object.keys(p.relations.partnership), codes.partnershipCodes],
  ['relations.yaml', (p) => Object.keys(p.relations.visa), codes.visaCodes],
  ['states.yaml', (p) => Object.keys(p.states), [...reference.states.keys(), 'NONE', 'SAME']],
];

describe.each(listPacks(languagesFolder))('pack %s', (code) => {
  const folder = join(languagesFolder, code);
  const corpus = (name: string): string[] => readLines(join(folder, 'corpus', name));
  const pack = loadPack(folder);
  const lexicon = compileVocabulary(pack, reference);
  const extractor = createExtractor({ languagesFolder, referenceFolder, languages: [code] });

  const findAll = (text: string): Found[] => {
    const folded = fold(text);
    const hits = scan(lexicon, folded, text, () => folded.length).map((h) => ({ ...h, start: folded.at[h.start]!, end: folded.at[h.end - 1]! + 1 }));
    return [...hits, ...extractor.explain({ source: 'corpus', text, kind: 'text', published, language: code }).mentions];
  };
  const missing = (line: string): string[] => {
    const { text, marks } = readMarks(line);
    // Twice: a short line by itself may be a date line or clutter, and a corpus line stands for a sentence of the body.
    const found = findAll(`${text} ${text}`);
    return marks.filter((m) => !found.some((f) => satisfies(m, f))).map((m) => `${m.kind}:${m.value} "${text.slice(m.start, m.end)}"`);
  };

  it('is named as its folder, and uses only known codes', () => {
    expect(pack.code).toBe(code);
    for (const [file, keys, known] of codeTables)
      expect(
        keys(pack).filter((key) => !known.includes(key) && !NOTHING.includes(key)),
        file,
      ).toEqual([]);
  });

  it.each(corpus('golden.txt').map((line) => [readMarks(line).text, line]))('finds what is marked in: %s', (_, line) => expect(missing(line)).toEqual([]));

  it.each(corpus('negative.txt').map((line) => [line]))('finds no engagement in: %s', (text) => {
    const { engagements } = extractor.extract({ source: 'corpus', text, kind: 'text', published, language: code });
    expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual([]);
  });

  it.each(corpus('gaps.txt').map((line) => [readMarks(line).text, line]))('still misses something in: %s', (_, line) =>
    expect(missing(line), 'move this line to golden.txt').not.toEqual([]),
  );
});
