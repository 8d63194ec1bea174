import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind and day or days of what a text tells on Sunday 15 June 2025. */
function days(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, date }) => `${kind} ${date === null ? '-' : date.start === date.end ? date.start : `${date.start}/${date.end}`}`);
}

describe('the days of a stay', () => {
  it.each([
    ['from its first', 'Thai Prime Minister Paetongtarn Shinawatra arrived in Hanoi on Tuesday for a three-day visit.', 'visit 2025-06-10/2025-06-12'],
    ['from its last', 'Thai Prime Minister Paetongtarn Shinawatra concluded a three-day visit to Vietnam on Tuesday.', 'visit 2025-06-08/2025-06-10'],
    [
      'by arrival and return',
      'Thai Prime Minister Paetongtarn Shinawatra arrived in Hanoi on Tuesday and returned home on Thursday.',
      'visit 2025-06-10/2025-06-12',
    ],
    ['told already', 'Thai Prime Minister Paetongtarn Shinawatra paid a three-day visit to Vietnam from 9 to 11 June.', 'visit 2025-06-09/2025-06-11'],
  ])('are counted %s', (_, text, expected) => expect(days(text)).toContain(expected));

  it.each([
    ['nb', 'Statsminister Jonas Gahr Støre kom til Berlin mandag for et todagers besøk.', 'visit 2025-06-09/2025-06-10'],
    ['vi', 'Thủ tướng Phạm Minh Chính thăm Lào trong hai ngày, bắt đầu từ ngày 12/6.', 'visit 2025-06-12/2025-06-13'],
  ])('are counted in %s', (language, text, expected) => expect(days(text, language)).toContain(expected));
});

describe('days as the Persian press tells them', () => {
  const met = (day: string) => days(`وزیر امور خارجه ایران ${day} با وزیر امور خارجه ترکیه دیدار کرد.`, 'fa');
  it.each([
    ['دوشنبه هفته گذشته', '2025-06-09'],
    ['شنبه هفته جاری', '2025-06-14'],
    ['دوشنبه‌شب', '2025-06-09'],
    ['روز ۲۰ ماه جاری', '2025-06-10'],
    ['روز سوم ماه جاری میلادی', '2025-06-03'],
    ['۲۰ام خرداد', '2025-06-10'],
    ['در فروردین‌ماه', '2025-03-21/2025-04-20'],
    ['در ماه حمل', '2025-03-21/2025-04-20'],
  ])('are read: %s', (day, expected) => expect(met(day)).toEqual([`meeting ${expected}`]));
});

describe('days that a number stands before', () => {
  const met = (day: string) => days(`وزیر امور خارجه ایران ${day} با وزیر امور خارجه ترکیه دیدار کرد.`, 'fa');
  it('are counted, and no day', () => expect(met('در ۲۰ روز گذشته')).toEqual(['meeting -']));
  it('are one behind the hour', () => expect(met('ساعت ۲۱ روز گذشته')).toEqual(['meeting 2025-06-14']));
  it('may be written as one with their month', () => expect(met('روز سه‌شنبه (۲۰خرداد)')).toEqual(['meeting 2025-06-10']));
});

describe('the day of an announcement', () => {
  it('is not that of what is announced', () =>
    expect(days('وزارت خارجه پاکستان روز دوشنبه اعلام کرد که اسحاق دار وزیر خارجه این کشور به تهران سفر خواهد کرد.', 'fa')).toEqual(['visit -']));
  it('gives way to a day of its own', () =>
    expect(days('وزارت خارجه پاکستان روز دوشنبه اعلام کرد که اسحاق دار وزیر خارجه این کشور روز پنجشنبه به تهران سفر خواهد کرد.', 'fa')).toEqual([
      'visit 2025-06-19',
    ]));
});

describe('a month still to come', () => {
  it('is not that of the talks which were held', () =>
    expect(days('وزیران خارجه ایران و ترکیه دیدار کردند و گفتند که پروازها از مردادماه از سر گرفته می‌شود.', 'fa').join()).not.toContain('2025-07'));
});

describe('the days of a summit', () => {
  it('are its own, not the day of the journey to it', () =>
    expect(days('លោក សុនសៃ ស៊ីផាន់ដន នាយករដ្ឋមន្ត្រីឡាវ មកដល់ម៉ាឡេស៊ី កាលពីថ្ងៃសៅរ៍ ដើម្បីចូលរួមកិច្ចប្រជុំកំពូលអាស៊ាន ដែលប្រព្រឹត្តទៅពីថ្ងៃទី១៥ ដល់ថ្ងៃទី១៦ ខែមិថុនា។', 'km')).toEqual([
      'attendance 2025-06-15/2025-06-16',
    ]));
});

describe('the day of what is told without one', () => {
  const journey = 'President Maia Sandu of Moldova paid a two-day visit to Estonia on 7 and 8 June.';
  it.each([
    ['is that of the journey', `${journey} She met Estonian Prime Minister Kristen Michal.`, 'meeting 2025-06-07/2025-06-08'],
    [
      'is the last day told, whatever happened on it',
      'A ship crossed the border on 9 June. Guyana summoned the ambassador of Venezuela the same afternoon.',
      'meeting 2025-06-09',
    ],
  ])('%s', (_, text, expected) => expect(days(text)).toContain(expected));
});

describe('a day of a journey', () => {
  const arrival = 'Jonas Gahr Støre visited Estonia from 9 to 11 June.';
  it.each([
    ['is counted from its first', `${arrival} On the second day of the visit he met Estonian Prime Minister Kristen Michal.`, 'meeting 2025-06-10'],
    ['tells when it began', 'Jonas Gahr Støre is in Tallinn today on the third and last day of a visit to Estonia.', 'visit 2025-06-13/2025-06-15'],
  ])('%s', (_, text, expected) => expect(days(text)).toContain(expected));
});

describe('a story of the past', () => {
  const past = 'On 28 January she called at two capitals.';
  it('keeps its day within its paragraph', () =>
    expect(days(`${past} In Berlin, Danish Prime Minister Mette Frederiksen was received by German Chancellor Olaf Scholz.`)).toContain('meeting 2025-01-28'));
  it('leaves the next paragraph to the day of the text', () =>
    expect(days(`${past}\n\nOn Friday Jonas Gahr Støre arrived in Tallinn.\n\nHe met Estonian Prime Minister Kristen Michal.`)).not.toContain(
      'meeting 2025-01-28',
    ));
});

describe('the day of a meeting', () => {
  it.each([
    [
      'is none of the many of a stay beside it',
      'Jonas Gahr Støre, who stays in Tallinn from 9 to 11 June, met Estonian Prime Minister Kristen Michal there on 10 June.',
      'meeting 2025-06-10',
    ],
    [
      'is told with a part of it',
      'From 9 to 11 June Jonas Gahr Støre was in Estonia, where he met Prime Minister Kristen Michal that afternoon of 10 June.',
      'meeting 2025-06-10',
    ],
    [
      'stands behind the verb of a session',
      'The joint committee of Estonia and Norway will meet in Tallinn in May 2026.',
      'consultation 2026-05-01/2026-05-31',
    ],
  ])('%s', (_, text, expected) => expect(days(text)).toContain(expected));
});

describe('what is put off', () => {
  const plan = 'Jonas Gahr Støre was expected to visit Estonia on 20 June.';
  it('has the later day where the next sentence tells it', () =>
    expect(days(`${plan} That visit has been postponed to 27 June.`)).toEqual(['visit 2025-06-27']));
  it('keeps its day where something of others is put off', () =>
    expect(days(`${plan} The trip of President Alar Karis of Estonia to Chile has been postponed to 27 June.`)).toContain('visit 2025-06-20'));
  it('has the later day', () =>
    expect(days('The visit of Jonas Gahr Støre to Estonia on 20 June has been postponed to 27 June.')).toEqual(['visit 2025-06-27']));
});

describe('what is due', () => {
  const statuses = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' }).engagements.map((e) => `${e.kind} ${e.status}`);
  it.each([
    [
      'goes on to the next cue',
      'Jonas Gahr Støre will travel to Tallinn on Tuesday, where he meets Estonian Prime Minister Kristen Michal.',
      ['visit planned', 'meeting planned'],
    ],
    [
      'falls through at the end of its sentence',
      'The meeting of Jonas Gahr Støre with Estonian Prime Minister Kristen Michal, which was planned for Monday, has been cancelled.',
      ['meeting cancelled'],
    ],
  ])('%s', (_, text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('of several days', () => {
  it('the last is that of the news', () =>
    expect(
      days('Jonas Gahr Støre, who came to Tallinn on Thursday, had his longest day on Friday.\n\nHe met Estonian Prime Minister Kristen Michal at noon.'),
    ).toContain('meeting 2025-06-13'));
});

describe('an event beside its object', () => {
  it('has the days behind it', () =>
    expect(days('President Maia Sandu of Moldova travelled to Italy for the Ukraine Recovery Conference (10-11 June).')).toEqual([
      'attendance 2025-06-10/2025-06-11',
    ]));
});

describe('a weekday', () => {
  it.each([
    [
      'is the one that was told with its date',
      'Støre leaves for Estonia tomorrow, Monday. On Monday Norwegian Prime Minister Jonas Gahr Støre meets Estonian Prime Minister Kristen Michal.',
      'meeting 2025-06-16',
    ],
    [
      'lies ahead where all journeys do',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Estonia next week. On Tuesday he meets Estonian Prime Minister Kristen Michal.',
      'meeting 2025-06-17',
    ],
  ])('%s', (_, text, expected) => expect(days(text)).toContain(expected));

  it('told in what was said is not that of the contact', () =>
    expect(
      days('Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna and condemned the attack on a hospital on 3 June.'),
    ).toEqual(['meeting -']));
});

describe('a day without its year', () => {
  it.each([
    ['that of a year that opens its sentence', 'In 2019 Moldovan President Maia Sandu visited Estonia on 2 September.', 'visit 2019-09-02'],
    ['the nearest where the year stands behind it', 'Moldovan President Maia Sandu visited Estonia on 2 June, as in 2019.', 'visit 2025-06-02'],
  ])('is in %s', (_, text, expected) => expect(days(text)).toEqual([expected]));

  it('of a meeting is that of the event it is beside', () =>
    expect(
      days('Moldovan President Maia Sandu met Prime Minister Kristen Michal of Estonia in Rome, where he attended the summit from 3 to 4 June.'),
    ).toContain('meeting 2025-06-03/2025-06-04'));
});

it.each([
  ['of the month before it', 'Mars: Finlands utenriksminister Elina Valtonen møtte Japans utenriksminister Takeshi Iwaya.', 'meeting 2025-03-01/2025-03-31'],
  ['of a day in that month', 'Mars: Finlands utenriksminister Elina Valtonen møtte Japans utenriksminister Takeshi Iwaya 6. mars.', 'meeting 2025-03-06'],
])('in a row of months has the date %s', (_, text, expected) => expect(days(text, 'nb')).toEqual([expected]));

it('takes the month that the sentence before tells, where that is long over', () => {
  const now = 'Moldovan President Maia Sandu met Estonian Prime Minister Kristen Michal on Thursday.';
  expect(days(`${now} She was in Rome in March, and there she saw the sights. She met Italian Prime Minister Giorgia Meloni.`)).toContain(
    'meeting 2025-03-01/2025-03-31',
  );
});

it('of a visit told beside a signing is that of the signing', () =>
  expect(
    days(
      'Foreign Minister Espen Barth Eide of Norway and Foreign Minister Margus Tsahkna of Estonia signed an agreement on Monday. It happened during the visit of Tsahkna to Norway.',
    ),
  ).toEqual(['signing 2025-06-09', 'visit 2025-06-09']));

describe('what a programme lists below a line of its day', () => {
  const tallinn = 'Foreign Minister Espen Barth Eide of Norway will meet Foreign Minister Margus Tsahkna of Estonia at the ministry in the morning.';
  const riga = 'Defence Minister Tore Sandvik of Norway will meet Defence Minister Andris Spruds of Latvia at the ministry in the afternoon.';
  it('is on that day', () => {
    const told = days(`The week ahead\n\nMonday 23 June\n${tallinn}\n\nTuesday 24 June\n${riga}`);
    expect(told).toEqual(['meeting 2025-06-23', 'meeting 2025-06-24']);
  });

  it('is not on the day of the page', () => expect(days(`The week ahead\n\nSunday 15 June\n${tallinn}`)).toEqual(['meeting -']));
});

describe('what happened on a journey', () => {
  const manele = 'Solomon Islands Prime Minister Jeremiah Manele received Australian Foreign Minister Penny Wong';
  it('is on its day', () => expect(days(`${manele} on her first trip to Honiara in June 2022.`)).toContain('meeting 2022-06-01/2022-06-30'));
  it('is not on the day of one that was spoken of', () =>
    expect(days(`${manele} and the two discussed what was agreed during her first trip to Honiara in June 2022.`)).toContain('meeting -'));
});

describe('what is planned', () => {
  it('is on the day ahead, not on the one when it was told', () =>
    expect(days('Ngày 14/6, Tân Hoa xã đưa tin, Ngoại trưởng Trung Quốc Vương Nghị sẽ thăm chính thức Lào từ ngày 18 đến 20/6.', 'vi')).toEqual([
      'visit 2025-06-18/2025-06-20',
    ]));
  it('has the day that alone is told', () =>
    expect(days('Ngoại trưởng Trung Quốc Vương Nghị dự kiến thăm Lào ngày 10/6.', 'vi')).toEqual(['visit 2025-06-10']));
});

it('the day since when something has been so is not that of the visit', () =>
  expect(days('Đây là chuyến thăm đầu tiên của Tổng thống Indonesia Prabowo Subianto tới Singapore kể từ khi nhậm chức hồi tháng 10 năm ngoái.', 'vi')).toEqual(
    ['visit -'],
  ));

it('the day of what comes after a meeting is not that of the meeting', () =>
  expect(days('Norwegian Foreign Minister Espen Barth Eide met Vietnamese Foreign Minister Bui Thanh Son and is to fly home on Friday.')).toEqual([
    'meeting -',
  ]));

describe('a day that is not that of what is to come', () => {
  it('is that of what is said', () =>
    expect(days('Điện Kremlin ngày 14/6 cho hay Tổng thống Mỹ Donald Trump sẽ gặp Tổng thống Nga Vladimir Putin.', 'vi')).toEqual(['meeting -']));
  it('is one told by its distance, beside its date', () =>
    expect(days('Tổng thống Mỹ Donald Trump sẽ gặp Tổng thống Nga Vladimir Putin vào ngày mai 20/6.', 'vi')).toEqual(['meeting 2025-06-20']));
});

it('what lies back behind "since" does not have the day of the news', () =>
  expect(
    days(
      'Ngày 14/6, Tổng thống Hàn Quốc Lee Jae Myung gặp Thủ tướng Na Uy Jonas Gahr Støre. Đây là hội nghị đầu tiên kể từ khi Thủ tướng Nhật Bản Koizumi Junichiro gặp Tổng thống Hàn Quốc Roh Moo-hyun.',
      'vi',
    ),
  ).toEqual(['meeting 2025-06-14', 'meeting -']));

it('all stops of a journey that begins on a day have the days told from that day on', () =>
  expect(
    days(
      'Sáng 5/6, Chủ tịch Quốc hội Trần Thanh Mẫn lên đường tham dự Hội nghị tại Áo, thăm làm việc tại Bỉ và thăm chính thức Phần Lan từ ngày 5 đến 11/6.',
      'vi',
    ),
  ).toEqual(['attendance 2025-06-05/2025-06-11', 'visit 2025-06-05/2025-06-11', 'visit 2025-06-05/2025-06-11']));

it('a day counted from another event is not that of what is told before or behind', () =>
  expect(
    days(
      'Norwegian Foreign Minister Espen Barth Eide met Vietnamese Foreign Minister Bui Thanh Son on Thursday, a day after he had received Russian Foreign Minister Sergey Lavrov.',
    ),
  ).toEqual(['meeting 2025-06-12', 'meeting -']));

describe('the day of a dateline', () => {
  it('is that of the report, not of what is planned', () => {
    const text =
      'تهران - ۲۵ خرداد ۱۴۰۴ (خبرگزاری آفتاب) - واهاگن خاچاتوریان رئیس‌جمهور ارمنستان روز ۵ تیر به تهران سفر خواهد کرد و با مسعود پزشکیان رئیس‌جمهور ایران دیدار می‌کند.';
    expect(days(text, 'fa')).toEqual(['visit 2025-06-26', 'meeting 2025-06-26']);
  });
});

describe('"the same day", "the next day"', () => {
  it('go out from a day told in between, whatever was told on the day before it', () =>
    expect(
      days(
        'غادر المنامة اليوم الأحد رئيس وزراء ماليزيا أنور إبراهيم بعد زيارة عمل.\n\nوكان ملك البحرين حمد بن عيسى آل خليفة قد استقبل أنور إبراهيم صباح أمس. وفي مستهل اللقاء، نقل الضيف إلى الملك تحيات بلاده.\n\nوفي اليوم نفسه، التقى وزير خارجية البحرين عبداللطيف الزياني نظيره الماليزي محمد حسن.',
        'ar',
      ).filter((day) => day.startsWith('meeting')),
    ).toEqual(['meeting 2025-06-14', 'meeting 2025-06-14']));
  it('pass over the day on which somebody had come', () =>
    expect(
      days(
        'استقبل الرئيس الجزائري عبد المجيد تبون اليوم الأحد الرئيس التونسي قيس سعيد. وترأس أشغال اللقاء الوزير الأول نذير العرباوي مع ضيف الجزائر الذي وصل أمس السبت في زيارة رسمية.\n\nومساء اليوم ذاته، التقى وزير الخارجية أحمد عطاف نظيره التونسي محمد علي النفطي.',
        'ar',
      ).filter((day) => day.startsWith('meeting')),
    ).toContain('meeting 2025-06-15'));
  it('go out from the last stop, whatever history is told of it', () =>
    expect(
      days(
        'يتوجه الرئيس التركي رجب طيب أردوغان إلى الكويت غدا الاثنين. وكان أمير الكويت قد زار أنقرة في 7 مايو 2024.\n\nوفي اليوم التالي، يصل أردوغان إلى الدوحة.',
        'ar',
      ),
    ).toEqual(['visit 2025-06-16', 'visit 2024-05-07', 'visit 2025-06-17']));
});

describe('days told by how long ago they were', () => {
  it.each([
    [
      'en',
      'OSLO, June 15, 2025 - Norwegian Foreign Minister Espen Barth Eide met Peruvian Foreign Minister Elmer Schialer in Oslo two weeks ago.',
      '2025-05-26/2025-06-01',
    ],
    [
      'en',
      'OSLO, June 15, 2025 - Norwegian Foreign Minister Espen Barth Eide met Peruvian Foreign Minister Elmer Schialer in Oslo last year.',
      '2024-01-01/2024-12-31',
    ],
    [
      'en',
      'OSLO, June 15, 2025 - Norwegian Foreign Minister Espen Barth Eide met Peruvian Foreign Minister Elmer Schialer, whose party won in 2024.',
      '2025-06-15',
    ],
    [
      'nb',
      'OSLO, 15. juni 2025 – Utenriksminister Espen Barth Eide møtte Perus utenriksminister Elmer Schialer for tre måneder siden.',
      '2025-03-01/2025-03-31',
    ],
    ['ar', 'القاهرة، 15 يونيو 2025 - التقى وزير الخارجية النرويجي إسبن بارث إيدي نظيره البيروفي إلمر شيالر قبل أسبوعين.', '2025-05-26/2025-06-01'],
    ['vi', 'Bộ trưởng Ngoại giao Na Uy Espen Barth Eide đã gặp Bộ trưởng Ngoại giao Peru Elmer Schialer tại Oslo hai tuần trước.', '2025-05-26/2025-06-01'],
  ])('are not that of the dateline: %s %s', (language, text, expected) => expect(days(text, language)).toEqual([`meeting ${expected}`]));
});

describe('the day behind a word that opens a clause about something else', () => {
  it('is that of the contact in that clause', () =>
    expect(days('Det opplyste Finlands utenriksminister Elina Valtonen etter at hun fredag hadde møtt Japans utenriksminister Takeshi Iwaya.', 'nb')).toEqual([
      'meeting 2025-06-13',
    ]));

  it('and not that of one told before', () =>
    expect(days('Finlands utenriksminister Elina Valtonen har møtt Japans utenriksminister Takeshi Iwaya etter at regjeringen fredag gikk av.', 'nb')).toEqual([
      'meeting -',
    ]));
});

it('the day of a disaster is not that of the condolence, nor does it put it ahead', () =>
  expect(
    extractor
      .extract({
        source: 's',
        text: 'Kong Harald sender sin kondolanse til Peru etter flommen som rammet landet natt til fredag.',
        kind: 'text',
        published: '2025-06-15',
        language: 'nb',
      })
      .engagements.map((e) => `${e.kind} ${e.status} ${e.date?.start ?? '-'}`),
  ).toEqual(['message held -']));

it('the day before a comma and whoever tells it is that of the plan', () =>
  expect(
    days('Finlands utenriksminister Elina Valtonen skal møte Japans utenriksminister Takeshi Iwaya fredag, opplyser den japanske regjeringen.', 'nb'),
  ).toEqual(['meeting 2025-06-20']));

describe('the day of the contact before', () => {
  const days = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-08-25', language: 'en' })
      .engagements.map((e) => `${e.status} ${e.participants.at(-1)?.name} ${e.date?.start ?? '-'}`);

  it('is not that of the next, which has its own behind "and"', () =>
    expect(
      days(
        'Ecuadorean President Daniel Noboa is due to hold talks with Japanese Prime Minister Shigeru Ishiba on Tuesday and to be received in audience by Emperor Naruhito on Wednesday.',
      ),
    ).toEqual(['planned Shigeru Ishiba 2025-08-26', 'planned Naruhito 2025-08-27']));

  it('is not that of a journey in a clause behind it', () =>
    expect(days('Ecuadorean President Daniel Noboa arrived in Japan on Monday at the start of a tour that will also take him to South Korea.')).toEqual([
      'held Daniel Noboa 2025-08-25',
      'planned Daniel Noboa -',
    ]));

  it('is that of the next where one day is told of both', () =>
    expect(days('Ecuadorean President Daniel Noboa arrived in Japan on Monday and met Prime Minister Shigeru Ishiba in Tokyo.')).toEqual([
      'held Daniel Noboa 2025-08-25',
      'held Shigeru Ishiba 2025-08-25',
    ]));
});
