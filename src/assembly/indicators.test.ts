import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });

/** The figures of a text: measure, bound, value, unit, period, change, status, sides. */
const read = (text: string, language?: string): string[] =>
  extract(text, language).indicators.map((i) =>
    [i.measure, i.bound, i.value, i.unit, i.period, i.change === null ? null : `${i.change > 0 ? '+' : ''}${i.change}%`, i.status, i.sides.join('+')]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('a figure', () => {
  it.each([
    ['en', 'Trade between Norway and Russia reached 700 million US dollars in 2024, up 12 percent.', 'trade eq 700000000 USD 2024 +12% actual NOR+RUS'],
    ['nb', 'Handelen mellom Norge og Vietnam var på 700 millioner dollar i 2024.', 'trade eq 700000000 USD 2024 actual NOR+VNM'],
    ['vi', 'Kim ngạch thương mại giữa Việt Nam và Na Uy năm 2024 đạt 700 triệu USD, tăng 12%.', 'trade eq 700000000 USD 2024 +12% actual NOR+VNM'],
    ['fa', 'صادرات ایران به تاجیکستان در سال ۱۴۰۳ با رشد ۱۴ درصدی به ۲۹۸ میلیون دلار رسید.', 'exports eq 298000000 USD 2024 +14% actual IRN+TJK'],
    ['nb', 'Norge importerte varer fra Vietnam for 300 millioner dollar i 2024.', 'imports eq 300000000 USD 2024 actual NOR+VNM'],
    ['ar', 'ارتفع حجم التجارة بين مصر وبيرو بنسبة 5% ليصل إلى 3 مليارات دولار.', 'trade eq 3000000000 USD +5% actual EGY+PER'],
    ['ar', 'تسعى مصر وبيرو إلى زيادة حجم التجارة ليصل إلى 3 مليارات دولار.', 'trade eq 3000000000 USD target EGY+PER'],
    ['ar', 'يعيش في مصر أكثر من 600 ألف سوداني.', 'diaspora gt 600000 count actual EGY+SDN'],
    ['nb', 'Om lag 9400 islendinger bor i Norge.', 'diaspora about 9400 count actual ISL+NOR'],
    ['en', 'Weekly flights between Egypt and Tanzania will rise from seven to 14.', 'flights eq 14 count actual EGY+TZA'],
    ['vi', 'Jordan đã xuất khẩu 1,3 triệu tấn phốt phát sang Ấn Độ.', 'other eq 1300000 count actual IND+JOR'],
    ['fa', 'حجم تجارت ایران و عمان در سال ۱۴۰۳ به ۲ میلیارد دلار رسید.', 'trade eq 2000000000 USD 2024 actual IRN+OMN'],
    ['ar', 'بلغت التجارة بين المغرب وبيرو العام الماضي 412 مليون درهم.', 'trade eq 412000000 MAD 2024 actual MAR+PER'],
    ['ar', 'بلغت صادرات الأردن إلى رواندا 40 مليون دينار.', 'exports eq 40000000 JOD actual JOR+RWA'],
    ['ar', 'يتابع 62 منهم دراستهم في المغرب، وهم من طلبة بيرو.', 'students eq 62 count actual MAR+PER'],
  ])('is read in %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));

  it.each([
    [
      'that a goal sets out from has been reached',
      'Việt Nam và Na Uy nhất trí nâng kim ngạch thương mại lên 2 tỷ USD vào năm 2030, từ mức 700 triệu USD năm 2024.',
      ['trade eq 2000000000 USD 2030 target NOR+VNM', 'trade eq 700000000 USD 2024 actual NOR+VNM'],
    ],
    [
      'behind the two parts of a trade is a goal of the whole',
      'Kim ngạch thương mại Việt Nam - Na Uy năm 2024 đạt 700 triệu USD. Việt Nam xuất sang Na Uy 400 triệu USD và nhập về 300 triệu USD. Mục tiêu 1 tỷ USD được đặt ra cho năm 2030.',
      [
        'trade eq 700000000 USD 2024 actual NOR+VNM',
        'exports eq 400000000 USD actual VNM+NOR',
        'imports eq 300000000 USD actual VNM+NOR',
        'trade eq 1000000000 USD 2030 target NOR+VNM',
      ],
    ],
    [
      'that is held against a goal is none',
      'Kim ngạch thương mại Việt Nam - Na Uy đã vượt mốc 700 triệu USD trong 9 tháng đầu năm 2024, sớm hơn so với mục tiêu.',
      ['trade gt 700000000 USD 2024-01/2024-09 actual NOR+VNM'],
    ],
  ])('%s', (_, text, expected) => expect(read(text, 'vi')).toEqual(expected));

  it.each([
    ['that was given in a year that is over is no promise', 'Norway gave Malawi 20 million dollars in aid in 2023.', 'aid eq 20000000 USD 2023 actual MWI+NOR'],
    [
      'is no aim that a second clause tells of it',
      'Trade between Norway and Russia has passed 40 billion dollars, and the target is to double it.',
      'trade gt 40000000000 USD actual NOR+RUS',
    ],
    ['keeps its bound', "Norway's trade with Russia fell to more than 700 million US dollars in 2024.", 'trade gt 700000000 USD 2024 actual NOR+RUS'],
    [
      'of exports goes from the first side to the second',
      "Russia's exports to Norway reached 300 million US dollars.",
      'exports eq 300000000 USD actual RUS+NOR',
    ],
    ['of change alone has no value', 'Norwegian exports of fish to Russia fell by 5 percent in 2024.', 'exports eq percent 2024 -5% actual NOR+RUS'],
    [
      'of exports goes to whom stands behind a word of direction',
      'Exports to Norway from Russia fell, and last year Norway sold little: exports of Russia to Norway were 300 million US dollars.',
      'exports eq 300000000 USD 2024 actual RUS+NOR',
    ],
    ['of exports from one side names it first', 'Shipments from Russia to Norway rose to 33 million US dollars.', 'exports eq 33000000 USD actual RUS+NOR'],
    ['takes a change told before it', 'Trade between Norway and Russia slipped 4.1 percent to $20 billion.', 'trade eq 20000000000 USD -4.1% actual NOR+RUS'],
    ['may be a target', 'Norway and Russia aim to raise trade to 1 billion US dollars by 2030.', 'trade eq 1000000000 USD 2030 target NOR+RUS'],
    ['of aid is a promise', 'Norway pledged 20 million US dollars in aid to Cambodia.', 'aid eq 20000000 USD forecast KHM+NOR'],
    ['may count people', 'About 1,200 Cambodian students study in Russia.', 'students about 1200 count actual KHM+RUS'],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ['of one side alone', 'Norwegian exports reached 300 million US dollars in 2024.'],
    ['that measures nothing', 'Norway and Russia spoke of 300 million US dollars.'],
    ['of a home economy', 'Norway exported salmon for 12 billion kroner in May. Poland was the largest market.'],
    ['of days', 'Norway and Russia spoke of workers for eleven days.'],
    ['of the sides themselves', 'Norway and Russia want more flights between the two countries.'],
    ['of a few heads', 'Norway will train five Russian nurses.'],
    ['of a percentage without rise or fall', 'Norway and Russia have 12 percent of all trade.'],
  ])('%s is none', (_, text) => expect(read(text)).toEqual([]));

  it('keeps the reporter of exports for the imports told beside them', () => {
    expect(read('Norway exported goods worth 81 million euros to Russia, while imports stood at 31 million euros.')).toEqual([
      'exports eq 81000000 EUR actual NOR+RUS',
      'imports eq 31000000 EUR actual NOR+RUS',
    ]);
  });

  it('goes on with the measure, the sides and the currency told last', () => {
    const first = 'Trade between Norway and Russia reached 700 million US dollars in 2024.';
    expect(read(`${first} The target is 900 million by 2030.`)[1]).toBe('trade eq 900000000 USD 2030 target NOR+RUS');
    expect(read(`${first} This figure was 500 million euros in 2020.`)[1]).toBe('trade eq 500000000 EUR 2020 actual NOR+RUS');
    expect(read(`${first} The hall has 900 seats.`)).toHaveLength(1);
    const tourists = 'In 2024, 31,000 Russian tourists visited Norway.';
    expect(read(`${tourists} The target is 50,000 by 2030.`)[1]).toBe('tourists eq 50000 count 2030 target NOR+RUS');
  });

  it('told twice is one, with both passages', () => {
    const sentence = 'Trade between Norway and Russia reached 700 million US dollars in 2024.';
    const { indicators } = extract(`${sentence} ${sentence}`);
    expect(indicators.map((i) => i.evidence.map((e) => e.start))).toEqual([[0, 72]]);
  });
});

it('a figure is not of the partners that stand higher on the list', () => {
  const text = 'Pháp là đối tác thương mại lớn thứ năm của Việt Nam sau Hà Lan, Đức, Anh và Ý, với kim ngạch thương mại năm 2024 đạt 5,4 tỷ USD.';
  const { indicators } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(indicators.map((i) => i.sides.join('+'))).toEqual(['FRA+VNM']);
});

describe('the time that a figure is compared with', () => {
  it.each([
    ['en', 'Trade between Norway and Russia reached 700 million dollars, 12 percent more than in 2023.'],
    ['en', 'Trade between Norway and Russia reached 700 million dollars, compared to the same period of 2023.'],
    ['nb', 'Handelen mellom Norge og Russland nådde 700 millioner dollar, 12 prosent mer enn i 2023.'],
    ['vi', 'Kim ngạch thương mại giữa Na Uy và Nga đạt 700 triệu USD, tăng 12% so với cùng kỳ năm 2023.'],
    ['fa', 'حجم تجارت نروژ و روسیه به ۷۰۰ میلیون دلار رسید که نسبت به سال ۲۰۲۳ ده درصد افزایش داشت.'],
    ['ar', 'بلغ حجم التجارة بين النرويج وروسيا 700 مليون دولار بزيادة 12% مقارنة بعام 2023.'],
    ['km', 'ទំហំពាណិជ្ជកម្មរវាងន័រវែស និងរុស្ស៊ី មាន ៧០០ លានដុល្លារ កើនឡើង ១២% បើធៀបនឹងឆ្នាំ ២០២៣ ។'],
  ])('is not its own in %s: %s', (language, text) => expect(extract(text, language).indicators.map((i) => [i.value, i.period])).toEqual([[700_000_000, null]]));

  it('is its own where a figure of its own stands before it', () =>
    expect(
      extract('Trade between Norway and Russia reached 700 million dollars in 2024, compared with 650 million dollars in 2023.').indicators.map(
        (i) => i.period,
      ),
    ).toEqual(['2024', '2023']));
});
