import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What a text tells on Sunday 15 June 2025: kind, status, sides, then guest, day, place and principals where they are told. */
function read(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  return engagements.map(({ kind, status, sides, guest, date, place, participants }) => {
    const day = date && (date.start === date.end ? date.start : `${date.start}/${date.end}`);
    const who = participants.map((p) => p.name ?? `the ${p.offices.join(' ')} of ${p.side}`).join(', ');
    const told = [guest && `guest ${guest}`, day, place && (place.name ?? place.country), who].filter((part) => part);
    return `${kind} ${status} ${sides.join('+')}: ${told.join('; ')}`;
  });
}

const eide = 'Norwegian Foreign Minister Espen Barth Eide';
const store = 'Norwegian Prime Minister Jonas Gahr Støre';

describe('a visit', () => {
  it.each([
    [
      'has a guest and a host',
      'Russian Foreign Minister Sergey Lavrov arrived in Hanoi on Monday.',
      ['visit held RUS+VNM: guest RUS; 2025-06-09; Hanoi; Sergey Lavrov'],
    ],
    [
      'is told of each of those who travel together',
      `The presidents had it easy. ${store}, Finnish President Alexander Stubb and Danish Prime Minister Mette Frederiksen will visit Kyiv on 20 June 2025.`,
      [
        'visit planned DNK+UKR: guest DNK; 2025-06-20; Kyiv; Mette Frederiksen',
        'visit planned NOR+UKR: guest NOR; 2025-06-20; Kyiv; Jonas Gahr Støre',
        'visit planned FIN+UKR: guest FIN; 2025-06-20; Kyiv; Alexander Stubb',
      ],
    ],
    [
      'is not of whom the traveller has just met',
      `After talks with Finnish President Alexander Stubb, ${store} will visit Kyiv on 20 June 2025.`,
      ['meeting planned FIN+NOR: Alexander Stubb, Jonas Gahr Støre', 'visit planned NOR+UKR: guest NOR; 2025-06-20; Kyiv; Jonas Gahr Støre'],
    ],
    [
      'may last days',
      'Vietnamese Prime Minister Pham Minh Chinh paid an official visit to Norway from 10 to 12 June 2025.',
      ['visit held NOR+VNM: guest VNM; 2025-06-10/2025-06-12; NOR; Phạm Minh Chính'],
    ],
    [
      'is told of each host of a list',
      `${store} visited Cambodia, Laos and Viet Nam.`,
      ['KHM+NOR: guest NOR; KHM', 'LAO+NOR: guest NOR; LAO', 'NOR+VNM: guest NOR; VNM'].map((v) => `visit held ${v}; Jonas Gahr Støre`),
    ],
    [
      'that is received has the guest behind it',
      'Cambodian Prime Minister Hun Manet hosted the visit of Thai Prime Minister Paetongtarn Shinawatra.',
      ['visit held KHM+THA: guest THA; KHM; Paetongtarn Shinawatra'],
    ],
    [
      'here leads to the place of the dateline',
      'HANOI (VNA) - Cambodian Prime Minister Hun Manet, who arrived here on Monday on a two-day visit, praised the city.',
      ['visit held KHM+VNM: guest KHM; 2025-06-09/2025-06-10; Hanoi; Hun Manet'],
    ],
    ['is no visit where who travels attends something', `${eide} attended a conference in Viet Nam.`, ['attendance held NOR+VNM: VNM; Espen Barth Eide']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('at an invitation names who invited apart', () => {
    const text = 'Vietnamese Prime Minister Pham Minh Chinh visited Norway on Monday at the invitation of Prime Minister Jonas Gahr Støre.';
    const [visit] = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' }).engagements;
    expect([visit?.participants.map((p) => p.name), visit?.inviter?.map((p) => p.name)]).toEqual([['Phạm Minh Chính'], ['Jonas Gahr Støre']]);
  });
});

describe('an attendance', () => {
  it('of what no place is told for is where the one inviter left over is at home', () => {
    const text = `At the invitation of King Norodom Sihamoni of Cambodia and King Maha Vajiralongkorn of Thailand, ${store} will visit Cambodia and attend the anniversary ceremony.`;
    expect(read(text)).toEqual(['visit planned KHM+NOR: guest NOR; KHM; Jonas Gahr Støre', 'attendance planned NOR+THA: THA; Jonas Gahr Støre']);
  });

  it('of nobody named, on a day of its own, is another than the stay of somebody named', () => {
    const text = `${store} will attend a conference in Thailand from 20 to 24 June. Norwegian soldiers will attend a parade in Thailand on 22 June.`;
    expect(read(text)).toEqual(['attendance planned NOR+THA: 2025-06-20/2025-06-24; THA; Jonas Gahr Støre', 'attendance planned NOR+THA: 2025-06-22; THA']);
  });
});

describe('in a verb-first language', () => {
  /** What an Arabic text of Sunday 15 June 2025 tells. */
  const arabic = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' })
      .engagements.map((e) => [e.kind, e.guest, e.place?.name ?? e.place?.country, ...e.sides].filter((x) => x).join(' '));

  it.each([
    [
      'a city and its state before the journey are where it leads',
      'حل وزير الخارجية المغربي ناصر بوريطة، مساء اليوم بلواندا، عاصمة جمهورية أنغولا، في زيارة رسمية.',
      ['visit MAR Luanda AGO MAR'],
    ],
    [
      'the state of a capital is not who travels',
      'حل وزير الخارجية المغربي ناصر بوريطة، اليوم الأحد بالعاصمة الإسبانية مدريد، في زيارة رسمية.',
      ['visit MAR Madrid ESP MAR'],
    ],
    ['each of a list is visited', 'يزور وزير الخارجية المغربي ناصر بوريطة غدا كلا من إسبانيا والبرتغال.', ['visit MAR ESP ESP MAR', 'visit MAR PRT MAR PRT']],
    [
      'talks during a visit are talks',
      'يجري وزير الخارجية المغربي ناصر بوريطة مباحثات مع مدير عام الوكالة الدولية للطاقة الذرية رافائيل غروسي خلال زيارته إلى النمسا.',
      ['meeting MAR org:iaea', 'visit MAR AUT AUT MAR'],
    ],
  ])('%s', (_, text, expected) => expect(arabic(text)).toEqual(expected));
});

it('what two discussed in a text that tells their call was the call', () => {
  const text = 'بحث وزير الخارجية المغربي ناصر بوريطة مع نظيره الروسي سيرغي لافروف العلاقات الثنائية. جاء ذلك في أثناء اتصال هاتفي تلقاه بوريطة من لافروف.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  expect(engagements.map((e) => e.kind)).toEqual(['call']);
});

/** Journeys of a Persian text, by guest, where to, status and days. */
const journeys = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' })
    .engagements.filter((e) => e.kind === 'visit')
    .map((e) => `${e.guest} ${e.place?.country} ${e.status} ${e.date?.start ?? '-'}`);

describe('plain verbs that enclose where to', () => {
  it.each([
    ['went', 'وزیر خارجه ایران روز دوشنبه به شهر ترمذ ازبکستان رفته است.', ['IRN UZB held 2025-06-09']],
    ['was', 'علی لاریجانی، دبیر شورای عالی امنیت ملی ایران، دیروز در ریاض بود.', ['IRN SAU held 2025-06-14']],
    ['has set out', 'وزیر خارجه ایران برای رایزنی عازم مسکو شده است.', ['IRN RUS held -']],
    ['left for', 'رئیس جمهور ایران دقایقی قبل تهران را به مقصد ایروان پایتخت ارمنستان ترک کرد.', ['IRN ARM held 2025-06-15']],
    ['but not of an office', 'دفتر سازمان در ریاض است.', []],
    ['came to nothing of a place', 'گفت‌وگوی وزیران خارجه ایران و ترکیه به نتیجه رسید.', []],
  ])('tell a journey: %s', (_, text, expected) => expect(journeys(text)).toEqual(expected));
});

describe('ambassadors who present their letters', () => {
  it('are received one by one', () =>
    expect(
      extractor
        .extract({ source: 's', text: 'سفیران جدید عراق و بنین استوارنامه خود را به وزیر امور خارجه ایران تسلیم کردند.', kind: 'text', language: 'fa' })
        .engagements.map((e) => e.sides.join('+')),
    ).toEqual(['IRN+IRQ', 'BEN+IRN']));
});

describe('several of one side who travel together', () => {
  const travellers = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2020-01-10', language: 'nb' })
      .engagements.map((e) => `${e.kind} ${e.participants.map((p) => p.name).join(', ')}`);

  it('are all principals of the visit', () =>
    expect(travellers('Utviklingsminister Dag-Inge Ulstein og landbruksminister Olaug Bollestad reiser til Malawi 20. januar.')).toEqual([
      'visit Dag-Inge Ulstein, Olaug Bollestad',
    ]));

  it('and not those who are told before for something else', () =>
    expect(travellers('Utviklingsminister Dag-Inge Ulstein opplyser at landbruksminister Olaug Bollestad reiser til Malawi 20. januar.')).toEqual([
      'visit Olaug Bollestad',
    ]));
});
