import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../packs/lexicon.ts';
import { loadPack } from '../packs/load.ts';
import { fold, foldString, textOf } from '../text/fold.ts';
import { findShouting } from './shouted.ts';

const pack = loadPack(join(import.meta.dirname, '../../languages/en'));
const hitOf = (kind: string, text: string, form: string): Hit => {
  const start = fold(text.slice(0, text.indexOf(form))).length;
  return { kind, value: form, start, end: start + foldString(form).length, split: false, tail: undefined, stem: undefined };
};

/** Words of a text whose capitals tell no name. */
function shoutedWords(text: string): string[] {
  const folded = fold(text);
  const { shouted } = findShouting(pack, text, folded, []);
  const words = [...textOf(folded.units, 0, folded.length).matchAll(/[a-z]+/g)];
  return words.filter((w) => shouted(w.index)).map(([w]) => w);
}

describe('words in capitals', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['ordinary words among capitals', 'PRESIDENT MACRON MEETS RABUKA', ['president', 'meets']],
    ['nothing where capitals tell names', 'President Macron meets Rabuka', []],
    ['what the document writes as a name', 'MINISTER PARK VISITS OSLO\n\nIn Oslo, Park thanked everybody.', ['minister', 'visits']],
    ['what the document writes small', 'LEADERS DISCUSS PUKPUK DEAL\n\nThe pukpuk deal is new.', ['leaders', 'discuss', 'pukpuk', 'deal']],
  ])('%s', (_, text, words) => expect(shoutedWords(text)).toEqual(words));

  it('are no names found by their letters alone', () => {
    const text = 'THE ENVOY WHO MET US IN NICE OFFICES';
    const { isMistaken } = findShouting(pack, text, fold(text), []);
    expect(isMistaken(hitOf('organisation', text, 'WHO'))).toBe(true);
    expect(isMistaken(hitOf('place', text, 'NICE'))).toBe(true);
    expect(isMistaken(hitOf('state', text, 'US'))).toBe(false);
    expect(isMistaken(hitOf('office', text, 'ENVOY'))).toBe(false);
  });
});
