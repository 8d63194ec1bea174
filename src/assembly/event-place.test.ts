import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind, sides and place of what a text tells on Sunday 15 June 2025. */
function places(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, sides, place }) => `${kind} ${sides.join('+')} ${place ? `${place.country}/${place.name}` : '-'}`);
}

const body =
  'Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna on Tuesday, and the two of them talked for an hour about the sea.';

const lead = 'The foreign minister of Norway has been on the road for most of the week, as his ministry told the newspapers that asked for it on Friday.';

it('behind "in" a place is not the task of an envoy', () =>
  expect(places('عباس عراقچی، وزیر امور خارجه ایران، با یو شیائویونگ، فرستاده ویژه چین در امور افغانستان، دیدار کرد.', 'fa')).toEqual(['meeting CHN+IRN -']));

describe('the place of an event', () => {
  it.each([
    [
      'is that of the journey',
      'Moldovan President Maia Sandu visited Tallinn on Tuesday. She met Estonian Prime Minister Kristen Michal.',
      'meeting EST+MDA EST/Tallinn',
    ],
    [
      'is what the sentence tells, and not where it was written',
      "Tehran, Muscat complete talks\n\nTEHRAN – Iran's Deputy Foreign Minister Majid Takht-Ravanchi and Oman's Deputy Foreign Minister Sheikh Khalifa bin Ali Al Harthy met in Muscat on Wednesday for talks that lasted for most of the day.",
      'meeting IRN+OMN OMN/Muscat',
    ],
    [
      'is not that of another journey',
      'Moldovan President Maia Sandu visited Tallinn on Tuesday.\n\nNorwegian Foreign Minister Espen Barth Eide met Vietnamese Foreign Minister Bui Thanh Son.',
      'meeting NOR+VNM -',
    ],
    [
      'is that of a journey told behind it',
      'Moldovan President Maia Sandu met Estonian Prime Minister Kristen Michal on Tuesday. Sandu is visiting Estonia this week.',
      'meeting EST+MDA EST/null',
    ],
    [
      'is nowhere where journeys lead both ways',
      'Moldovan President Maia Sandu met Estonian Prime Minister Kristen Michal. Sandu visited Estonia. Michal visited Moldova.',
      'meeting EST+MDA -',
    ],
    [
      'is not the home of who is received',
      'Norwegian Foreign Minister Espen Barth Eide summoned the Estonian ambassador on Tuesday over the fire in Tallinn.',
      'meeting EST+NOR NOR/null',
    ],
    [
      'of a message is that of the meeting where it is handed over',
      'In Tallinn, Moldovan President Maia Sandu met Estonian Prime Minister Kristen Michal and handed him a letter.',
      'message EST+MDA EST/Tallinn',
    ],
    ['stands in a heading', `TALLINN.\n${body}`, 'meeting EST+NOR EST/Tallinn'],
    ['stands in a heading with its days', `${lead}\n\nTallinn, 10-11 June\n${body}`, 'meeting EST+NOR EST/Tallinn'],
    ['is that of a dateline', `OSLO (NTB) - ${body}`, 'meeting EST+NOR NOR/Oslo'],
    [
      'is the state that opens the sentence',
      `In Estonia, Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna on Tuesday.`,
      'meeting EST+NOR EST/null',
    ],
    [
      'is that of the summit beside which whom the text is about meets others',
      `Norwegian Foreign Minister Espen Barth Eide had a full day on the sidelines of the summit in Jakarta. Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna.`,
      'meeting EST+NOR IDN/Jakarta',
    ],
    [
      'is where the text was written, away from home',
      `JOHANNESBURG (NTB) - Espen Barth Eide had a full day.\n\n${body} Espen Barth Eide was pleased.`,
      'meeting EST+NOR ZAF/Johannesburg',
    ],
    [
      'is none of what was talked about',
      `Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna and called for a ceasefire in the war that still goes on in Gaza.`,
      'meeting EST+NOR -',
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toContain(expected));
});

it('is in a verb-final clause not that of the next verb', () => {
  const text = 'وزیر خارجه ایران با همتای هندی خود دیدار و بر توسعه همکاری‌ها در بندر چابهار تأکید کرد. این دیدار بیش از یک ساعت طول کشید.';
  expect(places(text, 'fa')).toEqual(['meeting IND+IRN -']);
});

describe('a sentence that opens with a state', () => {
  const met = 'Prime Minister Jonas Gahr Støre of Norway received Vice-President Geraldo Alckmin of Brazil on Friday in the presence of the press.';
  it.each([
    ['as a quotation', '– Brazil is a partner - the closest - of our country, the prime minister said to the reporters.'],
    ['and has a hyphen in a word', 'Brazil is the largest state of Latin-America, and the oldest partner that we have there by far.'],
  ])('%s is no dateline', (_, next) => expect(places(`${met}\n\n${next}`)).toContain('meeting BRA+NOR NOR/null'));
});

it('the city where a report was written gives way to a place told behind the verb', () => {
  const text = 'HÀ NỘI – Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone tại Côn Minh.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.map((e) => e.place?.country)).toEqual(['CHN']);
});

it.each([
  ['on the margins of an event in a state', 'Ông Lee Jae Myung và ông Shigeru Ishiba gặp nhau ngày 10/6, bên lề hội nghị cấp cao nhóm G7 tại Canada.', 'CAN'],
  [
    'not where something else was',
    'Tổng thống Hàn Quốc Lee Jae Myung sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba lần đầu tiên kể từ khi ông tới Geneva.',
    undefined,
  ],
])('two met %s', (_, text, country) => {
  const lead = 'Tổng thống Hàn Quốc Lee Jae Myung và Thủ tướng Nhật Bản Shigeru Ishiba đã trao đổi ý kiến. ';
  const { engagements } = extractor.extract({ source: 's', text: lead + text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.filter((e) => e.kind === 'meeting').map((e) => e.place?.country)).toEqual([country]);
});

it('a planned meeting of the two sides of a journey is on it, and not on the next stop', () => {
  const text =
    'Tổng thống Pháp Emmanuel Macron đã tới Hà Nội ngày 14/6. Tiếp theo, ông sẽ thăm Singapore. Ngày 16/6, ông sẽ gặp Chủ tịch nước Việt Nam Lương Cường.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.find((e) => e.kind === 'meeting')?.place?.country).toBe('VNM');
});

describe('a place that the words of an event do not tell', () => {
  const untold = (text: string): string[] =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' })
      .engagements.filter((e) => e.rules?.includes('place-not-told'))
      .map((e) => e.kind);

  it.each([
    ['a dateline', `OSLO (NTB) - ${body}`, ['meeting']],
    ['a journey', 'Moldovan President Maia Sandu visited Tallinn on Tuesday. She met Estonian Prime Minister Kristen Michal.', ['meeting']],
    ['a heading', `TALLINN.\n${body}`, []],
    ['its own sentence', 'Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna in Tallinn on Tuesday.', []],
  ])('is marked, and one that is told is not: %s', (_name, text, marked) => {
    expect(untold(text)).toEqual(marked);
  });
});

describe('a noun behind the verb of the same contact', () => {
  const places = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-07-10', language: 'en' }).engagements.map((e) => e.place?.name);

  it.each(['for talks', 'over lunch', 'during a working dinner'])('does not part it from its place: %s', (noun) =>
    expect(places(`CANBERRA, 9 July 2025. Foreign Minister Penny Wong met her Indonesian counterpart Sugiono ${noun} in Kuala Lumpur on Thursday.`)).toEqual([
      'Kuala Lumpur',
    ]),
  );
});

describe('a place that no table has', () => {
  const met = 'LIMA, June 15, 2025 - Peruvian Foreign Minister Elmer Schialer met his Chilean counterpart Alberto van Klaveren';
  it.each([
    ['takes the event from where the text was written', `${met} in Qewtown on Monday.`, 'meeting CHL+PER -'],
    [
      'and from the city of a journey, but not from its state',
      'Peruvian Foreign Minister Elmer Schialer visited Santiago on Monday. He met his Chilean counterpart Alberto van Klaveren in Qewtown.',
      'meeting CHL+PER CHL/null',
    ],
    ['is not the name of a building', `${met} in Qewtown House on Monday.`, 'meeting CHL+PER PER/Lima'],
    ['is not where that is of which they spoke', `${met} for talks on fishing in Qewtown on Monday.`, 'meeting CHL+PER PER/Lima'],
  ])('%s', (_, text, expected) => expect(places(text).filter((e) => e.startsWith('meeting'))).toEqual([expected]));
});
