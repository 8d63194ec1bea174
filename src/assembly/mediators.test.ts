import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = (text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' }).engagements.map((e) => `${e.kind} ${e.sides.join(' ')}`);

describe('those who bring two sides together', () => {
  it.each([
    ['هیئت‌های ارمنستان و گرجستان روز شنبه در وین با میانجی‌گری اتریش و سوئیس گفت‌وگو کردند.', ['meeting ARM AUT CHE GEO']],
    ['وزیر خارجه ارمنستان روز شنبه در وین با همتای گرجی خود با وساطت اتریش دیدار کرد.', ['meeting ARM AUT GEO']],
    ['هیئت‌های ارمنستان و گرجستان روز شنبه در وین گفت‌وگو کردند و از اتریش قدردانی کردند.', ['meeting ARM GEO']],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));
});

describe('whoever stands behind "with"', () => {
  it('takes part with two who are joined', () =>
    expect(
      met(
        'آرارات میرزویان و ماکا بوچوریشویلی، وزیران خارجه ارمنستان و گرجستان، روز شنبه در وین با بئاته ماینل رایزینگر، وزیر خارجه اتریش، نشستی سه‌جانبه داشتند.',
      ),
    ).toEqual(['meeting ARM AUT GEO']));
});

describe('a mechanism in the name of a document', () => {
  it.each([
    ['رئیس‌جمهور ارمنستان ۵ خرداد به تفلیس رفت؛ سفری که با امضای یادداشت تفاهم در زمینه گفت‌وگوی راهبردی به پایان رسید.', ['visit ARM GEO']],
    ['نشست کمیسیون مشترک ارمنستان و گرجستان ۵ خرداد در تفلیس برگزار شد.', ['consultation ARM GEO']],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected));
});
