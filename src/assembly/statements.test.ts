import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });

/** What a text states: act, who to whom, fields. */
const read = (text: string, language?: string): string[] =>
  extract(text, language).statements.map(({ act, by, to, fields }) =>
    [act, by.join('+'), ...(to.length > 0 ? ['to', to.join('+')] : []), fields.join()].join(' ').trim(),
  );

/** The same behind a meeting of Norway and Russia. */
const told = (text: string): string[] => read(`Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov in Oslo. ${text}`);

describe('an affirmation that an undertaking hangs on', () => {
  const met = 'Ngày 3/6/2025, Ngoại trưởng Nga Sergei Lavrov đã gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan tại Ankara.';
  it.each([
    ['overlaps it', 'Ông Fidan tái khẳng định Thổ Nhĩ Kỳ sẵn sàng hỗ trợ Nga về năng lượng.', ['pledge TUR to RUS energy']],
    [
      'tells who speaks',
      'Ông Lavrov cảm ơn Ankara, trong khi ông Fidan tái khẳng định Thổ Nhĩ Kỳ sẵn sàng tiếp tục làm trung gian.',
      ['appreciate RUS to TUR', 'pledge TUR to RUS peace'],
    ],
  ])('%s', (_, text, expected) => expect(read(`${met} ${text}`, 'vi')).toEqual(expected));
});

describe('a state whose doing is asked for', () => {
  const spoke = 'محمدباقر قالیباف، رئیس مجلس شورای اسلامی ایران، با اوم بیرلا، رئیس پارلمان هند، دیدار کرد.';
  it('does not ask for it', () =>
    expect(read(`${spoke} رئیس قوه مقننه کشورمان خواستار سرعت گرفتن سرمایه‌گذاری هند شد.`, 'fa')).toEqual(['propose IRN to IND investment']));
});

describe('what two who met say of a third state', () => {
  const spoke = 'سید عباس عراقچی، وزیر امور خارجه ایران، با بدر البوسعیدی، وزیر امور خارجه عمان، در مسقط دیدار کرد.';
  it('is told to one another', () => expect(read(`${spoke}\n\nعراقچی از تحولات در جنوب یمن ابراز نگرانی کرد.`, 'fa')).toEqual(['affirm IRN to OMN']));
});

describe('two offices of two states in a row', () => {
  it('are two people', () =>
    expect(
      read(
        'Chiều 31/8/2025, Chủ tịch Trung Quốc Tập Cận Bình gặp Thủ tướng Na Uy Jonas Gahr Støre. Với Thủ tướng Na Uy, Chủ tịch Trung Quốc cam kết hỗ trợ xây dựng tuyến đường sắt.',
        'vi',
      ),
    ).toEqual(['pledge CHN to NOR rail']));
});

describe('what was agreed', () => {
  it.each([
    [
      'fa',
      'عباس عراقچی وزیر امور خارجه ایران با بدر البوسعیدی وزیر خارجه عمان دیدار کرد. دو طرف بر همکاری در زمینه آموزش توافق کردند.',
      'agree IRN+OMN education',
    ],
    [
      'ar',
      'التقى وزير الخارجية العراقي فؤاد حسين نظيره الإيراني عباس عراقجي في بغداد. واتفق الجانبان على تعزيز التعاون في مجال التجارة.',
      'agree IRN+IRQ trade',
    ],
    [
      'vi',
      'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Na Uy Jonas Gahr Støre tại Oslo. Hai bên nhất trí tăng cường hợp tác trong lĩnh vực thương mại.',
      'agree NOR+VNM trade',
    ],
    [
      'nb',
      'Utenriksminister Espen Barth Eide møtte sin vietnamesiske kollega Bui Thanh Son i Hanoi. De to landene ble enige om å styrke samarbeidet om handel.',
      'agree NOR+VNM trade',
    ],
    ['km', 'លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត បានជួបជាមួយនាយករដ្ឋមន្ត្រីវៀតណាម លោក ផាម មិញជីញ នៅទីក្រុងហាណូយ។ ភាគីទាំងពីរបានឯកភាពពង្រឹងកិច្ចសហប្រតិបត្តិការពាណិជ្ជកម្ម។', 'agree KHM+VNM trade'],
  ])('is read in %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));

  it.each([
    ['is of both sides of the meeting', 'The two sides agreed to cooperate in education.', 'agree NOR+RUS education'],
    ['is general where no field is named', 'The two sides agreed to meet again.', 'agree NOR+RUS general'],
    ['is of both where only one of them is named', 'Russia agreed to cooperate in education.', 'agree NOR+RUS education'],
    ['has the fields of its whole list', 'They agreed to cooperate in education, tourism and fisheries.', 'agree NOR+RUS education,tourism,fisheries'],
    ['is not what they will speak of', 'The two sides will discuss cooperation in education. They agreed on more in tourism.', 'agree NOR+RUS tourism'],
    ['is not what one of them says that both need', 'Eide stressed that the two sides need to cooperate in education.', 'propose NOR to RUS education'],
    ['is not what marks a relation', 'They agreed to deepen their ties, which are characterized by trust, in education.', 'agree NOR+RUS education'],
    ['is what both pledged', 'Both ministers pledged help in tourism.', 'agree NOR+RUS tourism'],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual([expected]));

  it('is of those who met in the paragraph before, where the document is about others', () => {
    const others = 'Norway and Sweden are neighbours.\n\nNorway and Sweden trade much.';
    expect(
      read(`${others}\n\nEspen Barth Eide met Russian Foreign Minister Sergey Lavrov in Oslo.\n\nThe two ministers agreed to cooperate in education.`),
    ).toEqual(['agree NOR+RUS education']);
  });

  it('is not of an organisation that is only spoken of', () => {
    expect(told('\n\nThe leaders agreed to cooperate in education. Eide looked forward to the APEC Summit in Gyeongju.')).toEqual(['agree NOR+RUS education']);
  });

  it('goes on in a sentence that only lists fields, and in the items of a list', () => {
    expect(told('Both sides agreed to cooperate in education. Cooperation in tourism will also be included.')).toEqual(['agree NOR+RUS education,tourism']);
    expect(told('The two sides agreed on these points.\n- Education: more teachers\n- Tourism: more guests')).toEqual(['agree NOR+RUS education,tourism']);
  });
});

describe('a protest', () => {
  it.each([
    [
      'en',
      'Norwegian Foreign Minister Espen Barth Eide summoned Russian ambassador Nikolay Korchunov and handed him a note of protest.',
      ['affirm NOR to RUS'],
    ],
    ['ar', 'استدعت وزارة الخارجية الإيرانية السفير البولندي في طهران وسلمته مذكرة احتجاج على التصريحات الأخيرة.', ['affirm IRN to POL']],
    ['fa', 'وزارت خارجه ایران روز دوشنبه سفیر لهستان را احضار کرد و یادداشت اعتراض ایران را به او داد.', ['affirm IRN to POL']],
    ['vi', 'Ngày 12/5, Bộ Ngoại giao Ba Lan triệu Đại sứ Nga Sergey Andreev, trao công hàm phản đối vụ việc này.', ['affirm POL to RUS']],
    ['en', 'The Russian ambassador to Poland, Sergey Andreev, handed Foreign Minister Radoslaw Sikorski a note of protest in Warsaw.', []],
  ])('is of whoever calls somebody in, in %s', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});

describe('what one side says', () => {
  it.each([
    ['is asked of the other side of the meeting', 'Lavrov proposed cooperation in education.', ['propose RUS to NOR education']],
    ['is promised to it', 'Lavrov promised cooperation in education.', ['pledge RUS to NOR education']],
    ['is thanked for, with no field', 'Eide thanked Russia for its help in education.', ['appreciate NOR to RUS']],
    [
      'has the subject of the act before',
      'Lavrov promised help in education and asked for cooperation in fisheries.',
      ['pledge RUS to NOR education', 'propose RUS to NOR fisheries'],
    ],
    [
      'has the speaker of the sentence before',
      'The Russian side thanked Norway. It proposed cooperation in education.',
      ['appreciate RUS to NOR', 'propose RUS to NOR education'],
    ],
    [
      'is only what hangs on it where it affirms that it stands ready',
      'Lavrov reaffirmed that Russia stands ready to expand tourism.',
      ['pledge RUS to NOR tourism'],
    ],
    ['is what is asked where somebody hopes for it', 'Lavrov hoped that Norway would support Russia in tourism.', ['propose RUS to NOR tourism']],
    ['is the position of both where they call for it together', 'Norway and Russia called for a ceasefire in Gaza.', ['affirm NOR+RUS']],
    [
      'is one that is only hoped for where it stands in what is hoped',
      'Eide expressed the hope that Russian companies would invest in wind power.',
      ['propose NOR to RUS investment,renewables'],
    ],
    ['is of the other where a pronoun would ask himself', 'Eide spoke first. Then he asked Norway for help in education.', ['propose RUS to NOR education']],
    ['is told to a third where a third is condemned', 'Eide condemned Israel for its attacks.', ['affirm NOR to ISR']],
    ["is nobody's where a document will do it", 'Both ministers underscored that the agreement will open new markets for fish.', ['affirm NOR+RUS']],
    ['is of who is named beside the saying', '"Russia is a reliable partner in NATO," Eide said.', ['affirm NOR to RUS']],
    ['is of His Majesty where he was told of', "King Harald met Lavrov in Oslo. His Majesty reaffirmed Norway's rejection of the plan.", ['affirm NOR to RUS']],
    ['is of the side right behind the word of saying', 'Eide said Russia had promised help in tourism.', ['pledge RUS to NOR tourism']],
    [
      'is not told to who is named far behind the thanks',
      'Lavrov thanked the government and the people in the north for what they had done in the past years at the World Trade Organization.',
      ['appreciate RUS to NOR'],
    ],
    ['is promised by the side that opens what is said', 'Eide announced that Russia will provide help in tourism.', ['pledge RUS to NOR tourism']],
    [
      'goes on over words of adding',
      'Lavrov asked that Norway open its ports, and at the same time promised help in tourism.',
      ['propose RUS to NOR maritime', 'pledge RUS to NOR tourism'],
    ],
    ['goes on behind a verb that is no act', 'Lavrov sent a letter to Eide, proposing cooperation in education.', ['propose RUS to NOR education']],
    [
      'is of whoever speaks first, not of whom he speaks',
      'Lavrov said that Norway had told its people everything. He proposed more.',
      ['propose RUS to NOR general'],
    ],
    [
      'is how a side regards the other where it is quoted on it',
      '"Norway has been a neighbour of ours for a thousand years," Lavrov said.',
      ['affirm RUS to NOR'],
    ],
    ['is nothing where what is quoted does not name the other', '"The weather has been very good for a thousand years," Lavrov said.', []],
    ['is nothing where what is quoted asks', '"Has Norway been here for a thousand years already?" Lavrov said.', []],
    ['is of whoever offers what is his own', 'Lavrov spoke first. Then he offered Russian help in education.', ['pledge RUS to NOR education']],
    [
      "is nobody's where somebody without a side says it",
      'Lavrov spoke first. The opposition, which was furious, demanded cooperation in education and promised help in tourism.',
      [],
    ],
    ['is thanks where that is what is offered', 'Eide offered his gratitude to Russia.', ['appreciate NOR to RUS']],
    ["is nobody's where citizens want it", 'Eide spoke of Russian citizens wishing to study in Norway.', []],
    ["is nobody's where it is a rumour", 'Lavrov laughed at a report that Norway had asked for help in education.', []],
    [
      'has no field of whom a quotation is told to',
      '"We stand ready to help Norway," Lavrov said to students of the university on the train.',
      ['pledge RUS to NOR general'],
    ],
    ['is nothing where it is denied', 'Norway did not propose cooperation in education.', []],
    ['is nothing where it is asked', 'Will Norway propose cooperation in education?', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

it('tells nothing where nobody met and nothing was signed: whoever spoke, spoke at home', () => {
  expect(read('Norwegian Minister of Education Ola Nordmann thanked Russia for its help in education.')).toEqual([]);
});

it('tells what a foreign minister says to another state, though nobody met', () => {
  expect(read('Norwegian Foreign Minister Espen Barth Eide thanked Russia for its help in education.')).toEqual(['appreciate NOR to RUS']);
});

it.each([
  [
    'who is told something does not say it',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. Eide told Lavrov that he wished to cooperate on rail.',
    ['propose NOR to RUS rail'],
  ],
  [
    'whoever opens a clause acts across words between commas',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. Eide thanked Russia; Lavrov, for his part, promised to build a school.',
    ['appreciate NOR to RUS', 'pledge RUS to NOR education'],
  ],
  [
    'whoever opens the clause behind a fronted participle acts in it',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. Thanking Russia for its help, Eide said he would travel on.',
    ['appreciate NOR to RUS'],
  ],
  [
    'who says what "we should" do stands behind the quotation',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. "We should do more on climate," Eide said.',
    ['propose NOR to RUS climate'],
  ],
  [
    'a lone "both" is both sides',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. Both stressed that peace is needed.',
    ['affirm NOR+RUS'],
  ],
  [
    'who stands in a relative clause does not act behind it',
    'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov. Lavrov, whose country chairs BRICS, offered to build a school.',
    ['pledge RUS to NOR education'],
  ],
])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

it('is of whom a shorter form of a title means, and of the caller where he congratulates who is called', () => {
  const call =
    'Manama: HM King Hamad bin Isa Al Khalifa received a phone call from Sheikh Mohamed bin Zayed Al Nahyan, President of the United Arab Emirates, during which he congratulated HM the King on the forum.';
  expect(read(`${call} HM the King thanked the UAE President.`)).toEqual(['appreciate ARE to BHR', 'appreciate BHR to ARE']);
});

describe('what a side is called', () => {
  it.each([
    [
      'en',
      'Norwegian Foreign Minister Espen Barth Eide met Vietnamese Foreign Minister Bui Thanh Son in Oslo on 3 March 2025. Son said Norway is an important partner of his country.',
      'affirm VNM to NOR',
    ],
    [
      'vi',
      'Bộ trưởng Ngoại giao Việt Nam Bùi Thanh Sơn đã gặp Bộ trưởng Ngoại giao Na Uy Espen Barth Eide tại Oslo ngày 3/3/2025. Ông Sơn nói Na Uy là đối tác quan trọng ở Bắc Âu.',
      'affirm VNM to NOR',
    ],
    [
      'ar',
      'التقى وزير الخارجية الفيتنامي بوي ثانه سون وزير الخارجية النرويجي إسبن بارت إيدي في أوسلو يوم 3 مارس 2025. وقال إيدي إن فيتنام هي شريك مهم لبلاده.',
      'affirm NOR to VNM',
    ],
    [
      'fa',
      'بوی تان سون وزیر خارجه ویتنام روز ۳ مارس ۲۰۲۵ در اسلو با اسپن بارت ایده وزیر خارجه نروژ دیدار کرد. ایده گفت ویتنام شریک مهمی برای کشورش است.',
      'affirm NOR to VNM',
    ],
    [
      'km',
      'រដ្ឋមន្ត្រីការបរទេសវៀតណាម លោក ប៊ូយ ថាញ់សឺន បានជួបរដ្ឋមន្ត្រីការបរទេសជប៉ុន លោក អ៊ីវ៉ាយ៉ា តាកេស៊ី នៅតូក្យូ ថ្ងៃទី៣ ខែមីនា ឆ្នាំ២០២៥។ លោក អ៊ីវ៉ាយ៉ា បានថ្លែងថា វៀតណាមជាដៃគូដ៏សំខាន់របស់ជប៉ុន។',
      'affirm JPN to VNM',
    ],
  ])('is said by who says so in %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));
});

describe('no statement', () => {
  it.each([
    ['is what a document only is called', 'The two ministers spoke of a proposed agreement on fisheries.'],
    ['is what views were exchanged on', 'The two ministers will exchange views on trade as well as on tourism.'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]));
});

it('has the fields behind an act that is only part of it', () => {
  const text =
    'Norges utenriksminister Espen Barth Eide møtte Indias utenriksminister S. Jaishankar i Oslo mandag. Norge er klar til å gå inn med 200 millioner kroner i indisk solkraft.';
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' });
  expect(statements.map((s) => `${s.act} ${s.by.join()} ${s.fields.join()}`)).toEqual(['pledge NOR renewables']);
});

it('what the two sides need to do is asked by the one who speaks', () =>
  expect(
    read(
      'Chủ tịch nước Lương Cường tiếp Đại sứ Lào Khamphao Ernthavanh. Chủ tịch nước nhấn mạnh hai nước cần củng cố tin cậy chính trị. Bên cạnh đó, hai bên cần tăng cường hợp tác quốc phòng.',
      'vi',
    ),
  ).toEqual(['propose VNM to LAO political,defence']));

it('thanks that ought to be said are not said', () => {
  const met = 'Chủ tịch nước Lương Cường tiếp Đại sứ Lào Khamphao Ernthavanh.';
  expect(read(`${met} Chủ tịch nước nói chúng ta cần cảm ơn Lào.`, 'vi')).toEqual([]);
  expect(read(`${met} Chủ tịch nước cảm ơn Lào.`, 'vi')).toEqual(['appreciate VNM to LAO']);
});

it('is of the person right before the verb, though an article stands before him', () =>
  expect(
    told('President Vladimir Putin of Russia thanked Norway for its mediation, and the Norwegian minister affirmed support for the peace process.'),
  ).toEqual(['appreciate RUS to NOR', 'pledge NOR to RUS peace']));

describe('"the president" among several', () => {
  const by = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' }).statements.map((s) => `${s.act} ${s.by.join('+')}`);
  const met = 'President Abdel Fattah el-Sisi met the President of Croatia, Zoran Milanović.';
  it('is the one whom the text tells with no state', () => expect(by(`${met} The President thanked the guest for his visit.`)).toEqual(['appreciate EGY']));
  it('is not he where the state stands beside it', () =>
    expect(by(`${met} The President of Croatia thanked Egypt for its hospitality.`)).toEqual(['appreciate HRV']));
});

it('a deed that is condemned, a few words behind the verb, tells whom it is said to', () => {
  const met = 'اجتمع وزير خارجية غانا صامويل أبلاكوا مع وزير خارجية كينيا موساليا مودافادي.';
  expect(read(`${met} وقال أبلاكوا إن غانا تدين بشدة القصف الإسرائيلي.`, 'ar')).toEqual(['affirm GHA to ISR']);
});

describe('what a contact or a document will do', () => {
  const met = 'Norges utenriksminister Espen Barth Eide møtte Finlands utenriksminister Elina Valtonen i Oslo.';
  it.each(['Møtet med utenriksminister Valtonen vil gi nye muligheter.', 'Avtalen mellom Norge og Finland vil styrke forsvaret.'])(
    'nobody promises: %s',
    (next) => expect(read(`${met} ${next}`, 'nb')).toEqual([]),
  );

  it('but whoever speaks in it does', () =>
    expect(read(`${met} I møtet med Eide sa Valtonen at Finland vil støtte Norge.`, 'nb')).toEqual(['pledge FIN to NOR general']));
});
