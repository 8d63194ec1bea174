import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../gazetteer/reference.ts';
import { PageScan } from '../mentions/page-scan.ts';
import { createReader, readMentions } from '../mentions/read.ts';
import { compileVocabulary } from '../mentions/vocabulary.ts';
import type { Actor } from '../model/reading.ts';
import { loadPack } from '../packs/load.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Clause, joined, readClause } from './sentence.ts';
import { findSubject } from './subject.ts';

const root = join(import.meta.dirname, '../..');
const reference = loadReference(join(root, 'reference'));
const readers = Object.fromEntries(
  ['en', 'ar', 'fa'].map((code) => {
    const pack = loadPack(join(root, 'languages', code));
    return [code, createReader(pack, compileVocabulary(pack, reference), reference)];
  }),
);

function clauseOf(text: string, code = 'en'): Clause {
  const reader = readers[code] as NonNullable<(typeof readers)[string]>;
  const folded = fold(text);
  const { sentenceEnds: ends, abbreviations } = reader.pack.text;
  const sentences = splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], { ends, abbreviations });
  const scan = new PageScan(reader, text, folded, sentences);
  return readClause(readMentions(reader, { scan, anchor: '2025-06-15', home: undefined, datelineDay: undefined }).reading, 0);
}

const show = (a: Actor | undefined) => a && [a.side, a.person?.name ?? a.offices.join(' ')].filter((x) => x).join(' ');

describe('joined', () => {
  it.each([
    ['a comma', 'Norway, Sweden met.', true],
    ['a conjunction', 'Norway and Sweden met.', true],
    ['a conjunction with little words', 'Norway, and also the Swedish minister met.', true],
    ['the letters of a party', 'Norway (Lab) and Sweden met.', true],
    ['brackets that tell more', 'Norway (since 1905) and Sweden met.', false],
    ['a verb', 'Norway met Sweden.', false],
    ['a preposition alone', 'Norway with Sweden met.', false],
  ])('with %s between: %s', (_, text, expected) => {
    const { reading, sentence } = clauseOf(text);
    const [a, b] = sentence.actors as [Actor, Actor];
    expect([a.side, b.side, joined(reading, a, b), joined(reading, b, a)]).toEqual(['NOR', 'SWE', expected, false]);
  });
});

describe('readClause', () => {
  it.each([
    [
      'spreads a plural over its sides',
      'The foreign ministers of Norway, Sweden and Laos met.',
      ['NOR foreign-minister', 'SWE foreign-minister', 'LAO foreign-minister'],
    ],
    ['leaves a list of states as it is', 'Norway and Sweden met.', ['NOR', 'SWE']],
    [
      'takes a pronoun behind a person for him',
      'Norwegian Foreign Minister Espen Barth Eide said that he would go.',
      ['NOR Espen Barth Eide', 'NOR Espen Barth Eide'],
    ],
  ])('%s', (_, text, expected) => expect([...clauseOf(text).actors].sort((a, b) => a.start - b.start).map(show)).toEqual(expected));

  it('sets who invites apart', () => {
    const { actors, inviters } = clauseOf('Sergey Lavrov visited Norway at the invitation of Norwegian Foreign Minister Espen Barth Eide.');
    expect([actors.map(show), inviters.map(show)]).toEqual([['RUS Sergey Lavrov', 'NOR'], ['NOR Espen Barth Eide']]);
  });

  it.each([
    ['At the invitation of President Vladimir Putin, Prime Minister Jonas Gahr Støre visited Russia.', ['Vladimir Putin']],
    [
      'At the invitation of President Vladimir Putin, Prime Minister Jonas Gahr Støre and Foreign Minister Espen Barth Eide visited Russia.',
      ['Vladimir Putin'],
    ],
    [
      'At the invitation of President Vladimir Putin and King Norodom Sihamoni, Prime Minister Jonas Gahr Støre will travel.',
      ['Vladimir Putin', 'Norodom Sihamoni'],
    ],
  ])('parts who invited from who came: "%s"', (text, names) => expect(clauseOf(text).inviters.map((a) => a.person?.name)).toEqual(names));

  it('takes an opening phrase with somebody behind it for a contact', () => {
    const named = clauseOf('During the meeting with Russian Foreign Minister Sergey Lavrov, they spoke of fish.');
    const bare = clauseOf('During the meeting, they spoke of fish.');
    expect([named, bare].map((c) => c.engagements.map((e) => e.value))).toEqual([['meeting.nouns'], []]);
  });
});

describe('findSubject', () => {
  const subject = (text: string, code?: string): string | undefined => {
    const clause = clauseOf(text, code);
    const cue = clause.engagements[0];
    return cue && show(findSubject(clause, { cue, from: clause.sentence.start, to: clause.sentence.end, earlier: [] }));
  };

  it.each([
    ['en', 'before its verb', 'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov.', 'NOR Espen Barth Eide'],
    [
      'en',
      'behind an opening phrase',
      'In Sweden, Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov.',
      'NOR Espen Barth Eide',
    ],
    ['ar', 'behind its verb', 'التقى وزير الخارجية العراقي فؤاد حسين نظيره الإيراني عباس عراقجي في بغداد.', 'IRQ Fuad Hussein'],
    ['fa', 'first where the verb stands last', 'عباس عراقچی وزیر امور خارجه ایران با بدر البوسعیدی وزیر خارجه عمان دیدار کرد.', 'IRN Abbas Araghchi'],
  ])('in %s finds it %s', (code, _, text, expected) => expect(subject(text, code)).toBe(expected));
});
