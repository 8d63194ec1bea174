import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-11-20', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')} ${e.place?.name ?? '-'} ${e.date?.start ?? '-'}`);

describe('whoever is somewhere for an event attends it', () => {
  it.each([
    ['Slovak Prime Minister Robert Fico watched the military parade in Beijing on 3 September 2025.', ['attendance held CHN SVK Beijing 2025-09-03']],
    ['Malaysian Prime Minister Anwar Ibrahim participated on 15 September 2025 in the emergency summit in Doha.', ['attendance held MYS QAT Doha 2025-09-15']],
    ['The President thanked Japanese firms for taking part in the trade fair in Hanoi.', []],
    ['At a press conference in Paris the German chancellor spoke at length.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('with the verb at the end, or before its subject', () => {
    expect(read('رئیس‌جمهور ایران ۱۲ شهریور ۱۴۰۴ در رژه نظامی پکن حاضر شد.', 'fa')).toEqual(['attendance held CHN IRN Beijing 2025-09-03']);
    expect(read('شهد الرئيس الإيراني مسعود بزشكيان العرض العسكري الذي أقيم في بكين يوم 3 سبتمبر 2025.', 'ar')).toEqual([
      'attendance held CHN IRN Beijing 2025-09-03',
    ]);
  });
});

describe('those who are told to have been there', () => {
  it('attend, but for who is at home or serves there', () =>
    expect(
      read(
        'The conference was held in Davos on 20 January 2025 in the presence of Ukrainian President Volodymyr Zelensky, Swiss President Karin Keller-Sutter and the Japanese ambassador.',
      ),
    ).toEqual(['attendance held CHE UKR Davos 2025-01-20']));

  it('take place and days from the sentence that tells the event', () =>
    expect(read('The 46th ASEAN summit was held in Kuala Lumpur on 26 and 27 May 2025. The Lao premier, Sonexay Siphandone, also took part.')).toEqual([
      'attendance held LAO MYS Kuala Lumpur 2025-05-26',
    ]));

  it('of an event of an earlier day give no day to what is told next', () =>
    expect(
      read(
        'Foreign Minister Badr Abdelatty of Egypt spoke by phone with French Foreign Minister Jean-Noël Barrot on 13 November 2025. They recalled the peace conference in Sharm el-Sheikh on 13 October attended by US President Donald Trump. Abdelatty then telephoned Norwegian Foreign Minister Espen Barth Eide.',
      ),
    ).toContain('call held EGY NOR - 2025-11-13'));
});

describe('an event whose place is known', () => {
  it.each([
    [
      'Jamaican Prime Minister Andrew Holness addressed the United Nations General Assembly on 25 September 2025.',
      ['attendance held JAM USA New York 2025-09-25'],
    ],
    ['ABU DHABI, 20 November 2025. Guyanese President Irfaan Ali attended COP30 from 6 to 8 November.', ['attendance held BRA GUY Belém 2025-11-06']],
    ['Norwegian Prime Minister Jonas Gahr Støre took part in the G20 summit on 18 November 2024.', ['attendance held BRA NOR Rio de Janeiro 2024-11-18']],
    // nobody knows where the ministers met
    ['Norwegian Foreign Minister Espen Barth Eide took part in a G20 meeting on 18 November 2024.', []],
    ['French President Emmanuel Macron took part in the G20 summit in Johannesburg on 19 November 2025.', ['attendance held FRA ZAF Johannesburg 2025-11-19']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
