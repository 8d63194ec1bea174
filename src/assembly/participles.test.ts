import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const statements = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-10-02', language: 'km' })
    .statements.map((s) => `${s.act} ${s.by.join('+')} ${s.to.join('+')}`);

const call = 'ព័ត៌មាន\n\nនាយករដ្ឋមន្ត្រីទីម័រឡេស្តេ លោក សាណាណា ហ្គូស្មៅ បានជជែកតាមទូរសព្ទជាមួយ លោក ម៉ាកូស ប្រធានាធិបតីហ្វីលីពីន។ លោក ហ្គូស្មៅ បានជួប លោក ម៉ាកូស ';

it.each([
  [`${call}ដោយសន្យាផ្តល់ជំនួយ។`, ['pledge TLS PHL']],
  [`${call}ដោយបញ្ជាក់ថា រដ្ឋាភិបាលរបស់លោកត្រៀមខ្លួនផ្តល់ជំនួយ។`, ['pledge TLS PHL']],
])('a participle of a plain clause goes on with who acts in it, and not with whom he met: %s', (text, expected) => expect(statements(text)).toEqual(expected));
