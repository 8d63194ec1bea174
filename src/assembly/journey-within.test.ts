import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-11-20', language: 'fa' })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')}`)
    .sort();

describe('a journey in a verb-final clause', () => {
  it.each([
    [
      'is not that of whoever is met on it',
      'وزیر خارجه پرتغال در سفر دیروز خود به مسقط با سلطان عمان دیدار کرد.',
      ['meeting held OMN PRT', 'visit held OMN PRT'],
    ],
    [
      'stands in a relative clause',
      'وزیر خارجه پرتغال با پادشاه تایلند که برای سفری رسمی به لیسبون آمده است، گفتگو کرد.',
      ['meeting held PRT THA', 'visit held PRT THA'],
    ],
    ['is still to come', 'نخست‌وزیر ارمنستان قرار است فردا به دوحه برود.', ['visit planned ARM QAT']],
    ['is told in the first person', 'وزیر خارجه پرتغال گفت: دیروز در مسقط با سلطان عمان دیدار کردم.', ['meeting held OMN PRT']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is no event', () => {
  it.each(['وزیر خارجه پرتغال از عمان خواست در بازسازی غزه مشارکت کند.', 'وزیر خارجه پرتغال گفت کشورش آماده است میزبان مذاکرات عمان و یمن باشد.'])(
    '%s',
    (text) => expect(told(text)).toEqual([]),
  );
});

it('tells a call where two people discussed something in one', () =>
  expect(told('ژوائو کراوینیو، وزیر خارجه پرتغال، و بدر عبدالعاطی، وزیر خارجه مصر، در این گفت‌وگوی تلفنی تحولات سودان را بررسی کردند.')).toEqual([
    'call held EGY PRT',
  ]));

it('opens a name behind a day', () => {
  const text = 'امیر کویت روز چهارشنبه آنتونیو مانوئل زاپا وزیر امور خارجه اسپانیا را به حضور پذیرفت.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-11-20', language: 'fa' });
  expect(engagements.flatMap((e) => e.participants.map((p) => p.written))).toContain('آنتونیو مانوئل زاپا');
});
