import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, published?: string, language = 'en') =>
  extractor.extract({ source: 's', text, kind: 'text', language, ...(published ? { published } : {}) });
const told = (text: string, published?: string) =>
  read(text, published).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.sides.join('+')}: ${e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')}`,
  );
const said = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')} ${s.fields.join(',')}`.trim());
const signed = (text: string) => read(text).instruments.map((i) => `${i.kind} ${i.status}`);

describe('a page without any day', () => {
  it('may tell of a holder of any time who is called by his office', () =>
    expect(told('President Obama met with President Putin in Geneva on Sunday.')).toEqual(['meeting held RUS+USA: Barack Obama, Vladimir Putin']));

  it('says nothing of a former holder who is called by his name alone', () => expect(told('Merkel met with President Putin on Sunday.')).toEqual([]));
});

it.each([
  ['during which he will see the harbour', 'visit held CIV+ZAF: Cyril Ramaphosa'],
  ['which will last until Friday', 'visit held CIV+ZAF: Cyril Ramaphosa'],
])('what a journey was made for is as over as the journey: %s', (more, visit) =>
  expect(told(`President Cyril Ramaphosa of South Africa arrived in Abidjan on Wednesday for a two-day state visit, ${more}.`, '2021-12-02')).toEqual([visit]),
);

it('a visit that opens its sentence is what the verb behind it tells of', () =>
  expect(told("President Cyril Ramaphosa's visit to Nigeria will take place in May.", '2021-12-02')).toEqual(['visit planned NGA+ZAF: Cyril Ramaphosa']));

it.each([
  ['in the early 1990s', []],
  ['in early 1990', ['1990']],
  ['in the early part of 1990', ['1990']],
])('a decade is no year: relations %s', (when, values) =>
  expect(read(`South Africa and Nigeria established diplomatic relations ${when}.`).relations.map((r) => r.value)).toEqual(values),
);

it.each([
  ['The presidents of Nigeria and Ghana are expected to hold talks before the signing of an agreement on oil.', ['agreement to-be-signed']],
  ['Nigeria expects Ghana to sign an agreement on oil.', ['agreement proposed']],
  ['The presidents of Nigeria and Ghana met and witnessed the signing of an agreement on oil.', ['agreement signed']],
])('what is expected to be signed is not only asked for: %s', (text, expected) => expect(signed(text)).toEqual(expected));

it.each([
  ['spoke Sunday with', 'call'],
  ['spoke late on Sunday evening with', 'call'],
  ['talked in Riga on Sunday with', 'meeting'],
])('a day may stand inside the verb: %s', (verb, kind) =>
  expect(told(`Foreign Minister Sergey Lavrov ${verb} Finnish President Alexander Stubb.`, '2025-03-14').map((e) => e.split(' ')[0])).toEqual([kind]),
);

it('somebody whose name a building bears met nobody in it', () =>
  expect(
    told(
      'President Mnangagwa of Zimbabwe returned home from Equatorial Guinea on Thursday. He was welcomed at Robert Mugabe International Airport by the ambassador of Ghana.',
      '2023-02-09',
    ),
  ).toEqual(['visit held GNQ+ZWE: Emmerson Mnangagwa', 'meeting held GHA+ZWE: Emmerson Mnangagwa, ambassador']));

describe('"he"', () => {
  const met = 'Deputy Prime Minister Tran Luu Quang of Vietnam met with Lao Minister of Home Affairs Thongchanh Manixay in Hanoi.';

  it.each([
    ['of a visit', 'Quang said the visit of the minister will deepen the friendship. He asked for more training.'],
    ['at the meeting', 'During the meeting, Quang said that Laos is a close friend.\n\nHe asked for more training.'],
  ])('is whoever told %s before', (_, text) => expect(said(`${met} ${text}`)).toContain('propose VNM>LAO training'));

  it('is the other where he told it', () =>
    expect(said(`${met} Manixay said the visit will deepen the friendship. He asked for more training.`)).toContain('propose LAO>VNM training'));
});

describe('what is not agreed', () => {
  const met = 'Vietnamese Prime Minister Pham Minh Chinh met Lao Prime Minister Sonexay Siphandone in Hanoi.';

  it.each([
    ['is hoped for', 'Chinh expressed hope that in the coming time, the two ministries will increase trade.', ['propose VNM>LAO trade']],
    ['is trusted in', 'Chinh voiced confidence that the two countries will boost trade.', ['affirm VNM>LAO']],
    ['a visit will do', 'Chinh said the visit of the Lao delegation will contribute to trade.', []],
    ['was given', 'Sonexay said Vietnam has supported Laos in training.', []],
  ])('%s', (_, text, expected) => expect(said(`${met} ${text}`)).toEqual(expected));

  it('is another thing than what a side will do after a visit', () =>
    expect(said(`${met} Chinh said after the talks in Hanoi Vietnam will provide 100 scholarships.`)).toEqual(['pledge VNM>LAO education']));
});

it('the signing of a treaty has an anniversary of its own', () =>
  expect(
    read(
      'Vietnam and Laos celebrate the 55th anniversary of diplomatic ties and the 40th anniversary of the signing of the Vietnam – Laos Treaty of Friendship.',
    ).relations.map((r) => `${r.kind} ${r.value}`),
  ).toEqual(['anniversary 55']));

it('a week of leaders is none of them', () =>
  expect(
    told(
      "Vietnamese Prime Minister Pham Minh Chinh met Lao Foreign Minister Saleumxay Kommasith in Hanoi. Saleumxay congratulated Vietnam on hosting the Economic Leaders' Week in Da Nang.",
    ),
  ).toEqual(['meeting held LAO+VNM: Phạm Minh Chính, Saleumxay Kommasith']));

describe('"called on"', () => {
  const called = 'Indian Foreign Minister S. Jaishankar called on Sri Lankan President Gotabaya Rajapaksa';

  it('is a courtesy call during a visit to somewhere', () => {
    const record = read(`${called} on Monday during his visit to Sri Lanka.`);
    expect([record.statements, record.engagements.map((e) => e.kind)]).toEqual([[], ['meeting']]);
  });

  it('asks before a verb', () => expect(said(`${called} to release the fishermen.`)).toEqual(['propose IND>LKA fisheries']));
});

it('what was hosted somewhere receives nobody', () =>
  expect(told('The call dealt with the Ukrainian-Russian crisis, in addition to the reconciliation dialogue hosted in Doha.')).toEqual([]));

it('a title is not of whoever is named behind it', () =>
  expect(
    said('Kazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin. The President thanked Vladimir Putin for his congratulations.'),
  ).toEqual(['appreciate KAZ>RUS']));

it('what could be signed is not', () =>
  expect(signed('The centerpiece of the visit of Jaishankar to Mauritius could be the signing of the India-Mauritius trade agreement.')).toEqual([]));

it.each(['MOSCOW, Dec. 30, 2020 (Xinhua) -- ', 'MOSCOW (News / Sputnik - 30th December, 2020) '])(
  'the day of a dateline gives way to one that the text tells: %s',
  (line) =>
    expect(
      read(
        `${line}Qatari Foreign Minister Mohammed bin Abdulrahman Al-Thani has held phone talks with Iranian Foreign Minister Javad Zarif. The phone call took place on Tuesday.`,
      ).engagements.map((e) => e.date?.start),
    ).toEqual(['2020-12-29']),
);

it('the sitting of a mechanism of two sides is no event that one attends at the other’s', () =>
  expect(
    told(
      'In Istanbul the Prime Minister of Kazakhstan Askar Mamin and the Vice-President of Turkey Fuat Oktay participated in the 11th meeting of the Kazakh-Turkish Intergovernmental Economic Commission.',
    ),
  ).toEqual(['consultation held KAZ+TUR: ']));

it('whom somebody may go to meet he has not met', () =>
  expect(
    told(
      'Australian Foreign Minister Marise Payne was in Fiji. Details of a possible visit to meet with the Prime Minister of Papua New Guinea, James Marape, will be announced later.',
    ),
  ).toEqual(['visit held AUS+FJI: Marise Payne']));

it('what is between two sides is not what they agree to do', () =>
  expect(
    said('Fijian Prime Minister Rabuka met Prime Minister Marape of Papua New Guinea. Marape told Rabuka that the trade between the two countries will grow.'),
  ).toEqual([]));

it('thanks conveyed in person are no letter', () => {
  const record = read(
    'Polish President Andrzej Duda met German President Frank-Walter Steinmeier in Berlin. Duda conveyed his thanks to the German authorities for the decision to send missiles.',
  );
  expect([record.engagements.map((e) => e.kind), record.statements.map((s) => s.act)]).toEqual([['meeting'], ['appreciate']]);
});

it('a treaty that has an anniversary is not one that is proposed', () =>
  expect(
    signed(
      'The foreign ministers of Argentina and Brazil met in Brasilia. In the 30th anniversary of the Asuncion Treaty, both remarked on the proposed guidelines of Brazil.',
    ),
  ).toEqual([]));

describe('what is said', () => {
  const shoukry = 'Egyptian Foreign Minister Sameh Shoukry';

  it.each(['during a meeting with', 'during talks with', 'in a meeting with', 'during his meeting with'])('%s somebody tells of the contact', (occasion) =>
    expect(told(`${shoukry} asked Russia to lift sanctions ${occasion} Russian Foreign Minister Sergey Lavrov in Moscow.`)).toEqual([
      'meeting held EGY+RUS: Sameh Shoukry, Sergey Lavrov',
    ]),
  );

  it('to be asked for is none', () => expect(told(`${shoukry} asked Russia for a meeting with Foreign Minister Sergey Lavrov.`)).toEqual([]));
});

it.each(['will convene', 'will meet'])('a mechanism that %s has not sat', (verb) =>
  expect(told(`The joint committee of Iran and Oman ${verb} in Muscat next month.`, '2024-03-14')).toEqual(['consultation planned IRN+OMN: ']),
);

describe('a state before a contact', () => {
  it('stands for whoever of it opens the sentence', () =>
    expect(told('Lavrov offered Russian grain at a meeting with Egyptian Foreign Minister Badr Abdelatty.', '2025-03-14')).toEqual([
      'meeting held EGY+RUS: Sergey Lavrov, Badr Abdelatty',
    ]));

  it('does not behind it', () =>
    expect(told('Lavrov told of a meeting between Russia and Egypt in Geneva on Monday.', '2025-03-14')).toEqual(['meeting held EGY+RUS: ']));
});

describe('whoever speaks for no state', () => {
  const met = 'Norwegian Foreign Minister Espen Barth Eide met Kenyan Foreign Minister Musalia Mudavadi in Nairobi on Tuesday.';

  it.each([
    'The Kenyan opposition criticised the government.',
    'Traders of Kenya asked for lower duties.',
    'Kenyan activists urged Norway to stop arms exports.',
  ])('says nothing for it: %s', (text) => expect(said(`${met} ${text}`)).toEqual([]));

  it.each([
    ['told by somebody in office', 'Norwegian companies want to invest in Kenya, Eide said.', ['propose NOR>KEN investment']],
    ['only spoken to', 'Mudavadi met Norwegian students and thanked Norway for its aid.', ['appreciate KEN>NOR']],
  ])('does where he is %s', (_, text, expected) => expect(said(`${met} ${text}`)).toEqual(expected));
});

it('what is asked for at a meeting does not make it one that is asked for, in Vietnamese', () =>
  expect(
    read(
      'Bộ trưởng Ngoại giao Ai Cập Sameh Shoukry kêu gọi Nga dỡ bỏ trừng phạt tại cuộc gặp với Ngoại trưởng Nga Sergey Lavrov ở Moskva.',
      undefined,
      'vi',
    ).engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')}`),
  ).toEqual(['meeting held EGY+RUS']));
