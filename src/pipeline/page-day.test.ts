import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', language });

const bodies: Readonly<Record<string, string>> = {
  en: 'Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna in Tallinn on Wednesday, and the two spoke of trade.',
  nb: 'Utenriksminister Espen Barth Eide møtte Estlands utenriksminister Margus Tsahkna i Tallinn onsdag, og de to drøftet handel.',
  ar: 'التقى وزير الخارجية المصري بدر عبد العاطي نظيره الإستوني مارغوس تساهكنا في تالين يوم الأربعاء وبحثا التجارة.',
  fa: 'وزیر امور خارجه ایران سید عباس عراقچی روز چهارشنبه با وزیر خارجه استونی در تالین دیدار و درباره تجارت گفت‌وگو کرد.',
  km: 'រដ្ឋមន្ត្រីការបរទេសន័រវែស លោក Espen Barth Eide បានជួបជាមួយរដ្ឋមន្ត្រីការបរទេសអេស្តូនី នៅទីក្រុងតាលីន។',
};

describe('the day of publication', () => {
  it.each([
    ['nb', 'Oppdatert: 12.06.2025 14:20 | Publisert: 11.06.2025 09:10', '2025-06-11'],
    ['ar', 'نشر في: ١٢ يونيو ,٢٠٢٥: ٠٢:٢٠ م', '2025-06-12'],
    ['fa', 'کد خبر: ۱۲۳۴۵۶ | ۲۲ خرداد ۱۴۰۴ - ۱۲ ژوئن ۲۰۲۵', '2025-06-12'],
    ['km', 'June 12, 2025', '2025-06-12'],
    ['en', 'Thu Jun 12 2025 - 18:22', '2025-06-12'],
    ['en', 'Thursday, June 12th 2025', '2025-06-12'],
    ['en', '6/25/2025', '2025-06-25'],
    ['fa', '۰۱:۲۲ - ۲۲ خرداد ۱۴۰۴', '2025-06-12'],
    ['fa', '۰۴/۰۳/۲۲ - ۰۱:۲۲', '2025-06-12'],
    ['ar', 'الخميس 15 ذو الحجة 1446هـ 12 يونيو 2025م', '2025-06-12'],
    ['en', '12-Jun-25', '2025-06-12'],
    ['en', '12 Jun 202512 Jun 2025', '2025-06-12'],
    ['en', '6/25/25', '2025-06-25'],
    ['en', 'Updated On: Jun 14, 2025 09:12\nPublished On: Jun 12, 2025 18:22', '2025-06-12'],
    ['fa', '۲۲ خرداد ۰۴ - ۱۸:۲۲', '2025-06-12'],
    ['nb', '12-06-2025', '2025-06-12'],
    ['vi', '12 Th6 2025', '2025-06-12'],
    ['ar', '[12/ يونيو/2025]', '2025-06-12'],
    ['fa', 'ارسال توسط: مدیر در ۱۴۰۴/۰۳/۲۲', '2025-06-12'],
    ['en', 'Date: 12-06-25', '2025-06-12'],
    ['en', 'JUNE 12, 2025 / 9:15 PM / AFP', '2025-06-12'],
    ['en', 'By Staff Reporter | June 12, 2025, 6:30 a.m.', '2025-06-12'],
    ['km', 'ព.ស. ២៥៦៩ ត្រូវនឹងថ្ងៃទី១២ មិថុនា គ.ស. ២០២៥', '2025-06-12'],
    ['km', 'ម៉ោង ១២:៣០ ថ្ងៃទី១២-មិថុនា-២០២៥', '2025-06-12'],
  ])('is read in %s of "%s"', (language, line, day) => {
    expect(read(`Estonia\n${line}\n${bodies[language]}`, language).document.published).toBe(day);
  });
});

describe('a day in the first sentence', () => {
  const opening = (text: string, language: string) => read(`Estonia and Norway\n\n${text} ${bodies[language]}`, language).document.published;
  it.each([
    ['behind a place before a colon', 'en', 'Tallinn, 12 June 2025:', '2025-06-12'],
    ['behind a place before a full stop', 'en', 'Tallinn, 12 June 2025.', '2025-06-12'],
    ['behind a place before an agency', 'ar', 'تالين 12 يونيو 2025م (وام)', '2025-06-12'],
    ['in brackets', 'en', 'Tallinn – (June 12, 2025)', '2025-06-12'],
    ['behind a place that nobody knows', 'en', 'KOLKJA (12 June 2025):', '2025-06-12'],
    ['that tells when something was', 'en', 'On 12 June 2025, Estonia and Norway spoke of fish.', null],
    ['that tells when a city was host', 'en', 'Tallinn was host to both on 12 June 2025, a day of rain.', null],
    ['that a state did something on', 'en', 'Estonia on 12 June 2025 said that it would speak of fish.', null],
  ])('%s', (_, language, text, day) => expect(opening(text, language)).toBe(day));
});

it.each([
  ['history', 'The two states have spoken since 25 November 1971'],
  ['the end of a sentence of the text', 'The two ministers signed the agreement on the fishing of cod in the sea on 3 June 2024.'],
])('is not that of %s', (_, line) => expect(read(`Estonia and Norway\n\n${bodies.en}\n\n${line}`, 'en').document.published).toBeNull());

describe('a day without its year', () => {
  const history = 'این توافق در تیر ۱۴۰۴ امضا شده بود.';
  it.each([
    ['in a line of its own', `استونی و ایران\nچهارشنبه ۱۴ آبان\n${bodies.fa} ${history}`],
    ['with the hour', `استونی و ایران\n۱۴ آبان - ۱۲:۳۰\n${bodies.fa} ${history}`],
    ['in a dateline', `استونی و ایران\nتهران - ۱۴ آبان - ایرنا - ${bodies.fa} ${history}`],
    ['of another calendar than the years', `استونی و ایران\nتهران، ۱۴ آبان - ${bodies.fa} این توافق در ژوئیه ۲۰۲۵ امضا شده بود.`],
  ])('is that of the page %s', (_, text) => {
    const { document, engagements } = read(text, 'fa');
    expect(document.published).toBe('2025-11-05');
    expect(engagements[0]?.date?.start).toBe('2025-11-05');
  });

  it('is not that of a heading which tells more', () =>
    expect(read(`نشست ۱۰ آبان وزیران استونی و ایران در تالین\n${bodies.fa} ${history}`, 'fa').document.published).toBeNull());
});

it.each([
  ['opens with its day', 'کد خبر: ۱۴۰۴۰۸۱۴۰۰۱۲۳', '2025-11-05'],
  ['is only a number', 'کد خبر: ۸۵۹۶۶۱۱۲۳۴۵۶۷', null],
])('reads the day of the number of a story where it %s', (_, line, day) => expect(read(`${bodies.fa}\n${line}`, 'fa').document.published).toBe(day));

it.each([
  ['today', 'امروز، ۱۶ آوریل،', '2025-04-16'],
  ['yesterday', 'دیروز (۱۶ آوریل)', '2025-04-17'],
])('knows the day of the text from the date beside "%s"', (_, told, day) => {
  const text = `وزیر امور خارجه ایران ${told} وارد تالین شد.\nوی پیش از این ۲۰ آوریل را روز سفر خوانده بود.\nوزیر خارجه استونی امروز با وزیر امور خارجه ایران دیدار کرد. این دو در سال ۲۰۲۵ هم دیدار کردند.`;
  expect(read(text, 'fa').engagements.find((e) => e.kind === 'meeting')?.date?.start).toBe(day);
});

it('takes the day below the title where the one above it is that of the visit', () => {
  const text = `Thursday, November 20, 2025\nEstonia and Norway speak of trade\nBy Jane Doe\nJune 12, 2025\n${bodies.en}`;
  expect(read(text, 'en').document.published).toBe('2025-06-12');
});

describe('the year of a page that tells none', () => {
  const day = (text: string, language: string) => read(text, language).engagements[0]?.date?.start;
  it.each([
    ['lies behind one of which a level is told', 'en', `${bodies.en?.replace('Wednesday', '22 July')} Trade reached 74 million euros in 2024.`, '2025-07-22'],
    [
      'is that of its months',
      'en',
      `${bodies.en?.replace('Wednesday', '22 July')} Trade reached 74 million euros in the first five months of 2025.`,
      '2025-07-22',
    ],
    [
      'lies behind one of which a level is told, whatever parts are counted beside it',
      'en',
      `${bodies.en?.replace('Wednesday', '22 July')} Trade between the two countries in 2024 reached 74 million euros.`,
      '2025-07-22',
    ],
    ['is told in another calendar', 'fa', `${bodies.fa?.replace('روز چهارشنبه', '۱۳ آبان')} این توافق در ژوئیه ۲۰۲۵ امضا شده بود.`, '2025-11-04'],
    ['is told in the calendar of the sun', 'fa', `${bodies.fa?.replace('روز چهارشنبه', '۴ نوامبر')} این توافق در تیر ۱۴۰۴ امضا شده بود.`, '2025-11-04'],
    [
      'is told in that of the sun for a month of the moon',
      'fa',
      `${bodies.fa?.replace('روز چهارشنبه', '۱۳ جمادی‌الاول')} این توافق در تیر ۱۴۰۴ امضا شده بود.`,
      '2025-11-04',
    ],
    [
      'is not that of history, far behind',
      'en',
      `${bodies.en?.replace('Wednesday', '22 July')} The two have met twice in 2025, and have spoken since 2019.`,
      '2025-07-22',
    ],
    [
      'is not that of a goal',
      'en',
      `${bodies.en?.replace('Wednesday', '22 July')} Trade reached 74 million euros in 2024, with a goal of 100 million by 2030.`,
      '2025-07-22',
    ],
    ['is the last of an anniversary', 'en', `${bodies.en?.replace('Wednesday', '22 July')} They marked 35 years of relations (1990-2025).`, '2025-07-22'],
    ['is not the last of a term', 'en', `${bodies.en?.replace('Wednesday', '22 July')} They signed a programme for 2025-2028.`, '2025-07-22'],
    [
      'lies behind one of which a level is told, not behind one of plans',
      'en',
      `${bodies.en?.replace('Wednesday', '22 July')} Trade reached 74 million euros in 2024, and Estonia is to be the host in 2026.`,
      '2025-07-22',
    ],
    [
      'is not that of ties in the calendar of the sun',
      'fa',
      `${bodies.fa?.replace('روز چهارشنبه', '۱۳ آبان')} روابط دو کشور از سال ۱۳۵۰ برقرار است و سفر پیشین در تیر ۱۴۰۴ بود.`,
      '2025-11-04',
    ],
    ['is that in which a weekday is right', 'en', `${bodies.en?.replace('Wednesday', 'Thursday, 12 June')} The two met in 2024 too.`, '2025-06-12'],
  ])('%s', (_, language, text, expected) => expect(day(text, language)).toBe(expected));
});

describe('the day that a text speaks from', () => {
  const fidan = 'با هاکان فیدان، وزیر امور خارجه ترکیه، دیدار کرد.';
  const day = (line: string, told: string) => read(`دیدار وزیران خارجه\n${line}\n\n${told} ${fidan}`, 'fa').engagements[0]?.date?.start;
  it.each([
    ['is that of publication', '۱۵ آبان ۱۴۰۴', 'وزیر امور خارجه ایران امروز', '2025-11-06'],
    ['has the weekday of "today"', 'پنجشنبه ۱۵ آبان ۱۴۰۴ - ۰۰:۴۵', 'وزیر امور خارجه ایران عصر امروز (چهارشنبه)', '2025-11-05'],
    ['stands beside "today"', '۱۵ آبان ۱۴۰۴', 'وزیر امور خارجه ایران امروز (۱۴ آبان)', '2025-11-05'],
    ['stands in the dateline', '۱۵ آبان ۱۴۰۴', 'مسقط – ۱۴ آبان (ایرنا) – وزیر امور خارجه ایران امروز', '2025-11-05'],
    ['stands in the brackets of the dateline', '۱۵ آبان ۱۴۰۴', 'کابل (پژواک، ۱۴ عقرب ۱۴۰۴): وزیر امور خارجه ایران امروز', '2025-11-05'],
    ['is not that of an event in the lead', '۱۵ آبان ۱۴۰۴', 'تهران، که ۱۴ آبان میزبان نشستی بود، امروز شلوغ است. وزیر امور خارجه ایران امروز', '2025-11-06'],
    ['is told by "yesterday" and its weekday', '۱۵ آبان ۱۴۰۴', 'وزیر امور خارجه ایران دیروز سه‌شنبه', '2025-11-04'],
  ])('%s', (_, line, told, expected) => expect(day(line, told)).toBe(expected));
});

it('counts nothing with the hour of the line above', () =>
  expect(
    read(`Estonia\n12 June 2025, 10:22\n${bodies.en?.replace(' on Wednesday', '').replace('Norwegian', 'Today Norwegian')}`, 'en').engagements[0]?.date?.start,
  ).toBe('2025-06-12'));

it('a day without its year has that of the same day told in full', () =>
  expect(
    read(
      'Eide in Tallinn\n\nTALLINN, Nov. 5 /ETA/. Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna on November 5, 2025. He will be back in May 2026.',
      'en',
    ).document.published,
  ).toBe('2025-11-05'));
