import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What a text tells on Sunday 15 June 2025: kind, status, sides, then guest, day, place and principals where they are told. */
function read(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, status, sides, guest, date, place, participants }) => {
    const day = date && (date.start === date.end ? date.start : `${date.start}/${date.end}`);
    const who = participants.map((p) => p.name ?? `the ${p.offices.join(' ')} of ${p.side}`).join(', ');
    const told = [guest && `guest ${guest}`, day, place && (place.name ?? place.country), who].filter((part) => part);
    return `${kind} ${status} ${sides.join('+')}: ${told.join('; ')}`;
  });
}

const eide = 'Norwegian Foreign Minister Espen Barth Eide';
const store = 'Norwegian Prime Minister Jonas Gahr Støre';
const son = 'Vietnamese Foreign Minister Bui Thanh Son';
const lavrov = 'Russian Foreign Minister Sergey Lavrov';

describe('a contact of the two leaders', () => {
  it('is of those who head their governments, where no heads of state are named', () =>
    expect(
      read(
        'Thủ tướng Phạm Minh Chính đến Oslo ngày 12/6/2025, bắt đầu chuyến thăm Na Uy theo lời mời của Thủ tướng Jonas Gahr Støre. Sau lễ đón, hai nhà lãnh đạo đã tiến hành hội đàm.',
        'vi',
      ),
    ).toContain('meeting held NOR+VNM: 2025-06-12; NOR; Jonas Gahr Støre, Phạm Minh Chính'));

  it('is of whoever holds the office of the one named near it, and not that of another minister told later', () =>
    expect(
      read(
        `President Gabriel Boric of Chile travelled to Vietnam on 9 June 2025 at the invitation of President Luong Cuong.\n\nThe President was welcomed at the palace on 10 June, after which the two leaders held talks.\n\nOn the same day Mr Boric met with ${son}.`,
      ).filter((e) => e.startsWith('meeting')),
    ).toEqual(['meeting held CHL+VNM: 2025-06-10; VNM; Lương Cường, Gabriel Boric', 'meeting held CHL+VNM: 2025-06-10; VNM; Gabriel Boric, Bùi Thanh Sơn']));
});

describe('a contact told in a row', () => {
  it.each([
    [
      'of letters parted by semicolons has its own two people',
      'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính gửi điện mừng tới Tổng thống Na Uy Kari Nordmann; Chủ tịch nước Lương Cường gửi điện mừng tới Thủ tướng Jonas Gahr Støre.',
      ['message held NOR+VNM: 2025-06-12; Phạm Minh Chính, Kari Nordmann', 'message held NOR+VNM: 2025-06-12; Lương Cường, Jonas Gahr Støre'],
    ],
    [
      'with two people, each with an honorific, is two',
      'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính điện đàm với bà Mette Frederiksen và ông Jonas Gahr Støre.',
      ['call held DNK+VNM: 2025-06-12; Phạm Minh Chính, Mette Frederiksen', 'call held NOR+VNM: 2025-06-12; Phạm Minh Chính, Jonas Gahr Støre'],
    ],
    [
      'with an office is not with who speaks behind the comma',
      'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính gặp Tổng thống Na Uy Kari Nordmann. Tại cuộc gặp với Tổng thống Na Uy, ông Phạm Minh Chính đề nghị hai bên tăng cường hợp tác.',
      ['meeting held NOR+VNM: 2025-06-12; Phạm Minh Chính, Kari Nordmann'],
    ],
  ])('%s', (_, text, expected) => expect(read(text, 'vi')).toEqual(expected));
});

describe('a contact with a list behind a colon', () => {
  it('is one, with the first of it', () =>
    expect(
      read(
        'Ngày 12/6/2025, Thứ trưởng Ngoại giao Na Uy Kari Nordmann thăm Hà Nội. Tiếp và làm việc với đoàn có: Bộ trưởng Công Thương Trần Văn Núi; Thứ trưởng Công Thương Lê Văn Sông.',
        'vi',
      ),
    ).toEqual(['visit held NOR+VNM: guest NOR; 2025-06-12; Hanoi; Kari Nordmann', 'meeting held NOR+VNM: 2025-06-12; Hanoi; Kari Nordmann, Trần Văn Núi']));

  it('of two is none of whoever tells it, nor of the state that it takes place in', () =>
    expect(
      read(
        'Ngày 11/6/2025, Ngoại trưởng Iraq Fuad Hussein xác nhận Na Uy và Nga sẽ tổ chức vòng đàm phán thứ 5 tại thủ đô Baghdad của Iraq vào ngày 16/6.',
        'vi',
      ),
    ).toEqual(['consultation planned NOR+RUS: 2025-06-16; Baghdad']));

  it('is with the host country where its name stands right behind these words', () =>
    expect(read('Ngày 12/6/2025, Ngoại trưởng Na Uy Espen Barth Eide đã hội đàm với giới chức nước chủ nhà Nga tại Moskva.', 'vi')).toEqual([
      'meeting held NOR+RUS: 2025-06-12; Moscow; Espen Barth Eide',
    ]));
});

describe('a contact', () => {
  it.each([
    ['en', `${eide} met ${son} in Oslo on 12 June 2025.`, 'meeting held NOR+VNM: 2025-06-12; Oslo; Espen Barth Eide, Bùi Thanh Sơn'],
    [
      'nb',
      'Utenriksminister Espen Barth Eide møtte sin vietnamesiske kollega Bui Thanh Son i Hanoi 12. juni 2025.',
      'meeting held NOR+VNM: 2025-06-12; Hanoi; Espen Barth Eide, Bùi Thanh Sơn',
    ],
    [
      'vi',
      'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Na Uy Jonas Gahr Støre tại Oslo.',
      'meeting held NOR+VNM: 2025-06-12; Oslo; Phạm Minh Chính, Jonas Gahr Støre',
    ],
    [
      'ar',
      'التقى وزير الخارجية العراقي فؤاد حسين نظيره الإيراني عباس عراقجي في بغداد يوم الاثنين.',
      'meeting held IRN+IRQ: 2025-06-09; Baghdad; Fuad Hussein, Abbas Araghchi',
    ],
    [
      'fa',
      'عباس عراقچی وزیر امور خارجه ایران روز دوشنبه در مسقط با بدر البوسعیدی وزیر خارجه عمان دیدار کرد.',
      'meeting held IRN+OMN: 2025-06-09; Muscat; Abbas Araghchi, Badr bin Hamad Al Busaidi',
    ],
    ['km', 'លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត បានជួបជាមួយនាយករដ្ឋមន្ត្រីវៀតណាម លោក ផាម មិញជីញ នៅទីក្រុងហាណូយ។', 'meeting held KHM+VNM: Hanoi; Hun Manet, Phạm Minh Chính'],
  ])('is read in %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));

  it.each([
    [
      'a call has no place',
      `${eide} phoned his Iranian counterpart on Monday.`,
      ['call held IRN+NOR: 2025-06-09; Espen Barth Eide, the foreign-minister of IRN'],
    ],
    [
      'a message has no place either',
      'President Xi Jinping of China sent a congratulatory message to President Luong Cuong of Viet Nam in Hanoi.',
      ['message held CHN+VNM: Xi Jinping, Lương Cường'],
    ],
    [
      'a list of counterparts is a meeting each',
      `${eide} met the foreign ministers of Laos and Cambodia.`,
      ['meeting held LAO+NOR: Espen Barth Eide, the foreign-minister of LAO', 'meeting held KHM+NOR: Espen Barth Eide, the foreign-minister of KHM'],
    ],
    [
      'three who meet are one meeting',
      'The foreign ministers of Cambodia, Thailand and Malaysia met in Kuala Lumpur.',
      ['meeting held KHM+MYS+THA: Kuala Lumpur; the foreign-minister of MYS, the foreign-minister of KHM, the foreign-minister of THA'],
    ],
    [
      'two of one side come together',
      `${store} and Foreign Minister Espen Barth Eide met President Vladimir Putin of Russia.`,
      ['meeting held NOR+RUS: Espen Barth Eide, Jonas Gahr Støre, Vladimir Putin'],
    ],
    [
      'the head of an organisation stands for it',
      `UN Secretary-General Antonio Guterres met ${store} in New York.`,
      ['meeting held NOR+org:un: New York; António Guterres, Jonas Gahr Støre'],
    ],
    [
      'an ambassador is met where he is accredited',
      'Norwegian Ambassador Anna Lie met Cambodian Prime Minister Hun Manet on Monday.',
      ['meeting held KHM+NOR: 2025-06-09; KHM; Anna Lie, Hun Manet'],
    ],
    ['talks between two name both', `Talks between ${eide} and ${son} were held in Oslo.`, ['meeting held NOR+VNM: Oslo; Espen Barth Eide, Bùi Thanh Sơn']],
    [
      'he is who acted last',
      `${eide} met ${son} in Hanoi. He then phoned ${lavrov}.`,
      ['meeting held NOR+VNM: Hanoi; Espen Barth Eide, Bùi Thanh Sơn', 'call held NOR+RUS: Espen Barth Eide, Sergey Lavrov'],
    ],
    [
      'a second telling adds to the first',
      `${eide} met ${son} on Monday. Eide met Son in Oslo.`,
      ['meeting held NOR+VNM: 2025-06-09; Oslo; Espen Barth Eide, Bùi Thanh Sơn'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('what did not happen', () => {
  it.each([
    ['en', 'is planned', `${store} will visit Viet Nam on 20 June.`, ['visit planned NOR+VNM: guest NOR; 2025-06-20; VNM; Jonas Gahr Støre']],
    ['en', 'is put off', `${store} postponed his visit to Viet Nam.`, ['visit planned NOR+VNM: guest NOR; VNM; Jonas Gahr Støre']],
    ['en', 'is called off', `${store} cancelled his visit to Viet Nam.`, ['visit cancelled NOR+VNM: guest NOR; VNM; Jonas Gahr Støre']],
    [
      'nb',
      'is planned',
      'Utenriksminister Espen Barth Eide skal møte Russlands utenriksminister Sergej Lavrov.',
      ['meeting planned NOR+RUS: Espen Barth Eide, Sergey Lavrov'],
    ],
    [
      'fa',
      'is planned for a week',
      'عباس عراقچی وزیر امور خارجه ایران هفته آینده به عمان سفر خواهد کرد.',
      ['visit planned IRN+OMN: guest IRN; 2025-06-21/2025-06-27; OMN; Abbas Araghchi'],
    ],
    ['en', 'is denied', `${eide} did not meet ${lavrov}.`, []],
    ['nb', 'is denied', 'Utenriksminister Espen Barth Eide møtte ikke Russlands utenriksminister Sergej Lavrov.', []],
    ['ar', 'is denied', 'لم يلتق وزير الخارجية العراقي فؤاد حسين نظيره الإيراني عباس عراقجي.', []],
    ['fa', 'is denied', 'عباس عراقچی وزیر امور خارجه ایران با وزیر خارجه عمان دیدار نکرد.', []],
    ['en', 'may be', `${eide} may meet ${lavrov}.`, []],
    ['en', 'is usual', `${eide} usually meets ${lavrov} on Mondays.`, []],
    ['en', 'is asked', `Will ${eide} meet ${lavrov}?`, []],
  ])('in %s %s', (language, _, text, expected) => expect(read(text, language)).toEqual(expected));
});

describe('who stands behind a word', () => {
  it('takes the session taken up for the one told before, and its chairs for its people', () => {
    const told = 'Political consultations between Norway and Vietnam took place in Oslo on 12 June 2025.';
    expect(read(`${told.slice(0, -1)}, co-chaired by ${eide} and ${son}.`)).toEqual([
      'consultation held NOR+VNM: 2025-06-12; Oslo; Espen Barth Eide, Bùi Thanh Sơn',
    ]);
    expect(read(`${told} The meeting was chaired by ${eide} and ${son}.`)).toEqual([
      'consultation held NOR+VNM: 2025-06-12; Oslo; Espen Barth Eide, Bùi Thanh Sơn',
    ]);
  });

  it('takes a ministry without a state for that of the state the text speaks from', () => {
    const text =
      'بورتسودان - استدعت وزارة الخارجية أمس القائم بأعمال السفارة الكينية. ودعا السودان كينيا إلى الكف عن دعم المتمردين ووقف تسليحهم فورا، وقال إن العلاقات بين البلدين تمر بمرحلة صعبة جدا.';
    expect(read(text, 'ar').map((line) => line.split(':')[0])).toEqual(['meeting held KEN+SDN']);
  });
});

describe('who acts', () => {
  it.each([
    [
      'en',
      'stands behind the comma of a participle',
      `Received by ${son} in Hanoi on Monday, ${eide} praised the partnership.`,
      ['meeting held NOR+VNM: 2025-06-09; Hanoi; Espen Barth Eide, Bùi Thanh Sơn'],
    ],
    [
      'en',
      'is no state that he travels to',
      `${store}, who is visiting Viet Nam, held talks with Prime Minister Pham Minh Chinh.`,
      ['visit held NOR+VNM: guest NOR; VNM; Jonas Gahr Støre', 'meeting held NOR+VNM: VNM; Jonas Gahr Støre, Phạm Minh Chính'],
    ],
    [
      'en',
      'may be two who discussed something',
      `${eide} and ${son} discussed trade in Oslo on Monday.`,
      ['meeting held NOR+VNM: 2025-06-09; Oslo; Espen Barth Eide, Bùi Thanh Sơn'],
    ],
    [
      'nb',
      'stands before a relative word',
      'Statsminister Jonas Gahr Støre har med seg utenriksminister Espen Barth Eide, som hadde samtaler med Russlands utenriksminister Sergej Lavrov.',
      ['meeting held NOR+RUS: Espen Barth Eide, Sergey Lavrov'],
    ],
    [
      'nb',
      'says so himself',
      '– Jeg møtte Russlands utenriksminister Sergej Lavrov mandag, sa utenriksminister Espen Barth Eide.',
      ['meeting held NOR+RUS: 2025-06-09; Espen Barth Eide, Sergey Lavrov'],
    ],
    [
      'nb',
      'receives who came',
      'Norges statsminister Jonas Gahr Støre dro mandag på sin første reise til Hanoi, der Vietnams statsminister Pham Minh Chinh tok imot ham.',
      ['visit held NOR+VNM: guest NOR; 2025-06-09; Hanoi; Jonas Gahr Støre', 'meeting held NOR+VNM: 2025-06-09; Hanoi; Phạm Minh Chính, Jonas Gahr Støre'],
    ],
    [
      'vi',
      'hands a note to whom he summoned',
      'Ngày 12/6, Bộ Ngoại giao Na Uy triệu Đại sứ Nga tới trao công hàm phản đối.',
      ['meeting held NOR+RUS: 2025-06-12; NOR; the ambassador of RUS', 'message held NOR+RUS: 2025-06-12; NOR'],
    ],
    ['vi', 'writes to a capital', 'Ngày 12/6, Bộ Ngoại giao Na Uy gửi công hàm phản đối sang Moskva.', ['message held NOR+RUS: 2025-06-12']],
    [
      'en',
      'writes to a capital, and not to an embassy there',
      'The Norwegian Foreign Ministry sent a note of protest to Moscow on 12 June. On 13 June it sent a letter to the embassy in Oslo.',
      ['message held NOR+RUS: 2025-06-12'],
    ],
    ['km', 'writes to a capital', 'ថ្ងៃទី១២ ខែមិថុនា ឆ្នាំ២០២៥ ក្រសួងការបរទេសន័រវែស បានផ្ញើកំណត់ទូតតវ៉ាទៅកាន់រាជធានីភ្នំពេញ។', ['message held KHM+NOR: 2025-06-12']],
    [
      'vi',
      'asks in a letter',
      'Ngày 12/6, Thủ tướng Na Uy Jonas Gahr Støre gửi thư đề nghị Liên Hợp Quốc cử phái bộ quan sát.',
      ['message held NOR+org:un: 2025-06-12; Jonas Gahr Støre'],
    ],
  ])('in %s %s', (language, _, text, expected) => expect(read(text, language)).toEqual(expected));

  it.each([
    [
      'a list of people with their states',
      `${store} held bilateral meetings with Gabriel Boric of Chile, Dina Boluarte of Peru and Javier Milei of Argentina.`,
      ['CHL+NOR', 'NOR+PER', 'ARG+NOR'],
    ],
    [
      'a list with the day of each',
      "Omani Foreign Minister Badr Albusaidi met Iran's Abbas Araghchi on Monday, Saudi Arabia's Faisal bin Farhan on Tuesday and Egypt's Badr Abdelatty on Wednesday.",
      ['IRN+OMN', 'OMN+SAU', 'EGY+OMN'],
    ],
    ['counterparts of two states', `${eide} met separately with his counterparts from Chile and Peru.`, ['CHL+NOR', 'NOR+PER']],
  ])('%s are a meeting each', (_, text, sides) => expect(read(text).map((line) => line.split(/[ :]/)[2])).toEqual(sides));
});

describe('what an act governs', () => {
  it.each([
    ['is to come where it has its day', 'Hai bên nhất trí tổ chức hội đàm tại Hà Nội vào tháng 9.', ['meeting planned']],
    ['is none without', 'Hai bên nhất trí tổ chức hội đàm.', []],
    ['is none where it is only asked for', 'Na Uy đề nghị tổ chức hội đàm vào tháng 9.', []],
  ])('%s', (_, text, expected) => {
    const told = 'Ngày 12/6/2025, Thủ tướng Phạm Minh Chính đã điện đàm với Thủ tướng Na Uy Jonas Gahr Støre.';
    expect(
      read(`${told} ${text}`, 'vi')
        .slice(1)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(expected);
  });

  it('is no visit where the journey only leads to an event', () => {
    const text = 'Thủ tướng Hà Lan Dick Schoof có mặt tại Johannesburg để dự Hội nghị thượng đỉnh G20.';
    expect(read(text, 'vi').map((line) => line.split(':')[0])).toEqual(['attendance held NLD+ZAF']);
  });
});

describe('a guest', () => {
  it.each([
    ['en', 'is who stands behind "visiting"', `${store} met with visiting ${son} on Monday.`, ['meeting NOR+VNM', 'visit NOR+VNM']],
    [
      'en',
      'may be several',
      `${eide} held separate talks with his visiting counterparts from Vietnam and Laos.`,
      ['meeting NOR+VNM', 'meeting LAO+NOR', 'visit NOR+VNM', 'visit LAO+NOR'],
    ],
    ['en', 'may be received', `The visiting ${son} was received by King Harald of Norway.`, ['meeting NOR+VNM', 'visit NOR+VNM']],
    ['en', 'is nobody where the word is a verb', `${store} praised the talks after visiting Viet Nam.`, ['visit NOR+VNM']],
    [
      'nb',
      'is told by his title',
      'Statsminister Jonas Gahr Støre møtte mandag den besøkende vietnamesiske utenriksministeren Bui Thanh Son, og det ble sagt at samarbeidet skal bli bedre.',
      ['meeting NOR+VNM', 'visit NOR+VNM'],
    ],
  ])('in %s %s', (language, _, text, expected) => expect(read(text, language).map((line) => line.replace(/^(\S+) \S+ ([^:]+):.*/, '$1 $2'))).toEqual(expected));
});

it('finds who attends behind the event', () => {
  const text =
    'Nhân dịp sang Trung Quốc dự Hội nghị thường niên của Diễn đàn Kinh tế thế giới, chiều 12/6, Thủ tướng Phạm Minh Chính đã hội kiến Chủ tịch Trung Quốc Tập Cận Bình.';
  expect(read(text, 'vi').map((line) => line.split(':')[0])).toEqual(['attendance held CHN+VNM', 'meeting held CHN+VNM']);
});

describe('no meeting', () => {
  it.each([
    ['is an organisation with a year, which is an event of it', 'Foreign Minister Bui Thanh Son of Viet Nam thanked all who helped in hosting APEC 2017.', []],
    ['is what stands behind "and"', 'President Ruto of Kenya spoke of the meetings and the Kenya-Uganda pipeline on Monday.', []],
    ['but one is between two sides', 'The meeting between President Ruto of Kenya and President Museveni of Uganda was on Monday.', ['meeting KEN+UGA']],
  ])('%s', (_, text, expected) => expect(read(text, 'en').map((line) => line.replace(/^(\S+) \S+ ([^:]+):.*/, '$1 $2'))).toEqual(expected));
});

it('tells what is still to come of a visit under way with that visit', () => {
  const text =
    'Foreign Minister Bui Thanh Son of Viet Nam visited Norway from 13 to 18 June, and was received at the airport on his arrival. On Tuesday he will visit Norway again in Bergen.';
  expect(read(text).map((line) => line.split(':')[0])).toEqual(['visit held NOR+VNM']);
});

it('has the talks of a call in it, in the verb-final clause that tells it', () => {
  const text = 'عباس عراقچی وزیر خارجه ایران در تماس تلفنی با سرگئی لاوروف وزیر خارجه روسیه گفت‌وگو و تبادل نظر کرد.';
  expect(read(text, 'fa').map((line) => line.split(' ')[0])).toEqual(['call']);
});

it('is not what a minister will take part in, nor has he another office for his title of ambassador', () => {
  const text = 'استقبل السفير سامح شكري وزير الخارجية المصري نظيره المغربي صلاح الدين مزوار يوم 12 يونيو. وسيشارك في اجتماع وزراء الخارجية العرب في القاهرة.';
  expect(read(text, 'ar').filter((line) => line.startsWith('meeting'))).toEqual([expect.stringContaining('held')]);
  expect(extractor.extract({ source: 's', text, kind: 'text', published: '2014-06-15', language: 'ar' }).engagements[0]?.participants[0]?.offices).toEqual([
    'foreign-minister',
  ]);
});

it('is told where a guest and his host discussed something', () => {
  const text =
    'Chilean Foreign Minister Alberto van Klaveren arrived in Oslo on Monday. On Tuesday van Klaveren and his host Espen Barth Eide discussed salmon.';
  expect(read(text).map((line) => line.split(':')[0])).toEqual(['visit held CHL+NOR', 'meeting held CHL+NOR']);
});

it('is of whom the text names most often, where two heads of government could be meant', () => {
  const text =
    'Vietnamese Prime Minister Pham Minh Chinh met Norwegian Prime Minister Jonas Gahr Støre in Nice on Monday. Pham Minh Chinh thanked him. Chinh spoke of fish. In the morning the Prime Minister met President Rodrigo Chaves of Costa Rica.';
  expect(read(text).map((line) => line.split(':')[0])).toEqual(['meeting held NOR+VNM', 'meeting held CRI+VNM']);
});

describe('a contact in a clause of time', () => {
  it.each([
    [
      'was held, whatever was only asked before',
      'had proposed the idea when he met Estonian Foreign Minister Margus Tsahkna in May.',
      ['meeting held EST+NOR'],
    ],
    ['without a day may be only thought of', 'would like to speak of fish when he meets Estonian Foreign Minister Margus Tsahkna.', []],
  ])('%s', (_, text, expected) => expect(read(`${eide} ${text}`).map((line) => line.split(':')[0])).toEqual(expected));
});

describe('what only looks like a contact', () => {
  it.each([
    ['is what both sides welcome', `Both leaders welcomed the anniversary of diplomatic relations between Norway and Vietnam.`],
    ['is a meeting arranged with somebody who was then not met', `${eide} did not meet ${son}, although a meeting had been arranged for Thursday.`],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));

  it('is not a host who welcomes his guest', () =>
    expect(read(`On Thursday ${eide} welcomed ${son} in Oslo.`)).toEqual(['meeting held NOR+VNM: 2025-06-12; Oslo; Espen Barth Eide, Bùi Thanh Sơn']));
});

it('is a call where the same words could tell any contact', () =>
  expect(read(`On Thursday ${eide} held a telephone conversation with ${lavrov} from Moscow.`).map((line) => line.split(' ')[0])).toEqual(['call']));

it('is no visit to the state of those who were met before something was visited', () =>
  expect(read(`On Thursday ${eide} met ${son} in Hanoi. The minister also met members of the Norwegian community and visited a fish farm.`)).toHaveLength(1));

describe('a form in two parts', () => {
  it('does not take a word of another form for its end', () =>
    expect(read(`On Thursday ${eide} called on ${son} in Hanoi and was due to fly home.`)).toEqual([
      'meeting held NOR+VNM: 2025-06-12; Hanoi; Espen Barth Eide, Bùi Thanh Sơn',
    ]));
});

it('a bare side behind a comma has no part in the contact with somebody who is named', () => {
  const met = 'Norges utenriksminister Anniken Huitfeldt møtte Russlands utenriksminister Sergej Lavrov i Tromsø.';
  const sides = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2021-10-26', language: 'nb' }).engagements.map((e) => e.sides.join('+'));
  expect(sides(`${met} Møtet med Huitfeldt var godt, men Nato er et problem, sa Lavrov.`)).toEqual(['NOR+RUS']);
  expect(sides(`${met} Møtet mellom Huitfeldt, Nato og Island var godt.`)).not.toEqual(['NOR+RUS']);
});
