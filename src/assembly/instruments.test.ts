import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });

/** The documents of a text: kind, state, number, parties, fields, day. */
const read = (text: string, language?: string): string[] =>
  extract(text, language).instruments.map((i) => [i.kind, i.status, i.count, i.parties.join('+'), i.fields.join(), i.date?.start].filter((x) => x).join(' '));

describe('a document', () => {
  it.each([
    ['en', 'Norway and Russia signed an agreement on fisheries.', 'agreement signed 1 NOR+RUS fisheries'],
    ['en', 'Norway and Russia signed a memorandum of understanding on education on 12 June 2025.', 'mou signed 1 NOR+RUS education 2025-06-12'],
    ['km', 'ថ្ងៃទី១២ ខែមិថុនា ឆ្នាំ២០២៥ វៀតណាម និងឡាវបានចុះហត្ថលេខាលើផែនការសហប្រតិបត្តិការឆ្នាំ២០២៦។', 'action-plan signed 1 LAO+VNM 2025-06-12'],
    ['vi', 'Việt Nam và Na Uy đã ký 12 văn kiện hợp tác.', 'documents signed 12 NOR+VNM'],
    ['vi', 'Hai bên đã ký Bản ghi nhớ giữa Việt Nam và Na Uy.', 'mou signed 1 NOR+VNM'],
    ['fa', 'ایران و عمان در زمینه کشاورزی و شیلات یادداشت تفاهم امضا کردند.', 'mou signed 1 IRN+OMN agriculture,fisheries'],
    ['fa', 'دولت مجوز انجام مذاکره و امضای موقت موافقتنامه انرژی ایران و عمان را صادر کرد.', 'agreement negotiating 1 IRN+OMN energy'],
    ['fa', 'ایران و عمان سه یادداشت تفاهم امضا کردند.', 'mou signed 3 IRN+OMN'],
    // a field may begin in the last word of the kind
    ['fa', 'ایران و عمان برنامه همکاری نظامی سال ۲۰۲۶ را امضا کردند.', 'action-plan signed 1 IRN+OMN defence'],
    ['nb', 'Mellom USA og Norge gjelder fremdeles forsvarsavtalen fra 1951, og den bygger på en eldre utveksling av noter.', 'agreement in-force 1 NOR+USA'],
    ['ar', 'وقع العراق وإيران مذكرة تفاهم في مجال الطاقة.', 'mou signed 1 IRN+IRQ energy'],
  ])('is read in %s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));

  it.each([
    ['is counted by the number before it', 'Norway and Russia signed three agreements on fisheries.', ['agreement signed 3 NOR+RUS fisheries']],
    ['is one with its short form', 'Norway and Russia signed a memorandum of understanding (MoU) on fisheries.', ['mou signed 1 NOR+RUS fisheries']],
    ['is none where they only reached agreement on something', 'The ministers of Norway and Russia reached agreement on measures for fisheries.', []],
    ['is to be signed where it is planned', 'Norway and Russia will sign a free trade agreement.', ['fta to-be-signed 1 NOR+RUS']],
    [
      'is to be signed where they agreed to sign it',
      'Norway and Russia agreed to sign an agreement on fisheries.',
      ['agreement to-be-signed 1 NOR+RUS fisheries'],
    ],
    ['is only proposed where one side proposes it', 'Norway proposed an agreement on fisheries to Russia.', ['agreement proposed 1 NOR+RUS fisheries']],
    ['may be under negotiation', 'Norway and Russia are negotiating a free trade agreement.', ['fta negotiating 1 NOR+RUS']],
    ['may be in force', 'The agreement between Norway and Russia entered into force.', ['agreement in-force 1 NOR+RUS']],
    [
      'shares the word of state of a list',
      'Norway and Russia signed an agreement on fisheries and a memorandum of understanding on education.',
      ['agreement signed 1 NOR+RUS fisheries', 'mou signed 1 NOR+RUS education'],
    ],
    [
      'told twice is one',
      'Norway and Russia signed an agreement on fisheries. The agreement on fisheries was signed by Norway and Russia.',
      ['agreement signed 1 NOR+RUS fisheries'],
    ],
    ['is none where none was signed', 'Norway and Russia signed no agreement on fisheries.', []],
    [
      'goes on as a bare agreement that opens the next sentence, without a field of who signs',
      'Norway and Russia signed a memorandum of understanding on education. The agreement was signed by Energy Minister Terje Aasland of Norway.',
      ['mou signed 1 NOR+RUS education'],
    ],
    [
      'that is negotiated goes on to what is told of it next',
      'Norway and Russia are negotiating a free trade agreement. The agreement will be signed in May.',
      ['fta to-be-signed 1 NOR+RUS'],
    ],
    [
      'that still holds is in force, however it began',
      'A tax agreement between Norway and Russia, signed in 2000, remains in force.',
      ['agreement in-force 1 NOR+RUS'],
    ],
    ['is negotiated where the talks are to sign it', 'Norway and Russia began negotiations on signing a free trade agreement.', ['fta negotiating 1 NOR+RUS']],
    [
      'is not one of several that were signed, where its field singles it out',
      'Norway and Russia signed four agreements. An agreement on fisheries is still being negotiated by Norway and Russia.',
      ['agreement signed 4 NOR+RUS', 'agreement negotiating 1 NOR+RUS fisheries'],
    ],
    ['is issued where it says something', 'In a joint statement, Norway and Russia said they would work together.', ['joint-statement signed 1 NOR+RUS']],
    ['is only proposed where both are to sign it', 'He proposed that Norway and Russia sign a treaty.', ['treaty proposed 1 NOR+RUS']],
    ['may carry out another', 'The action plan implementing the strategic partnership of Norway and Russia was signed.', ['action-plan signed 1 NOR+RUS']],
    [
      'belongs to the two that it is between',
      'Norway and Russia spoke of the agreement between Iran and Iraq that was signed.',
      ['agreement signed 1 IRN+IRQ'],
    ],
    [
      'belongs to whom it was signed with, a capital included',
      'Norway and Iraq spoke of the treaty that Russia signed with Pyongyang.',
      ['treaty signed 1 PRK+RUS'],
    ],
    [
      'of a list that the next sentence goes on with',
      'Norway and Russia signed five documents. They include an agreement on fisheries and a memorandum of understanding on education.',
      ['documents signed 5 NOR+RUS', 'agreement signed 1 NOR+RUS fisheries', 'mou signed 1 NOR+RUS education'],
    ],
    [
      'all named leaves no sum of documents',
      'Norway and Russia signed two documents: an agreement on fisheries and a memorandum of understanding on education.',
      ['agreement signed 1 NOR+RUS fisheries', 'mou signed 1 NOR+RUS education'],
    ],
    [
      'has no number that a semicolon, or the noun it counts, parts from it',
      'Norway and Russia signed two documents: an agreement to meet two times; and a memorandum of understanding on education.',
      ['agreement signed 1 NOR+RUS', 'mou signed 1 NOR+RUS education'],
    ],
    [
      'keeps to its own clause behind a semicolon',
      'Norway and Russia signed a memorandum of understanding; the agreement on fisheries was not ready and will be signed soon.',
      ['mou signed 1 NOR+RUS', 'agreement to-be-signed 1 NOR+RUS fisheries'],
    ],
    ['is no sum of documents without a number', 'Norway and Russia signed cooperation documents.', []],
    ['of a draft is negotiated', 'Norway and Russia discussed the draft agreement on fisheries.', ['agreement negotiating 1 NOR+RUS fisheries']],
    ['of many kinds is so many documents', 'Norway and Russia signed 70 agreements, protocols and memoranda.', ['documents signed 70 NOR+RUS']],
    ['named in the title of another is part of it', 'Norway and Russia signed a protocol amending the tax treaty.', ['protocol signed 1 NOR+RUS']],
    ['that is to be ratified was signed', 'Norway urged Russia to ratify the agreement on fisheries.', ['agreement signed 1 NOR+RUS fisheries']],
    [
      'is proposed where both are asked to sign it',
      'Norway proposed that both countries should soon sign a free trade agreement with Russia.',
      ['fta proposed 1 NOR+RUS'],
    ],
    ['of several is none without a number', 'Norway and Russia reviewed the implementation of bilateral agreements.', []],
    ['of the whole world is not theirs', 'Norway and Russia called for the implementation of the Paris Agreement.', []],
    ['that holds in a third state is not theirs', 'Norway and Russia discussed the implementation of the ceasefire agreement in Yemen.', []],
    ['that will not be signed is none', 'Norway and Russia did not sign an agreement.', []],
    ['needs a word of its state', 'Norway and Russia spoke of the agreement on fisheries.', []],
    ['needs two parties', 'Norway signed an agreement on fisheries.', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('a negation that shares its auxiliary with the word of signing', () => {
  it('leaves the document unsigned', () => expect(read('អូស្ត្រាលី និងវ៉ានូអាទូបានជួបគ្នា ប៉ុន្តែកិច្ចព្រមព្រៀងសន្តិសុខ មិនបានចុះហត្ថលេខាទេ។', 'km')).toEqual([]));
  it('is none where the document was signed', () =>
    expect(read('អូស្ត្រាលី និងវ៉ានូអាទូបានជួបគ្នា ហើយកិច្ចព្រមព្រៀងសន្តិសុខ បានចុះហត្ថលេខា។', 'km')).toEqual(['agreement signed 1 AUS+VUT security']));
});

describe('the years that a document is made for', () => {
  it.each([
    ['en', 'Uzbekistan and Kyrgyzstan signed a plan of action for 2025-2027 in Tashkent.', null],
    ['en', 'Uzbekistan and Kyrgyzstan signed the treaty in 2022.', '2022-01-01'],
    ['nb', 'Norge og Vietnam undertegnet en handlingsplan for 2025–2027 i Hanoi.', null],
    ['vi', 'Việt Nam và Lào đã ký Chương trình hợp tác văn hóa cho năm 2025.', null],
    ['ar', 'وقع الأردن وتونس برنامج تعاون لعام 2024.', null],
    ['fa', 'ایران و تاجیکستان برنامه همکاری فرهنگی برای سال‌های ۲۰۲۵ تا ۲۰۲۷ را امضا کردند.', null],
    ['km', 'កម្ពុជា និងវៀតណាម បានចុះហត្ថលេខាលើផែនការសកម្មភាពសម្រាប់ឆ្នាំ២០២៥-២០២៧។', null],
  ])('are not when it was signed: %s %s', (language, text, day) => {
    const [made] = extractor.extract({ source: 's', text, kind: 'text', published: '2025-03-18', language }).instruments;
    expect(made).toMatchObject({ status: 'signed' });
    expect(made?.date?.start ?? null).toBe(day);
  });
});

describe('a page that is called a joint statement', () => {
  it.each([
    [
      'en',
      'Joint Communiqué between Kenya and Rwanda\nKigali, 5 April 2023\nPresident William Ruto of Kenya paid a state visit to Rwanda on 4 and 5 April 2023. The two Heads of State agreed to abolish visas.',
    ],
    ['nb', 'Fellesuttalelse fra Norge og Indonesia\nOslo, 5. april 2023. Statsminister Jonas Gahr Støre møtte president Joko Widodo i Jakarta onsdag.'],
  ])('is one: %s', (language, text) => expect(read(text, language).filter((i) => i.startsWith('joint-statement signed'))).toHaveLength(1));

  it('is told once where its text tells of it as well', () =>
    expect(
      read(
        'Joint communique of Kenya and Rwanda\nKigali, 5 April 2023\nKenyan President William Ruto visited Rwanda on 5 April 2023. The two sides issued a joint communique.',
      ).filter((i) => i.startsWith('joint-statement')),
    ).toHaveLength(1));
});
