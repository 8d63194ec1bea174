import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const agreed = (language: string, text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-10', language })
    .statements.flatMap((s) => (s.act === 'agree' ? [s.fields.join()] : []));

it.each([
  [
    'vi',
    'Tin\n\nTổng thống Chile Gabriel Boric hội đàm với Thủ tướng Romania Ilie Bolojan tại Bucharest. Kim ngạch thương mại Chile - Romania năm 2024 đạt 300 triệu USD. Hai nước nhất trí đưa con số này lên 500 triệu USD và mở đường bay thẳng.',
    'aviation,trade',
  ],
  [
    'en',
    'News\n\nChilean President Gabriel Boric met Romanian Prime Minister Ilie Bolojan in Bucharest. Trade between Chile and Romania reached $300 million in 2024. The two countries agreed to double this figure and to open direct flights.',
    'aviation,trade',
  ],
  [
    'en',
    'News\n\nChilean President Gabriel Boric met Romanian Prime Minister Ilie Bolojan. Chile and Romania are 12,000 km apart. The two countries agreed to open direct flights.',
    'aviation',
  ],
])('a figure taken up tells what was agreed about it: %s %s', (language, text, fields) => expect(agreed(language, text)).toEqual([fields]));
