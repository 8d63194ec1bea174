import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from './extract.ts';

const root = join(import.meta.dirname, '../..');
const folders = { languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference') };
const extractor = createExtractor(folders);
const told = 'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov in Oslo on Monday.';
const read = (text: string, more = {}) => extractor.extract({ source: 's', text, kind: 'text', language: 'en', ...more });
const days = (text: string, more = {}) => {
  const { document, engagements } = read(text, more);
  return [document.published, engagements[0]?.date?.start];
};

describe('the day of a page', () => {
  it.each([
    ['the container', told, { published: '2025-06-15' }, ['2025-06-15', '2025-06-09']],
    ['an address', `${told}\nhttps://nrk.no/2025/06/12/eide`, {}, ['2025-06-12', '2025-06-09']],
    ['a date line', `Eide meets Lavrov\n12 June 2025\n${told}`, {}, ['2025-06-12', '2025-06-09']],
    ['a line with a short year', `Eide meets Lavrov\nBy Marte Solvang, NTB   12.06.25 06:12   Print\n${told}`, {}, ['2025-06-12', '2025-06-09']],
    [
      'a long line that ends in its day',
      `Eide meets Lavrov\nMinistry of Foreign Affairs, press office, in Oslo, on 12 June 2025\n${told}`,
      {},
      ['2025-06-12', '2025-06-09'],
    ],
    ['a dateline', `Eide meets Lavrov\nOSLO, 12 June 2025 - ${told.replace(' on Monday', '')}`, {}, ['2025-06-12', '2025-06-12']],
    ['the name of an image, which publishes nothing', `${told}\nphoto-1749700000.jpg`, {}, [null, '2025-06-09']],
    ['nothing', told, {}, [null, undefined]],
  ])('comes of %s', (_, text, more, expected) => expect(days(text, more)).toEqual(expected));
});

describe('a page', () => {
  it('in a language without a pack gives a record without items', () => {
    const record = extractor.extract({ source: 's', text: 'Die Außenminister trafen sich am Montag in Berlin und sprachen über den Handel.', kind: 'text' });
    expect(record).toEqual({
      document: { source: 's', url: null, language: null, published: null, publisher: null, title: null },
      engagements: [],
      statements: [],
      instruments: [],
      indicators: [],
      relations: [],
    });
  });

  it('without a word gives one too', () => expect(extractor.extract({ source: 's', text: '', kind: 'text' }).engagements).toEqual([]));

  it('keeps its text where it was taken out of HTML', () => {
    expect([read(told).document.text, read(told, { kind: 'html' }).document.text]).toEqual([undefined, told]);
  });

  it('lends the state of its outlet to an office without one', () => {
    const text = 'The prime minister met Russian Foreign Minister Sergey Lavrov on Monday. Fish swims between Norway and Russia.';
    const { engagements } = read(`${text}\nhttps://nrk.no/a`);
    expect(engagements.map((e) => e.participants.map((p) => [p.side, p.inferred]))).toEqual([
      [
        ['NOR', ['side']],
        ['RUS', undefined],
      ],
    ]);
  });

  it('gives every item passages of its text', () => {
    const text = `Eide meets Lavrov\n\n${told} The two sides agreed to cooperate in education.`;
    const { engagements, statements } = read(text, { published: '2025-06-15' });
    expect([engagements, statements].map((items) => items.map((i) => i.evidence.map((e) => text.slice(e.start, e.end))))).toEqual([
      [['Eide meets Lavrov', told.slice(0, -1)]],
      [['The two sides agreed to cooperate in education']],
    ]);
  });
});

describe('an extractor', () => {
  it('lists its languages by their folders', () => {
    expect(extractor.languages().map((l) => `${l.code} ${l.direction}`)).toEqual(['ar rtl', 'en ltr', 'fa rtl', 'km ltr', 'nb ltr', 'vi ltr']);
  });

  it('reads only the languages that it was made for', () => {
    const only = createExtractor({ ...folders, languages: ['nb'] });
    expect(only.languages().map((l) => l.code)).toEqual(['nb']);
    expect(only.extract({ source: 's', text: told, kind: 'text', language: 'en' }).document.language).toBe('en');
    expect(only.extract({ source: 's', text: told, kind: 'text', language: 'en' }).engagements).toEqual([]);
  });

  it('explains what it saw: zones, sentences and mentions of the text', () => {
    const { zones, sentences, mentions } = extractor.explain({ source: 's', text: `Eide meets Lavrov\n${told}`, kind: 'text', language: 'en' });
    expect([zones.map((z) => z.kind), sentences.map((s) => s.zone)]).toEqual([
      ['title', 'body'],
      ['title', 'body'],
    ]);
    expect(mentions.filter((m) => m.start > 17).map((m) => m.kind)).toEqual(['engagement', 'during', 'within', 'about', 'person', 'person', 'date']);
  });
});
