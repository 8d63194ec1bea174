import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['ar', 'fa'] });
const extract = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-11-12', language });

/** Kind, sides, and of each principal the office and the name as written. */
function met(text: string, language = 'ar'): string[] {
  return extract(text, language).engagements.map(
    ({ kind, status, sides, participants }) =>
      `${kind} ${status} ${sides.join('+')}: ${participants.map((p) => `${p.offices.join()} ${p.written ?? '-'}`).join('; ')}`,
  );
}

/** Act, who, to whom, fields. */
const said = (text: string, language = 'ar'): string[] =>
  extract(text, language).statements.map(({ act, by, to, fields }) => `${act} ${by.join('+')}>${to.join('+')} ${fields.join()}`.trim());

describe('names behind longer titles', () => {
  it.each([
    [
      'words with the article between a title and its state are what the minister is for',
      'التقى وزير خارجية بيرو إلمر شيالر وزيرة شؤون الاتحاد والاندماج والأسرة النمساوية كلوديا بلاكولم.',
      ['meeting held AUT+PER: foreign-minister إلمر شيالر; minister كلوديا بلاكولم'],
    ],
    [
      'words with the article that "and" joins end before a comma and a name',
      'التقى وزير الزراعة والتنمية القروية والمياه والغابات، إلمر شيالر أمس في ليما سفير روسيا إيفان إيفانوف.',
      ['meeting held PER+RUS: minister إلمر شيالر; ambassador إيفان إيفانوف'],
    ],
    [
      'nor is a second man with a title in it',
      'التقى وزير خارجية بيرو وزير الدفاع النمساوي والمشير خليفة حفتر.',
      ['meeting held AUT+PER: foreign-minister -; minister -', 'meeting held LBY+PER: foreign-minister -; military-chief خليفة حفتر'],
    ],
    [
      'a loose link ties a state that a name follows',
      'أجرى وزير الاقتصاد في إستونيا إركي كيلدو مباحثات مع وزير خارجية بيرو إلمر شيالر.',
      ['meeting held EST+PER: minister إركي كيلدو; foreign-minister إلمر شيالر'],
    ],
    [
      'where an ambassador is accredited stands before his name',
      'التقى وزير خارجية بيرو إلمر شيالر سفير قرغيزستان لدى المملكة أولوغبيك ماريبوف.',
      ['meeting held KGZ+PER: foreign-minister إلمر شيالر; ambassador أولوغبيك ماريبوف'],
    ],
    [
      'of an office in the plural each state has its holder',
      'أجرى وزيرا الدفاع الغاني إدوارد أوماني بوامه والبيروفي والتر أستوديو مباحثات في أكرا.',
      ['meeting held GHA+PER: minister إدوارد أوماني بوامه; minister والتر أستوديو'],
    ],
    [
      'one word behind a title with its article is no name',
      'التقت وزيرة الخارجية المنغولية باتمونخ باتسيتسيغ نظيرها البيروفي إلمر شيالر. وشكرت الوزيرة حكومة بيرو على كرم الضيافة.',
      ['meeting held MNG+PER: foreign-minister باتمونخ باتسيتسيغ; foreign-minister إلمر شيالر'],
    ],
  ])('%s', (_, text, told) => {
    expect(met(text)).toEqual(told);
  });
});

describe('contacts of the sides that tell them', () => {
  it.each([
    [
      'who takes part in a summit of his own side meets the others',
      'ar',
      'يشارك الرئيس المصري عبد الفتاح السيسي في القمة الثلاثية بين مصر وقبرص واليونان التي تستضيفها نيقوسيا غدا.',
      ['meeting planned CYP+EGY+GRC: head-of-state عبد الفتاح السيسي'],
    ],
    [
      'who attends the session of a commission of his own side is its principal',
      'fa',
      'سومین اجلاس کمیسیون مشترک همکاری‌های اقتصادی ایران و اوگاندا با حضور وزیر جهاد کشاورزی ایران و وزیر دارایی اوگاندا در کامپالا آغاز به کار کرد.',
      ['consultation held IRN+UGA: minister -; minister -'],
    ],
    [
      'a person right before a city abroad travels there, whoever the text is about',
      'ar',
      'زار الرئيس الإيطالي سيرجو ماتاريلا أكرا والتقى الرئيس جون ماهاما. وأكد الرئيس الغاني عمق العلاقات.',
      ['visit held GHA+ITA: head-of-state سيرجو ماتاريلا', 'meeting held GHA+ITA: head-of-state سيرجو ماتاريلا; head-of-state جون ماهاما'],
    ],
    [
      'what is meant behind a colon is no plan of the talks',
      'fa',
      'نخست‌وزیر پاکستان در دیدار با پزشکیان گفت: اسلام‌آباد قصد دارد تجارت با ایران را افزایش دهد.',
      ['meeting held IRN+PAK: head-of-government -; head-of-state پزشکیان'],
    ],
    [
      'a mechanism that is founded by the verb behind it is not in session',
      'fa',
      'باتمونخ باتسه‌تسگ وزیر خارجه مغولستان با المر شیالر وزیر خارجه پرو دیدار کرد. طرفین تصمیم گرفتند کمیته مشترک کشاورزی تشکیل دهند.',
      ['meeting held MNG+PER: foreign-minister باتمونخ باتسه‌تسگ; foreign-minister المر شیالر'],
    ],
    [
      'congratulations of those who are in contact are no letter',
      'fa',
      'باتمونخ باتسه‌تسگ وزیر خارجه مغولستان با المر شیالر وزیر خارجه پرو دیدار کرد. وزیر خارجه مغولستان روز ملی پرو را تبریک گفت.',
      ['meeting held MNG+PER: foreign-minister باتمونخ باتسه‌تسگ; foreign-minister المر شیالر'],
    ],
  ])('%s', (_, language, text, told) => {
    expect(met(text, language)).toEqual(told);
  });
});

describe('who says it where the verb opens or closes the clause', () => {
  it.each([
    [
      'a quotation mark may open what one’s own country wants',
      'ar',
      'قال الرئيس الكيني وليام روتو خلال لقائه نظيره الفنلندي ألكسندر ستوب إن بلاده "ترغب في استقطاب مزيد من الاستثمارات".',
      ['propose KEN>FIN investment'],
    ],
    [
      'whoever discussed something goes on behind "and"',
      'ar',
      'في اتصال هاتفي تلقاه من نظيره الموريتاني محمد سالم ولد مرزوك، بحث وزير الخارجية الإسباني خوسيه مانويل ألباريس ملف الهجرة، وأكد دعم بلاده للجهود الموريتانية.',
      ['affirm ESP>MRT'],
    ],
    [
      'who does not agree with the verb is its object',
      'ar',
      'شكر الرئيس الفلسطيني محمود عباس سلوفينيا على اعترافها، ودعا رئيسة سلوفينيا ناتاشا بيرتس موسار إلى زيارة رام الله، وذلك خلال مكالمة هاتفية.',
      ['appreciate PSE>SVN', 'propose PSE>SVN political'],
    ],
    [
      'a side right behind the verb of an offer makes it',
      'ar',
      'التقى وزير خارجية المغرب ناصر بوريطة نظيره الكيني موساليا مودافادي. وعرض الجانب المغربي مواكبة كينيا في مجال الفلاحة.',
      ['pledge MAR>KEN agriculture'],
    ],
    [
      'whoever is asked, of the other side, is not who asks',
      'ar',
      'التقت وزيرة الخارجية المنغولية باتمونخ باتسيتسيغ نظيرها البيروفي إلمر شيالر. وطلبت باتسيتسيغ من الجانب البيروفي تسهيل إجراءات منح التأشيرات.',
      ['propose MNG>PER visa'],
    ],
    [
      'who is hosted in a relative clause does not speak',
      'fa',
      'وزیر خارجه چین که میزبان همتای ایرانی خود در پکن بود، ابراز امیدواری کرد همه طرف‌ها خویشتن‌داری کنند.',
      ['propose CHN>IRN peace'],
    ],
  ])('%s', (_, language, text, told) => {
    expect(said(text, language)).toEqual(told);
  });
});
