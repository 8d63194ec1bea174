import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ExtractRecord } from '../src/model/record.ts';
import { corpusDigest, findFalls, moveFloors } from './floors.ts';
import { foldName } from './keys.ts';
import { readGold, scoreRecords } from './score.ts';

const at = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const gold = readGold(at('score'));
const records = new Map(
  readFileSync(at('predicted.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExtractRecord)
    .map((record) => [basename(record.document.source), record]),
);

describe('scoreRecords', () => {
  it('gives the figures that the reference scorer gave on the same input', () => {
    const { all, byLanguage, byDocument } = scoreRecords(gold, records);
    expect({ all, byLanguage, byDocument }).toEqual(JSON.parse(readFileSync(at('expected.json'), 'utf8')));
  });

  it('gives full marks to gold itself', () => {
    const located = gold.map(({ file, text, gold: record }): [string, ExtractRecord] => {
      const copy = structuredClone(record);
      for (const item of [copy.engagements, copy.statements, copy.instruments, copy.indicators, copy.relations].flat()) {
        item.evidence = item.evidence.map(({ quote = '' }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
      }
      return [file, copy];
    });
    const { all, differences } = scoreRecords(gold, new Map(located));
    expect(all).toMatchObject({ factF1: 1, badSpans: 0, absent: 0 });
    expect(new Set(Object.values(all.rates))).toEqual(new Set([1]));
    expect(differences).toEqual([]);
  });

  it('counts a document without a record as missed', () => {
    const { all } = scoreRecords(gold, new Map());
    expect(all).toMatchObject({ absent: gold.length, factF1: 0 });
  });
});

it.each([
  ['Phạm Minh Chính', 'phamminhchinh'],
  ['Łukasz Żółty', 'lukaszzolty'],
  ['Jonas Gahr Støre', 'jonasgahrstore'],
  [null, ''],
])('folds %s', (name, folded) => expect(foldName(name)).toBe(folded));

describe('floors', () => {
  const floors = { en: { trade: 0.5, visits: 0.7 }, vi: { trade: 0.4 } };
  const measured = { en: { trade: 0.6, visits: 0.6 }, vi: { trade: 0.4 } };

  it('finds what fell, also where nothing is measured any more', () => {
    expect(findFalls(floors, measured)).toEqual([{ language: 'en', measure: 'visits', floor: 0.7, score: 0.6 }]);
    expect(findFalls(floors, { en: measured.en }).map((f) => f.language)).toEqual(['en', 'vi']);
  });

  it('rises, and falls only when told', () => {
    expect(moveFloors(floors, measured, false).en).toEqual({ trade: 0.6, visits: 0.7 });
    expect(moveFloors(floors, measured, true).en).toEqual(measured.en);
  });

  it('pins every letter of the corpus', () => {
    const [first, ...rest] = gold as [(typeof gold)[number], ...typeof gold];
    expect(corpusDigest([{ ...first, text: `${first.text} ` }, ...rest])).not.toBe(corpusDigest(gold));
  });
});
