// What a summit round-up or a long read-out tells in few words of contact. Language by language, as a reader would find it.
import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-23', language });
const contacts = (text: string, language?: string) =>
  extract(text, language).engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')} ${e.date?.start ?? '-'} ${e.place?.country ?? '-'}`);
const acts = (text: string, language?: string) => extract(text, language).statements.map((s) => `${s.act} ${s.by.join(' ')}`);
const documents = (text: string, language?: string) => extract(text, language).instruments.map((i) => `${i.kind} ${i.status}`);

const journey =
  'LUANDA, 23 October 2025 – The Serbian Defence Minister, Bratislav Gašić, has been in Angola since Monday at the invitation of his Angolan counterpart, João Ernesto dos Santos. ';
const visit = 'visit held AGO SRB 2025-10-20 AGO';

describe('talks of a journey whose guest met nobody yet', () => {
  it('are his and his host’s, where both did something in them', () => {
    const { engagements } = extract(`${journey}After their talks on Thursday, the two ministers signed a cooperation plan.`);
    expect(engagements.map((e) => `${e.kind} ${e.date?.start}`)).toEqual(['visit 2025-10-20', 'meeting 2025-10-23']);
    expect(engagements[1]?.participants.map((p) => p.written)).toEqual(['Bratislav Gašić', 'João Ernesto dos Santos']);
  });
  it('are none where nobody did anything in them', () => expect(contacts(`${journey}The talks were not open to the press.`)).toEqual([visit]));
});

it('a text about a summit in a third state was written at it', () =>
  expect(
    contacts('ADDIS ABABA, 22 October 2025 – On the margins of the African Union summit, Zambian President Hakainde Hichilema met the President of Kenya.'),
  ).toEqual(['meeting held KEN ZMB 2025-10-22 ETH']));

it('two who discuss together may be parted by a relative clause', () =>
  expect(
    contacts(
      'BRASÍLIA, 22 October 2025 – Brazilian Foreign Minister Mauro Vieira, whose country chairs the bloc, and the Emirati trade minister, Thani Al Zeyoudi, discussed tariffs.',
    ),
  ).toEqual(['meeting held ARE BRA 2025-10-22 BRA']));

describe('what broke down or was dropped', () => {
  const met = 'BRASÍLIA, 22 October 2025 – Brazilian Foreign Minister Mauro Vieira met the Emirati trade minister on Wednesday. ';
  it.each([
    ['Talks with Canada have stalled.', []],
    ['The talks with India broke down in May.', []],
    ['A tête-à-tête with President Gustavo Petro of Colombia was dropped because of the storm.', ['cancelled']],
  ])('%s', (text, others) =>
    expect(
      extract(met + text)
        .engagements.slice(1)
        .map((e) => e.status),
    ).toEqual(others),
  );
});

it('a meeting of both sides that is to come is no part of the one held', () =>
  expect(
    contacts(
      'ACCRA, 22 October 2025 – The Ghanaian foreign minister met his Togolese counterpart on Wednesday. A meeting of the two sides will take place in Lomé on 16 December.',
    ),
  ).toEqual(['meeting held GHA TGO 2025-10-22 GHA', 'meeting planned GHA TGO 2025-12-16 TGO']));

it('behind what somebody did, a comma and "and" open the next one’s clause', () =>
  expect(
    acts(
      'ACCRA, 22 October 2025 – Ghanaian President John Mahama met the Nigerian foreign minister. Mahama asked for support for the candidate of the African Development Bank, Sidi Ould Tah, and the minister promised it.',
    ),
  ).toEqual(['propose GHA', 'pledge NGA']));

it('who stands behind "stands by" is not who does', () =>
  expect(
    acts(
      'LISBON, 22 October 2025 – Moldovan Defence Minister Anatolie Nosatîi met his Portuguese colleague Nuno Melo. Melo stressed that his country stands by Moldova.',
    ),
  ).toEqual(['affirm PRT']));

it('a family name that is also a state’s means its bearer', () =>
  expect(
    acts('LISBON, 22 October 2025 – Portuguese Prime Minister Luís Montenegro met the President of Ghana. Montenegro promised that teachers would come.'),
  ).toEqual(['pledge PRT']));

describe('documents', () => {
  const met = 'ACCRA, 22 October 2025 – The Ghanaian foreign minister met his Togolese counterpart on Wednesday. ';
  it.each([
    ['A protocol on fisheries is signed in March 2026.', ['protocol to-be-signed']],
    ['The Ghanaian presidency said in a communiqué that the talks were cordial.', []],
    [
      'The two sides agreed to speed up the negotiations on a free-trade agreement. A visiting forces agreement between Ghana and Togo is to be signed in December.',
      ['fta negotiating', 'agreement to-be-signed'],
    ],
    ['In a joint communiqué, the two sides condemned the attack.', ['joint-statement signed']],
  ])('%s', (text, expected) => expect(documents(met + text)).toEqual(expected));
});

it('beside two states an organisation has no travellers', () =>
  expect(
    extract(
      'SUVA, 22 October 2025 – The ambassador of Estonia, Jaan Reinhold, met the President of Fiji. Fiji sought Estonian votes for the UN Human Rights Council and noted that 1,150 Estonian tourists came in 2024.',
    ).indicators.map((i) => i.sides.join(' ')),
  ).toEqual(['EST FJI']));

it('verb first, the side that is led stands behind the words for leading', () => {
  const text =
    'عقدت كينيا وفنلندا الجولة الثانية من المشاورات السياسية في هلسنكي في 9 سبتمبر 2025. وترأس الوفد الكيني الأمين العام أبراهام كورير سينغوي، فيما ترأس الجانب الفنلندي وزير الدولة يوكا سالوفارا.';
  expect(extract(text, 'ar').engagements[0]?.participants.map((p) => `${p.side} ${p.written}`)).toEqual(['KEN أبراهام كورير سينغوي', 'FIN يوكا سالوفارا']);
});
