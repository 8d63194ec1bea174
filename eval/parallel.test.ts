import { expect, it } from 'vitest';
import { extractor } from '../test/extractor.ts';
import { agreementOf, compareItem, parseItems, readFloors, readItems } from './parallel.ts';

it('an item is told under one head a language', () => {
  expect(parseItems('=== 1 en\nA met B.\n\nC left.\n=== 1 nb\nA møtte B.\n').map((i) => [i.number, ...i.texts])).toEqual([
    ['1', ['en', 'A met B.\n\nC left.'], ['nb', 'A møtte B.']],
  ]);
});

it('what stands before the first head is refused, with its place', () => {
  expect(() => parseItems('A met B.\n=== 1 en\n', 'x.txt')).toThrow('x.txt: "A met B."');
});

it('a fact counts where three languages give it; what fewer give is told apart', () => {
  const facts = [
    { key: 'a', languages: ['ar', 'en', 'fa'] },
    { key: 'b', languages: ['en', 'fa', 'nb', 'vi'] },
    { key: 'c', languages: ['ar', 'km'] },
  ];
  expect(agreementOf([facts])).toMatchObject({ ar: { found: 0.5, lone: 1 }, en: { found: 1, lone: 0 }, km: { found: 0, lone: 1 } });
});

it('every item is told in six languages', () => {
  for (const { number, texts } of readItems()) expect([...texts.keys()], number).toEqual(expect.arrayContaining(['ar', 'en', 'fa', 'km', 'nb', 'vi']));
});

it('no language finds less of what the others find than it once did', () => {
  const agreement = agreementOf(readItems().map((item) => compareItem(extractor, item)));
  for (const [language, floor] of Object.entries(readFloors())) expect(agreement[language]?.found, language).toBeGreaterThanOrEqual(floor);
});
