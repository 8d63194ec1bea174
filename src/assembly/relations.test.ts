import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });

const read = (text: string, language?: string): string[] => extract(text, language).relations.map((r) => `${r.kind} ${r.value} ${r.sides.join('+')}`);

describe('a relation', () => {
  it.each([
    ['en', 'Norway and Russia established diplomatic relations in 1905.', 'diplomatic-relations 1905 NOR+RUS'],
    ['nb', 'Norge og Vietnam opprettet diplomatiske forbindelser i 1971.', 'diplomatic-relations 1971 NOR+VNM'],
    ['en', 'China and Viet Nam upgraded ties to a comprehensive strategic partnership.', 'partnership comprehensive-strategic CHN+VNM'],
    ['en', 'Citizens of Cambodia and Thailand are exempt from visas.', 'visa exempt KHM+THA'],
    ['en', 'Under the agreement holders of passports of Uzbekistan and Thailand will travel without a visa.', 'visa exempt THA+UZB'],
    ['en', 'Kenya announced the scrapping of visa requirements for Mozambique.', 'visa exempt KEN+MOZ'],
    ['en', 'Norway thanked Russia as the first to open diplomatic relations with it (1905).', 'diplomatic-relations 1905 NOR+RUS'],
    ['fa', 'معاهده مشارکت جامع راهبردی ایران و روسیه اجرا می‌شود.', 'partnership comprehensive-strategic IRN+RUS'],
    ['fa', 'شهروندان ایران و عمان بدون روادید رفت‌وآمد می‌کنند.', 'visa exempt IRN+OMN'],
    ['en', 'Norway and Russia celebrated the 120th anniversary of the establishment of diplomatic relations.', 'anniversary 120 NOR+RUS'],
  ])('is read in %s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));

  it.each([
    ['without a year is none', 'Norway and Russia established diplomatic relations.'],
    ['of one side is none', 'Norway established diplomatic relations in 1905.'],
    ['of three sides is none', 'Norway, Sweden and Russia established diplomatic relations in 1905.'],
    ['in a question is none', 'Did Norway and Russia establish diplomatic relations in 1905?'],
    ['of a visa rule that a document is still to bring is none', 'Norway and Russia will sign an agreement on visa exemption.'],
    ['of a visa rule that is denied is none', 'Norway and Russia have not agreed on visa-free travel.'],
    ['of another jubilee is none', 'Norway and Russia celebrated the 80th anniversary of the victory.'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));

  it('of an anniversary may go on with the sentence before', () => {
    const first = 'Norway and Russia established diplomatic relations in 1905.';
    expect(read(`${first} Both countries will celebrate the 120th anniversary this year.`)).toEqual([
      'diplomatic-relations 1905 NOR+RUS',
      'anniversary 120 NOR+RUS',
    ]);
  });

  it('told twice is one', () => {
    const sentence = 'Norway and Russia established diplomatic relations in 1905.';
    expect(read(`${sentence} ${sentence}`)).toEqual(['diplomatic-relations 1905 NOR+RUS']);
  });
});

it('an anniversary still to come tells by its own year how long ago relations began', () => {
  const text = 'روابط دیپلماتیک تاجیکستان و مجارستان در سال 1992 برقرار شد و سال 2027 طرفین سی و پنجمین سالگرد آن را جشن می‌گیرند.';
  const { relations } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-11-25', language: 'fa' });
  expect(relations.map((r) => `${r.kind} ${r.value}`)).toEqual(['diplomatic-relations 1992', 'anniversary 35']);
});

it.each([
  ['fa', 'وزیر امور خارجه ایران با وزیر خارجه بوسنی و هرزگوین دیدار و درباره لغو روادید میان دو کشور رایزنی کرد.'],
  ['ar', 'بحث وزيرا خارجية مصر والأردن إلغاء التأشيرات بين البلدين.'],
])('a waiver of visas that is only discussed is none yet: %s', (language, text) => expect(read(text, language)).toEqual([]));

it('a waiver of visas whose words are a promise is none yet', () => {
  const text =
    'Tin\n\nThủ tướng Việt Nam Phạm Minh Chính gặp Tổng thống Mông Cổ Khurelsukh. Ông Phạm Minh Chính thông báo Việt Nam sẽ miễn thị thực cho công dân Mông Cổ.';
  expect(extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-06', language: 'vi' }).relations).toEqual([]);
});
