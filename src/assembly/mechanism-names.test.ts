import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')} ${e.date?.start ?? '-'}`);

describe('a mechanism named by its body and a word that says it is shared', () => {
  it.each([
    ['Lithuania and Moldova held a sitting of their cooperation commission in Chisinau on 8 May 2025.', 'en', ['consultation held LTU MDA 2025-05-08']],
    ['کمیته فنی مشترک آب افغانستان و ایران ۲۰ خرداد ۱۴۰۴ در زرنج تشکیل جلسه داد.', 'fa', ['consultation held AFG IRN 2025-06-10']],
    ['Tiểu ban hỗn hợp Việt Nam - Algeria nhóm họp tại Algiers hôm 9/6/2025.', 'vi', ['consultation held DZA VNM 2025-06-09']],
    // right behind two states, whatever it is for
    ['Den svensk-finske grenseelvkommisjonen var samlet i Luleå 12. mai 2025.', 'nb', ['consultation held FIN SWE 2025-05-12']],
    ['Grenseelvkommisjonen i Sverige var samlet i Luleå 12. mai 2025.', 'nb', []],
    // what a document is on is no session
    ['Norway and Sweden signed a memorandum on a joint cooperation committee on 3 March 2025.', 'en', []],
    // a noun of meeting that spells all of it
    ['گفت‌وگوی دوجانبه رئیس‌جمهور ایران و رئیس‌جمهور تاجیکستان ۲۰ خرداد ۱۴۰۴ در تهران برگزار شد.', 'fa', ['meeting held IRN TJK 2025-06-10']],
    // a committee of one parliament
    ['The Committee on Defence heard Minister Bjørn Arild Gram on relations with Sweden on 3 March 2025.', 'en', []],
  ])('%s', (text, language, expected) => expect(read(text, language)).toEqual(expected));
});
