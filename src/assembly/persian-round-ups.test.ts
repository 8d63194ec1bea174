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
  [
    'an organ behind whoever was met had no part in it',
    'محمدباقر قالیباف رئیس مجلس ایران در دیدار آنیتا امونگ رئیس پارلمان اوگاندا، از مواضع کامپالا در شورای حکام آژانس تقدیر کرد.',
    ['meeting IRN+UGA'],
  ],
  [
    'whose turn it was is met next',
    'محمدباقر قالیباف رئیس مجلس ایران در ژنو با رئیس پارلمان صربستان دیدار کرد. سپس نوبت به رئیس مجلس زامبیا رسید.',
    ['meeting IRN+SRB', 'meeting IRN+ZMB'],
  ],
  ['goods on their way are no visit', 'وزیر تجارت ایران با وزیر تجارت غنا دیدار کرد. محموله دارو تا پایان ماه راهی آکرا می‌شود.', ['meeting GHA+IRN']],
])('%s', (_, text, told) => expect(contacts(text)).toEqual(told));

it.each([
  [
    'the side that says something asks what follows',
    'وزیر جهاد کشاورزی ایران با وزیر کشاورزی غنا ملاقات کرد. طرف غنایی گفت کشورش به آبیاری تحت فشار نیاز دارد و از تهران خواست گروهی از کارشناسان را اعزام کند.',
    ['propose GHA IRN'],
  ],
  [
    'a phrase in marks of quotation goes on behind them',
    'آرارات میرزویان وزیر خارجه ارمنستان با وزیر خارجه هلند دیدار کرد. آقای میرزویان از «حمایت پایدار» هلند تشکر کرد.',
    ['appreciate ARM NLD'],
  ],
  [
    'traders ask for no state',
    'وزیر تجارت افغانستان با وزیر اقتصاد قرغیزستان دیدار کرد. تاجران قالین در آقچه از حکومت خواستند که مالیات بر صنایع دستی را بردارد.',
    [],
  ],
])('%s', (_, text, told) => {
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'fa' });
  expect(statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(told);
});

it('tourists whom an ambassador counts are no visit of his', () => {
  expect(contacts('سفیر مراکش در ریکیاویک گفت ۶ هزار گردشگر ایسلندی پارسال به مراکش رفتند.')).toEqual([]);
});

it('whose deeds somebody is thankful for is thanked', () => {
  const text = 'وزیر خارجه مصر پس از دیدار با وزیر خارجه عمان در مسقط راهی ریاض شد. وی از تلاش‌های عمان قدردانی کرد.';
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'fa' });
  expect(statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['appreciate EGY OMN']);
});
