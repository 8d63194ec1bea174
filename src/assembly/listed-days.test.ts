import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const stops = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2026-05-14', language })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.date?.start.slice(8)}-${e.date?.end.slice(8)}`);

it.each([
  ['vi', 'Tổng thống Hàn Quốc Lee Jae Myung sẽ thăm Kazakhstan (21-23/5), Uzbekistan (24-25/5) và Turkmenistan (26/5).'],
  ['en', 'South Korean President Lee Jae Myung will visit Kazakhstan (21-23 May), Uzbekistan (24-25 May) and Turkmenistan (26 May).'],
  ['km', 'លោក Lee Jae Myung ប្រធានាធិបតីកូរ៉េខាងត្បូង នឹងបំពេញទស្សនកិច្ចនៅកាហ្សាក់ស្ថាន ពីថ្ងៃទី២១ ដល់ថ្ងៃទី២៣ ខែឧសភា នៅអ៊ូសបេគីស្ថាន ពីថ្ងៃទី២៤ ដល់ថ្ងៃទី២៥ និងនៅតួកមេនីស្ថាន នៅថ្ងៃទី២៦ ខែឧសភា។'],
])('each stop of a tour has its own days (%s)', (language, text) =>
  expect(stops(text, language)).toEqual(['visit KAZ+KOR 21-23', 'visit KOR+UZB 24-25', 'visit KOR+TKM 26-26']),
);
