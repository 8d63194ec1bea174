import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
const told = (text: string) =>
  read(text).engagements.map((e) => `${e.kind} ${e.place?.name ?? '-'} ${e.participants.map((p) => `${p.side} ${p.offices.join()}`).join('; ')}`);

describe('in a verb-final clause', () => {
  it.each([
    ['a city is told with the state behind it', 'وزیر خارجه نروژ دیروز وارد آکرا پایتخت غنا شد.', ['visit Accra NOR foreign-minister']],
    [
      'whoever heads a clause about him has the counterpart told behind it',
      'نخست‌وزیر گرجستان که دیروز با رئیس‌جمهور آذربایجان دیدار کرده بود، امروز با همتای ارمنستانی خود گفت‌وگو کرد.',
      ['meeting - GEO head-of-government; AZE head-of-state', 'meeting - GEO head-of-government; ARM head-of-government'],
    ],
    [
      'an ambassador met somebody of the state that he serves in',
      'کریم صالحی سفیر ایران در ترکمنستان با معاون وزیر خارجه این کشور دیدار کرد.',
      ['meeting - IRN ambassador; TKM deputy-foreign-minister'],
    ],
    [
      'talking again is the call told before',
      'وزیر خارجه عمان با وزیر خارجه فنلاند تماس تلفنی گرفت. وزیر خارجه عمان در گفتگو با وزیر خارجه فنلاند خواستار آتش‌بس شد.',
      ['call - OMN foreign-minister; FIN foreign-minister'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it('a name in marks of quotation is governed by what stands before them', () => {
    const text = '«کریم صالحی» سفیر ایران در دیدار با «مهری بیشماوا» معاون وزیر خارجه ترکمنستان بر توسعه همکاری‌های گمرکی تأکید کرد.';
    expect(read(text).statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['propose IRN TKM']);
  });
});
