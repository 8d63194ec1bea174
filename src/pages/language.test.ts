import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPacks, loadHead } from '../packs/load.ts';
import { detectLanguage, languageProfile } from './language.ts';

const folder = join(import.meta.dirname, '../../languages');
const profiles = listPacks(folder).map((code) => languageProfile(loadHead(join(folder, code))));

describe('detectLanguage', () => {
  it.each([
    ['ar', 'التقى وزير الخارجية نظيره في بغداد يوم الاثنين وبحثا العلاقات بين البلدين وسبل تعزيزها في مختلف المجالات'],
    ['en', 'The foreign ministers of the two countries met in Oslo on Monday, and agreed that they would expand trade.'],
    ['fa', 'وزیر امور خارجه ایران در مسقط با همتای عمانی خود دیدار کرد و این دو درباره روابط دو کشور گفت‌وگو کردند'],
    ['km', 'លោកនាយករដ្ឋមន្ត្រីបានជួបពិភាក្សាជាមួយឯកអគ្គរដ្ឋទូត'],
    ['nb', 'Statsministeren møtte presidenten i Oslo på mandag, og de ble enige om at handelen mellom landene skal økes.'],
    ['vi', 'Ngày 12/6, Thủ tướng đã gặp Tổng thống tại Hà Nội và hai bên nhất trí tăng cường hợp tác trong các lĩnh vực.'],
  ])('knows %s', (code, text) => expect(detectLanguage(text, profiles)).toBe(code));

  it.each([
    [
      'en',
      "Kenya's Cabinet Secretary for Mining and Maritime Affairs Hassan Joho met Norway's Minister of Fisheries and Ocean Policy Marianne Sivertsen Næss in Nairobi.",
    ],
    [
      'nb',
      'Forsknings- og høyere utdanningsminister Sigrun Aasland møtte Danmarks minister for samfunnssikkerhet og beredskap Torsten Schack Pedersen i Oslo.',
    ],
    ['ar', 'والتقى وزير الشؤون الإسلامية والأوقاف الأردني محمد الخلايلة وزير الأوقاف والشؤون الدينية العماني محمد بن سعيد المعمري في مسقط أمس الاثنين'],
  ])('knows %s among names and titles', (code, text) => expect(detectLanguage(text, profiles)).toBe(code));

  it.each([
    ['en', 'OSLO, May 20, 2025 (Fjord Wire) - Indian Commerce Minister Piyush Goyal called off his visit to Norway on June 4, his office said.'],
    ['en', 'Norwegian Foreign Minister Espen Barth Eide spoke by phone with Turkish Foreign Minister Hakan Fidan on Tuesday.'],
    ['nb', 'OSLO, 2. juni 2025: Indias handelsminister Piyush Goyal har avlyst besøket i Norge 4. juni, opplyser Nærings- og fiskeridepartementet.'],
    ['ar', 'استقبل الرئيس رجب طيب أردوغان وزير الخارجية هاكان فيدان'],
    ['fa', 'دیدار وزیر خارجه ایران با همتای ترکیه‌ای'],
  ])('knows %s by the words of a report of a few sentences', (code, text) => expect(detectLanguage(text, profiles)).toBe(code));

  it.each([
    ['Danish', 'Udenrigsminister Lars Løkke Rasmussen mødtes mandag med sin indiske kollega i København, oplyser Udenrigsministeriet.'],
    ['Swedish', 'Utrikesminister Maria Malmer Stenergard träffade på måndagen sin indiska kollega i Stockholm, uppger departementet.'],
    ['Urdu', 'وزیر خارجہ نے پیر کو اپنے ہم منصب سے ملاقات کی اور دو طرفہ تعلقات پر بات چیت کی'],
    ['French', 'Le ministre des Affaires étrangères Jean-Noël Barrot a rencontré son homologue indien lundi à Paris.'],
    ['Indonesian', 'Menteri Luar Negeri Sugiono bertemu dengan Menteri Luar Negeri Norwegia Espen Barth Eide di Jakarta.'],
    ['German', 'Die Außenminister der beiden Länder trafen sich am Montag in Berlin und sprachen über den Handel.'],
    ['Thai', 'นายกรัฐมนตรีพบกับประธานาธิบดีที่กรุงเทพฯ เมื่อวันจันทร์'],
    ['Russian', 'Министр иностранных дел встретился со своим коллегой в Москве в понедельник.'],
    ['a list of names', 'Jonas Gahr Støre Espen Barth Eide Bui Thanh Son Pham Minh Chinh'],
    ['no letters', '12/06/2025 — 10:15'],
    ['an address', 'https://www.example.org/the/of/and/to/in'],
  ])('takes no pack for %s', (_, text) => expect(detectLanguage(text, profiles)).toBeUndefined());

  it('believes a hint only where the words do not tell', () => {
    expect(detectLanguage('Norge Vietnam Laos', profiles, 'nb-NO')).toBe('nb');
    expect(detectLanguage('The ministers of the two countries met in Oslo, and they agreed.', profiles, 'nb')).toBe('en');
    expect(detectLanguage('وزير الخارجية', profiles, 'en')).toBeUndefined();
  });
});

it('asks more function words of a language whose words are plain, and none of a script of its own', () => {
  const floor = (code: string) => profiles.find((p) => p.code === code)?.floor ?? Number.NaN;
  expect([floor('km'), floor('fa')]).toEqual([0, 0.08]);
  expect(floor('en')).toBe(0.2);
  expect(floor('vi')).toBeLessThan(floor('nb'));
});
