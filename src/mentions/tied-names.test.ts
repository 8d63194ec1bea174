import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const people = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' })
    .engagements.flatMap((e) => e.participants.map((p) => `${p.written} ${p.side}`));

describe('a name of a script without capitals', () => {
  it.each([
    ['whose first word a particle ties to the next', 'برهان الدین نوری، وزیر دفاع ترکیه، امروز با سفیر عراق دیدار کرد.', 'برهان الدین نوری TUR'],
    ['whose first word is a month of the lunar year', 'سفیر ایران با رجب بای احمدزاده، رئیس ولایت سغد تاجیکستان، دیدار کرد.', 'رجب بای احمدزاده TJK'],
    ['whose parts are joined', 'برهان‌الدین نوری، وزیر دفاع ترکیه، امروز با سفیر عراق دیدار کرد.', 'برهان‌الدین نوری TUR'],
    ['behind the pronoun of a counterpart and a comma', 'سفیر ایران با همتای عمانی خود، سالم الراشدی دیدار کرد.', 'سالم الراشدی OMN'],
  ])('%s', (_, text, expected) => expect(people(text)).toContain(expected));

  it('is none between the office of a head of a unit and its state', () =>
    expect(people('استاندار ژامبیل قزاقستان با سفیر ایران دیدار کرد.')).toContain('null KAZ'));

  it('is not that of another who shares its first word alone', () =>
    expect(
      people('قاسم الاعرجی، مشاور امنیت ملی عراق، با علی لاریجانی، دبیر شورای عالی امنیت ملی ایران، دیدار کرد. سپس قاسم ژوماروف را به حضور پذیرفت.').filter(
        (p) => p.startsWith('قاسم ژ'),
      ),
    ).toEqual([]));
});

describe('a title of two words', () => {
  const text =
    'رئیس جمهور ازبکستان، شوکت میرضیایف، با مسعود پزشکیان دیدار کرد. پزشکیان از وی قدردانی کرد. رئیس جمهور در پیامی به قاسم جومرت توکایف روز استقلال را تبریک گفت.';
  it('is that of the home state as well', () => {
    const told = extractor.extract({ source: 'https://www.irna.ir/1', text, kind: 'text', published: '2025-12-16', language: 'fa' });
    expect(told.engagements.filter((e) => e.kind === 'message').map((e) => e.sides.join(' '))).toEqual(['IRN KAZ']);
  });
});
