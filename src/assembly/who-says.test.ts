import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', language: 'en' });
const said = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')} ${s.fields.join(',')}`.trim());
const met = "Pakistan's Minister Riaz Pirzada received the Ambassador of Yemen Mohammed Motahar on Monday.";

it('whoever stands behind the guest of an opening participle is somebody else', () =>
  expect(
    said(
      'US Ambassador Brent T Christensen called on Agriculture Minister Mohammad Amin of Bangladesh. Welcoming the US ambassador, the agriculture minister said the US is a development partner of Bangladesh.',
    ),
  ).toEqual(['affirm BGD>USA']));

it('an act between the parts of another of its kind is told once', () =>
  expect(said(`${met} Ambassador Motahar said that Pakistan and Yemen enjoy close and fraternal ties.`)).toEqual(['affirm YEM>PAK']));

it('the state that opens what is told of relations may be the speaker’s own', () =>
  expect(said(`${met} The minister welcomed the ambassador. He said that Pakistan has cordial and brotherly relations with Yemen.`)).toEqual([
    'affirm PAK>YEM',
  ]));

it('who says it behind the last comma is nothing that is asked for', () => {
  expect(said(`${met} He asked for more trade, the embassy said.`)).toEqual(['propose PAK>YEM trade']);
  expect(said(`${met} He asked for a new embassy building.`)).toEqual(['propose PAK>YEM consular']);
});

it('an envoy is an ambassador where the text tells of no other', () =>
  expect(said(`${met} The envoy appreciated the help of Pakistan.`)).toEqual(['appreciate YEM>PAK']));

it.each([
  ['The two leaders agreed to increase trade, which exceeded $1.3 billion last year.', 'actual'],
  ['The two leaders agreed to increase trade to $1.3 billion next year.', 'target'],
])('a year that is over has no aim: %s', (text, status) =>
  expect(read(`Peru's president met the president of Ghana on March 15, 2022. ${text}`).indicators.map((i) => i.status)).toEqual([status]),
);

it.each([
  ['The signing of several memorandums of understanding on trade is expected.', ['to-be-signed']],
  ['They witnessed the signing of a memorandum of understanding on trade.', ['signed']],
])('a signing that the end of its sentence only expects is none yet: %s', (text, statuses) =>
  expect(read(`Peru's president met the president of Ghana on March 15, 2022. ${text}`).instruments.map((i) => i.status)).toEqual(statuses),
);

it.each([
  ['Foreign Minister Makhdoom Shah Mahmood Qureshi received Ambassador of Japan Kuninori Matsuda.', 'Makhdoom Shah Mahmood Qureshi', 'PAK'],
  ['The Minister of Foreign Affairs, Ms Shirley Ayorkor Botchwey, received Ambassador of Japan Kuninori Matsuda.', 'Shirley Ayorkor Botchwey', 'GHA'],
  ['Peru’s President Boluarte received Minister for Inter-provincial Coordination Riaz Hussain Pirzada of Pakistan.', 'Riaz Hussain Pirzada', 'PAK'],
])('names behind titles: %s', (text, written, side) => {
  const principals = read(text).engagements.flatMap((e) => e.participants.map((p) => `${p.written} ${p.side}`));
  expect(principals).toContain(`${written} ${side}`);
});

it('of two years compared, the page is written after the later', () =>
  expect(
    read(
      'President Nguyễn Xuân Phúc met President of Sierra Leone Julius Maada Bio in Hà Nội yesterday, during his visit from March 14-20. Trade rose from US$17 million in 2018 to $51.5 million in 2021.',
    ).engagements[0]?.participants[0]?.offices,
  ).toEqual(['head-of-state']));

it.each([
  ['the free trade agreement', ['60']],
  ['their relations', ['60', '10']],
])('the years of a document are no anniversary of relations: %s', (what, values) =>
  expect(
    read(
      `Peru's president met the president of Ghana on March 15, 2022. They marked the 60th anniversary of diplomatic relations and the 10th anniversary of ${what}.`,
    ).relations.map((r) => r.value),
  ).toEqual(values),
);
