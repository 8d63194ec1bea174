import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language });
const agreed = (text: string, language: string) =>
  extract(text, language)
    .statements.filter((s) => s.act === 'agree')
    .map((s) => s.by.join('+'));

it.each([
  ['en', 'President Trump met President Putin in Alaska. President Trump decided to raise tariffs on cars.', []],
  ['en', 'President Trump met President Putin in Alaska. Russia and the United States decided to exchange prisoners.', ['RUS+USA']],
  ['km', 'លោក ត្រាំ បានជួបលោក ពូទីន នៅអាឡាស្កា។ លោក ត្រាំ បានសម្រេចបង្កើនពន្ធគយលើរថយន្ត។', []],
  ['km', 'លោក ត្រាំ បានជួបលោក ពូទីន នៅអាឡាស្កា។ លោក ត្រាំ និងលោក ពូទីន បានសម្រេចបើកស្ថានទូត។', ['RUS+USA']],
  ['vi', 'Tổng thống Trump gặp Tổng thống Putin ở Alaska, nơi cả hai quyết định thành lập một trung tâm tác chiến chung.', ['RUS+USA']],
])('what one decides alone is no agreement (%s): %s', (language, text, expected) => expect(agreed(text, language)).toEqual(expected));
