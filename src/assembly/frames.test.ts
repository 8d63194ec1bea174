import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['en', 'vi'] });

/** The trail of each engagement: its kind, then the rules that made it. */
function trail(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  return engagements.map((e) => [e.kind, ...(e.rules ?? [])].join(' '));
}

const eide = 'Norwegian Foreign Minister Espen Barth Eide';
const lavrov = 'Russian Foreign Minister Sergey Lavrov';

describe('the trail of an engagement', () => {
  it.each([
    [`${eide} met ${lavrov}.`, ['meeting contact-verb']],
    [`${eide} had a meeting with ${lavrov}.`, ['meeting contact-noun']],
    [`Talks between ${eide} and ${lavrov} were held in Oslo.`, ['meeting contact-noun-between']],
    [`${eide} visited Russia.`, ['visit visit-verb']],
    [`${eide}'s visit to Russia begins on 20 June.`, ['visit visit-noun']],
    [`${eide} attended a conference in Russia.`, ['attendance attendance-verb']],
    [`${eide} previously visited Russia.`, ['visit visit-verb mode-background']],
    [`${eide} will meet ${lavrov}.`, ['meeting contact-verb mode-planned']],
    [`${eide} arrived in Moscow on Monday for a two-day visit.`, ['visit visit-verb visit-noun']],
    [`During the visit of ${lavrov} to Norway, he met ${eide}.`, ['visit visit-noun', 'meeting contact-verb place-not-told']],
    [`${eide} spoke to ${lavrov} this morning.`, ['call contact-verb']],
    [`On the sidelines of the summit ${eide} spoke with ${lavrov}.`, ['meeting contact-verb']],
    [
      'Political consultations between Norway and Russia took place in Oslo. During this meeting, the two sides held talks on fisheries.',
      ['consultation contact-noun-between contact-verb'],
    ],
    ['Norway took part in a conference in Thailand.', ['attendance attendance-verb']],
    ['In a warm and friendly atmosphere, Norway and Russia agreed to cooperate in education.', ['meeting meeting-implied']],
    ['At the meeting, Norway and Russia agreed to cooperate in education.', ['meeting meeting-implied']],
  ])('of "%s"', (text, expected) => expect(trail(text)).toEqual(expected));
});

it('stands on passages that hold what made it', () => {
  const text = `In spring, ${eide} had a meeting with ${lavrov} in Oslo.`;
  const [meeting] = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' }).engagements;
  expect(meeting?.evidence.map((e) => text.slice(e.start, e.end))).toEqual([`${eide} had a meeting with ${lavrov}`]);
});

describe('whoever is received', () => {
  const told = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
      .engagements.map((e) => `${e.kind} ${e.sides.join('+')} in ${e.place?.country}: ${e.participants.map((p) => p.side).join(' ')}`);
  it('comes to the host, and not to whoever is received with him', () =>
    expect(told('Chủ tịch nước Lương Cường tiếp Đại sứ Lào Khamphao Ernthavanh và Đại sứ Hàn Quốc Choi Young Sam đến chào từ biệt.')).toEqual([
      'meeting LAO+VNM in VNM: VNM LAO',
      'meeting KOR+VNM in VNM: VNM KOR',
    ]));
  it('is called on by who comes, where no verb tells whom', () =>
    expect(
      told('Ngoại trưởng Lào Thongsavanh Phomvihane trao huân chương cho Đại sứ Hàn Quốc Choi Young Sam nhân dịp Đại sứ Choi Young Sam đến chào từ biệt.'),
    ).toEqual(['meeting KOR+LAO in LAO: KOR LAO']));
  it('has come, behind a word of occasion', () =>
    expect(told('Chủ tịch nước Lương Cường tiếp Thủ tướng Lào Sonexay Siphandone nhân dịp ông sang thăm Việt Nam.')).toEqual([
      'meeting LAO+VNM in VNM: VNM LAO',
      'visit LAO+VNM in VNM: LAO',
    ]));
});

it('a verb that nobody stands before is of who speaks behind its object', () => {
  const text =
    'Thủ tướng Ấn Độ Narendra Modi mời khách. Phát biểu sau khi gặp Ngoại trưởng Lào Thongsavanh Phomvihane, Ngoại trưởng Nga Sergei Lavrov cho biết hai bên hài lòng.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.map((e) => e.sides.join('+'))).toEqual(['LAO+RUS']);
});

it('two people joined before a noun have it, and not the sides of what they speak about', () => {
  const text = 'Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump đã bắt đầu cuộc điện đàm nhằm thảo luận giải pháp chấm dứt xung đột Nga - Ukraine.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(['call RUS+USA']);
});
