import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-19', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')} ${e.date?.start ?? '-'} ${e.place?.country ?? '-'}`);

describe('what a contact is on', () => {
  it('is no side of it', () =>
    expect(read('Maltese Foreign Minister Ian Borg met the Egyptian Ambassador, Dina Elsehy, before a meeting on Sudan.')).toEqual([
      'meeting held EGY+MLT - MLT',
    ]));

  it('is not where it was', () =>
    expect(read("Maltese Foreign Minister Ian Borg held talks on Gaza with Egypt's Badr Abdelatty in Cairo.")).toEqual(['meeting held EGY+MLT - EGY']));
});

describe('the week of another contact', () => {
  it('is not that of the day before it', () =>
    expect(
      read(
        'Maltese Foreign Minister Ian Borg on Thursday met the Egyptian Ambassador, Dina Elsehy, ahead of an international meeting on Sudan that Malta will host next week.',
      ),
    ).toEqual(['meeting held EGY+MLT 2025-06-19 MLT']));
});

describe('the day after the last that a text tells', () => {
  it('is no plan where nothing says so', () => {
    const text =
      'Peruvian Foreign Minister Elmer Schialer met his Moroccan counterpart Nasser Bourita in Rabat on 8 May 2025. On the following day he travelled to Casablanca.';
    const visits = extractor.extract({ source: 's', text, kind: 'text', language: 'en' }).engagements.filter((e) => e.kind === 'visit');
    expect(visits.map((e) => `${e.status} ${e.date?.start}`)).toEqual(['held 2025-05-09']);
  });
});
