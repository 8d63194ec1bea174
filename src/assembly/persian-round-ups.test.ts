import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const contacts = (text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'fa' }).engagements.map((e) => `${e.kind} ${e.sides.join('+')}`);

it.each([
  ['who is welcomed is received', 'محمد بن سلمان ولی‌عهد عربستان سعودی از آنتونیو کاستا رئیس شورای اروپا استقبال کرد.', ['meeting SAU+org:eu']],
  ['what is welcomed is not', 'وزیر خارجه ایران از پیشنهاد وزیر خارجه عمان استقبال کرد.', []],
  [
    'a call in which a commission is asked for is held',
    'وزیر خارجه صربستان در تماس تلفنی با وزیر خارجه ایران خواستار تسریع در برگزاری کمیسیون مشترک اقتصادی دو کشور شد.',
    ['call IRN+SRB'],
  ],
  [
    'ministers whom one meets beside a session do not meet each other',
    'وزیر جهاد کشاورزی ایران در حاشیه این نشست با وزرای کشاورزی قرقیزستان و ارمنستان دیدارهای جداگانه داشت.',
    ['meeting IRN+KGZ', 'meeting ARM+IRN'],
  ],
])('%s', (_, text, told) => expect(contacts(text)).toEqual(told));

it('tourists whom an ambassador counts are no visit of his', () => {
  expect(contacts('سفیر مراکش در ریکیاویک گفت ۶ هزار گردشگر ایسلندی پارسال به مراکش رفتند.')).toEqual([]);
});

it('whose deeds somebody is thankful for is thanked', () => {
  const text = 'وزیر خارجه مصر پس از دیدار با وزیر خارجه عمان در مسقط راهی ریاض شد. وی از تلاش‌های عمان قدردانی کرد.';
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'fa' });
  expect(statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['appreciate EGY OMN']);
});
