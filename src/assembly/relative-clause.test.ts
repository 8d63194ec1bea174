import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind, status, sides, day and place of what a text tells on Friday 20 June 2025. */
function read(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-20', language });
  return engagements.map(({ kind, status, sides, date, place }) =>
    [kind, status, sides.join('+'), date?.start ?? '-', place?.name ?? place?.country ?? '-'].join(' '),
  );
}

const eide = 'Norwegian Foreign Minister Espen Barth Eide';
const safadi = 'Jordanian Foreign Minister Ayman Safadi';

describe('a clause between commas behind a person', () => {
  it.each([
    [
      'keeps its day and place',
      `${eide}, who visited Santiago in March 2024, met Chilean Foreign Minister Alberto van Klaveren in Oslo on Wednesday.`,
      ['visit held CHL+NOR 2024-03-01 Santiago', 'meeting held CHL+NOR 2025-06-18 Oslo'],
    ],
    [
      'tells since when somebody has been there',
      `${safadi}, who has been in Norway since Monday, met ${eide} on Tuesday.`,
      ['visit held JOR+NOR 2025-06-16 NOR', 'meeting held JOR+NOR 2025-06-17 NOR'],
    ],
    [
      'may be followed by its own day',
      `Egyptian Foreign Minister Badr Abdelatty met ${safadi}, who was also a guest at the Oslo Forum, on Wednesday.`,
      ['meeting held EGY+JOR 2025-06-18 -', 'attendance held JOR+NOR 2025-06-18 Oslo'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

it('whoever is told behind a relative word travels, and not whoever met him', () => {
  const xi = 'Chủ tịch Trung Quốc Tập Cận Bình hội đàm tại Bắc Kinh với Chủ tịch Lào Thongloun Sisoulith';
  const met = 'meeting held CHN+LAO - Beijing';
  expect(read(`${xi}, người đang thăm Trung Quốc.`, 'vi')).toEqual([met, 'visit held CHN+LAO - CHN']);
  expect(read(`${xi}, người sang Trung Quốc dự Hội nghị thượng đỉnh.`, 'vi')).toEqual([met, 'attendance held CHN+LAO - CHN']);
});

describe('the country that was told before', () => {
  const wong = 'Australian Foreign Minister Penny Wong called on Solomon Islands Prime Minister Jeremiah Manele in Honiara on Monday.';
  const met = 'meeting held AUS+SLB 2025-06-16 Honiara';
  it.each([
    ['en', `${wong}\n\nSenator Wong, who was in the country on a one-day visit, flew home on Friday.`, [met, 'visit held AUS+SLB - SLB']],
    ['en', `${wong}\n\nSenator Wong spent only five hours in the country.`, [met, 'visit held AUS+SLB - SLB']],
    ['en', `${wong}\n\nThe Prime Minister spoke of roads in the country.`, [met]],
    [
      'nb',
      'Norges utenriksminister Espen Barth Eide møtte Kenyas president William Ruto i Nairobi mandag.\n\nBarth Eide er på et tredagers besøk i landet.',
      ['meeting held KEN+NOR 2025-06-16 Nairobi', 'visit held KEN+NOR - KEN'],
    ],
    [
      'vi',
      'Ngoại trưởng Australia Penny Wong đã gặp Thủ tướng Quần đảo Solomon Jeremiah Manele tại Honiara hôm 16/6.\n\nBà Wong thăm nước này trong hai ngày.',
      [met, 'visit held AUS+SLB - SLB'],
    ],
    [
      'fa',
      'عباس عراقچی وزیر امور خارجه ایران روز دوشنبه در مسقط با بدر البوسعیدی وزیر امور خارجه عمان دیدار کرد. عراقچی یکشنبه وارد این کشور شد.',
      ['meeting held IRN+OMN 2025-06-16 Muscat', 'visit held IRN+OMN 2025-06-15 OMN'],
    ],
    [
      'ar',
      'التقى وزير الخارجية المصري بدر عبد العاطي يوم الاثنين في أوسلو نظيره النرويجي إسبن بارت إيدي. ويقوم عبد العاطي بزيارة إلى البلاد تستغرق يومين.',
      ['meeting held EGY+NOR 2025-06-16 Oslo', 'visit held EGY+NOR 2025-06-16 NOR'],
    ],
  ])('is where a journey in %s leads', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});

describe('a plan', () => {
  it.each([
    ['that falls through', 'Gambian President Adama Barrow will not travel to Senegal on 23 June as planned.', ['visit cancelled GMB+SEN 2025-06-23 SEN']],
    [
      'that gets another day',
      'Gambian President Adama Barrow will not travel to Senegal this week as planned. The visit has been rescheduled to 13 and 14 July.',
      ['visit planned GMB+SEN 2025-07-13 SEN'],
    ],
    ['that was none', 'Gambian President Adama Barrow will not travel to Senegal.', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is told beside a contact', () => {
  const giang = 'Vietnamese Defence Minister Phan Van Giang';
  it.each([
    ['a state they met in', 'en', `${giang} met his US counterpart Pete Hegseth in Japan on Wednesday.`, ['meeting held USA+VNM 2025-06-18 JPN']],
    ['a state at the head', 'en', `In neighbouring Monaco, ${eide} met ${giang} on Monday.`, ['meeting held NOR+VNM 2025-06-16 MCO']],
    ['a state spoken of', 'en', `${eide} met ${giang} on Monday to discuss the fighting in Yemen.`, ['meeting held NOR+VNM 2025-06-16 -']],
    [
      'an event that somebody chairs',
      'fa',
      'هون مانت نخست‌وزیر کامبوج روز دوشنبه با رودریگو چاوز، رئیس جمهور کاستاریکا، رئیس مشترک کنفرانس، دیداری داشت.',
      ['meeting held CRI+KHM 2025-06-16 -'],
    ],
    [
      'an earlier day of two contacts',
      'vi',
      'Ngày 19/6, Ngoại trưởng Australia Penny Wong đã gặp Ngoại trưởng Quần đảo Solomon Peter Agovaka.\n\nTrước đó, trong chuyến thăm Honiara ngày 16/6, bà Wong đã hội kiến Thủ tướng Quần đảo Solomon Jeremiah Manele và hội đàm với ông Agovaka.',
      [
        'meeting held AUS+SLB 2025-06-19 -',
        'visit held AUS+SLB 2025-06-16 Honiara',
        'meeting held AUS+SLB 2025-06-16 Honiara',
        'meeting held AUS+SLB 2025-06-16 Honiara',
      ],
    ],
    ['two bare sides', 'en', 'Egyptian hospitals received Palestinian wounded on Monday.', []],
  ])('%s', (_, language, text, expected) => expect(read(text, language)).toEqual(expected));

  it('does not count whose greetings are brought', () => {
    const text =
      'Egyptian Foreign Minister Badr Abdelatty conveyed greetings from President Abdel Fattah el-Sisi when he met Norwegian Prime Minister Jonas Gahr Støre.';
    const [met] = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-20', language: 'en' }).engagements;
    expect(met?.participants.map((p) => p.written)).toEqual(['Badr Abdelatty', 'Jonas Gahr Støre']);
  });

  it('names both whom a noun is of', () => {
    const [met] = extractor.extract({
      source: 's',
      text: 'اتابک وزیر صمت ایران به دیدار رؤسای جمهور ایران و ازبکستان که تیرماه ۱۴۰۳ در تاشکند انجام شد، اشاره کرد.',
      kind: 'text',
      published: '2025-06-20',
      language: 'fa',
    }).engagements;
    expect(met?.participants.flatMap((p) => p.offices)).toEqual(['head-of-state', 'head-of-state']);
  });
});

describe('the host of somebody', () => {
  it('is a part of whom he names', () =>
    expect(read('Chilean Foreign Minister Alberto van Klaveren and his host Espen Barth Eide of Norway discussed salmon on Wednesday.')).toEqual([
      'meeting held CHL+NOR 2025-06-18 -',
    ]));
});
