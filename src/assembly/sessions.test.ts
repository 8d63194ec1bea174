import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** The consultations that a text of Sunday 15 June 2025 tells: status, sides, day and place. */
function read(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements
    .filter((e) => e.kind === 'consultation')
    .map(({ status, sides, date, place }) => `${status} ${sides.join('+')}: ${date ? `${date.start}/${date.end}` : 'no day'}; ${place?.name ?? 'nowhere'}`);
}

const told = 'Political consultations between Peru and Morocco were held in Lima on 12 June 2025.';
const first = 'held MAR+PER: 2025-06-12/2025-06-12; Lima';

describe('another session', () => {
  it.each([
    ['of a later day is planned', `${told} The next round will be in Rabat in March 2026.`, 'planned MAR+PER: 2026-03-01/2026-03-31; Rabat'],
    ['of an earlier day was held', `${told} The last session took place in Rabat in May 2022.`, 'held MAR+PER: 2022-05-01/2022-05-31; Rabat'],
    ['is told by a bare number that is held', `${told} The second was held in Rabat in May 2022.`, 'held MAR+PER: 2022-05-01/2022-05-31; Rabat'],
    ['is told by its number', `${told} The first round was held in Rabat in May 2019.`, 'held MAR+PER: 2019-05-01/2019-05-31; Rabat'],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual([first, expected]));

  it.each([
    [
      'nb',
      'Politiske konsultasjoner mellom Norge og Peru ble holdt i Lima 12. juni 2025. Neste runde holdes i Oslo i mars 2026.',
      'planned NOR+PER: 2026-03-01/2026-03-31; Oslo',
    ],
    [
      'vi',
      'Tham khảo chính trị giữa Việt Nam và Peru diễn ra tại Lima ngày 12/6/2025. Kỳ họp tiếp theo sẽ diễn ra tại Hà Nội vào tháng 3/2026.',
      'planned PER+VNM: 2026-03-01/2026-03-31; Hanoi',
    ],
    [
      'ar',
      'عُقدت المشاورات السياسية بين مصر وبيرو في ليما يوم 12 يونيو 2025. وستعقد الدورة المقبلة في القاهرة في مارس 2026.',
      'planned EGY+PER: 2026-03-01/2026-03-31; Cairo',
    ],
    [
      'fa',
      'رایزنی‌های سیاسی ایران و پرو روز ۲۲ خرداد ۱۴۰۴ در لیما برگزار شد. نشست بعدی در فروردین ۱۴۰۵ در تهران برگزار خواهد شد.',
      'planned IRN+PER: 2026-03-21/2026-04-20; Tehran',
    ],
  ])('is told in %s', (language, text, expected) => expect(read(text, language)).toContain(expected));

  it.each([
    ['by a bare number needs somebody to hold it', `${told} The second of two ministers left in May 2022.`, [first]],
    ['needs a mechanism told before', 'The next round will be in Rabat in March 2026.', []],
    ['needs a day of its own', `${told} The next round will be in Rabat.`, [first]],
    ['with the day of the one told is that one', `${told} The second round on 12 June lasted all day.`, [first]],
    ['between other sides is not of this mechanism', `${told} The next round with Chile will be in Santiago in March 2026.`, [first]],
    [
      'that will not be is called off',
      `${told} The next round will not take place in Rabat in March 2026.`,
      [first, 'cancelled MAR+PER: 2026-03-01/2026-03-31; Rabat'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('a mechanism', () => {
  const minister = 'Deputy Foreign Minister Nguyen Minh Hang of Viet Nam';
  it.each([
    [
      'that ministers met for is no meeting besides',
      `${minister} and Deputy Foreign Minister Ana Lopez of Peru met for political consultations in Lima on 12 June.`,
      ['held PER+VNM: 2025-06-12/2025-06-12; Lima'],
    ],
    [
      'is a numbered round of talks',
      'The sixth round of talks between Chile and Peru was held in Lima on 12 June.',
      ['held CHL+PER: 2025-06-12/2025-06-12; Lima'],
    ],
    [
      'may be of three sides',
      'The fifth round of talks of the foreign ministers of Chile, Peru and Bolivia was held in Lima on 12 June.',
      ['held BOL+CHL+PER: 2025-06-12/2025-06-12; Lima'],
    ],
    [
      'may tell what it is about before its sides',
      'The fifth round of negotiations on a trade agreement between Chile and Peru was held in Lima on 12 June.',
      ['held CHL+PER: 2025-06-12/2025-06-12; Lima'],
    ],
    ['may be told of bare sides', 'Chile and Peru held the border committee in Lima on 12 June.', ['held CHL+PER: 2025-06-12/2025-06-12; Lima']],
    [
      'agreed on with its day is planned',
      `${told} The two sides agreed to hold the joint committee in Rabat in July 2025.`,
      [first, 'planned MAR+PER: 2025-07-01/2025-07-31; Rabat'],
    ],
    [
      'that somebody else told of is of the two',
      `${told} Deputy Foreign Minister Ana Lopez of Peru said that the two Foreign Ministries will organize political consultations in Rabat in March 2026.`,
      [first, 'planned MAR+PER: 2026-03-01/2026-03-31; Rabat'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

it.each([
  ['en', 'Indonesia and Kenya will set up a joint working group on palm oil, Trade Minister Budi Santoso said on Monday in Nairobi.', []],
  ['nb', 'Norge og Kenya skal opprette en felles arbeidsgruppe, sa handelsministeren i Nairobi mandag.', []],
  ['en', 'The joint working group of Indonesia and Kenya on palm oil met in Nairobi on Monday.', ['consultation IDN+KEN']],
])('a mechanism that is founded is not in session: %s %s', (language, text, expected) => {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  expect(engagements.filter((e) => e.kind === 'consultation').map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(expected);
});

it('a mechanism that met sat, and nobody met beside it', () => {
  const text = 'The joint intergovernmental commission of Georgia and Azerbaijan met in Tbilisi on Monday.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(['consultation AZE+GEO']);
});
