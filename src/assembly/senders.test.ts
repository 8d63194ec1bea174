import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
/** What an Arabic text states: act, by whom, to whom. */
const stated = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by.join('+')} > ${s.to.join('+')}`);

const letter = 'تسلم وزير الخارجية العماني بدر البوسعيدي اليوم رسالة خطية من نظيره الكيني موساليا مودافادي';

describe('what is received', () => {
  it.each([
    ['is said by whom the letter comes from', `${letter}، حملت اعتذارا رسميا عن الحادث.`, ['appreciate KEN > OMN']],
    ['is said by its sender in the next sentence too', `${letter}. وتضمنت الرسالة شكر كينيا لسلطنة عمان.`, ['appreciate KEN > OMN']],
    [
      'may be an invitation',
      'استقبل وزير الخارجية العماني بدر البوسعيدي السفير الكيني. وتلقى البوسعيدي دعوة رسمية من نظيره الكيني موساليا مودافادي لزيارة نيروبي.',
      ['propose KEN > OMN'],
    ],
    ['is of nobody where no sender is told', 'استقبل وزير الخارجية العماني بدر البوسعيدي السفير الكيني. وتلقى البوسعيدي دعوة لزيارة نيروبي.', []],
  ])('%s', (_, text, expected) => expect(stated(text)).toEqual(expected));

  it('does not make what the receiver says behind it the words of the sender', () => {
    expect(stated(`${letter}. وثمن البوسعيدي دور كينيا.`)).toEqual(['appreciate OMN > KEN']);
  });

  it('from two counterparts is a letter of each', () => {
    const { engagements } = read('تسلم الرئيس الموريتاني محمد ولد الشيخ الغزواني اليوم رسالتين خطيتين من نظيريه الفرنسي والمصري.');
    expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(['message FRA+MRT', 'message EGY+MRT']);
  });
});
