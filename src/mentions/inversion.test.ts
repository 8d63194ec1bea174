import { describe, expect, it } from 'vitest';
import { compileLexicon, type Term } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { scan } from '../packs/scan.ts';
import { fold } from '../text/fold.ts';
import { settleInversions, withInversions } from './inversion.ts';

const pack = {
  complementizers: [],
  finite: ['avla', 'ble', 'satte'],
  adverbs: ['nylig'],
  reflexives: ['seg'],
  relatives: ['som'],
  determiners: [],
  functionWords: ['den', 'med', 'til', 'seg'],
} as unknown as Pack;
const terms: Term[] = [
  { kind: 'engagement', value: 'visit.verbs', forms: ['avla visitt i'] },
  { kind: 'engagement', value: 'meeting.visits', forms: ['ble tatt imot av'] },
  { kind: 'engagement', value: 'meeting.verbs', forms: ['satte seg ned med'] },
  { kind: 'weekday', value: '1', forms: ['mandag'] },
  { kind: 'engagement', value: 'visit.nouns', forms: ['avla visitt'] },
  { kind: 'speech', value: 'pronouns', forms: ['hun'] },
  { kind: 'office', value: 'head-of-state', forms: ['presidenten'] },
];
const lexicon = compileLexicon(withInversions(pack, terms), { prefixes: [], suffixes: [], spaced: true });
const find = (text: string) =>
  settleInversions(
    pack,
    text,
    fold(text),
    scan(lexicon, fold(text), text, () => text.length),
  )
    .filter((h) => h.kind === 'engagement' && h.split)
    .map((h) => `${h.value} ${text.slice(h.start, h.end)}`);

describe('forms that a verb opens', () => {
  it.each([
    ['Mandag avla hun visitt i Berlin', ['visit.verbs avla hun visitt i']],
    ['Der ble Berit Lund tatt imot av kongen', ['meeting.visits ble Berit Lund tatt imot av']],
    ['Berit Lund ble mandag kveld tatt imot av kongen', ['meeting.visits ble mandag kveld tatt imot av']],
    ['Berit Lund ble nylig tatt imot av kongen', ['meeting.visits ble nylig tatt imot av']],
    ['Berit Lund ble 12. mai tatt imot av kongen', ['meeting.visits ble 12. mai tatt imot av']],
    ['Berit Lund satte seg mandag ned med kongen', ['meeting.verbs satte seg mandag ned med']],
    ['Der ble den nye presidenten tatt imot av kongen', []],
    ['Der ble den presidenten tatt imot av kongen', ['meeting.visits ble den presidenten tatt imot av']],
  ])('are parted by their subject, an adverb or a day: %s', (text, found) => expect(find(text)).toEqual(found));

  it.each(['Mandag avla begeistrede turister visitt i Berlin', 'Hun avla visitt i Berlin', 'Der ble bare noen få av dem tatt imot av kongen'])(
    'but not by anything else: %s',
    (text) => expect(find(text)).toEqual([]),
  );

  it('stay as they are where the pack lists no finite verbs', () => {
    expect(withInversions({ ...pack, complementizers: [], finite: [] }, terms)).toEqual(terms);
  });
});
