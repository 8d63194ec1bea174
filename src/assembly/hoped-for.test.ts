import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What a text states behind a meeting of Russia and Turkey: act, who to whom, fields. */
function read(text: string): string[] {
  const met = 'Ngày 3/6/2025, Ngoại trưởng Nga Sergei Lavrov đã gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan tại Ankara.';
  const { statements } = extractor.extract({ source: 's', text: `${met} ${text}`, kind: 'text', published: '2025-06-15', language: 'vi' });
  return statements.map(({ act, by, to, fields }) => [act, by.join('+'), ...(to.length > 0 ? ['to', to.join('+')] : []), fields.join()].join(' ').trim());
}

describe('beside what is asked or thanked for', () => {
  it.each([
    [
      'what both will do is not agreed where one only hopes so',
      'Ông Fidan hy vọng với kinh nghiệm của ông Lavrov, hai bên sẽ tăng cường hợp tác du lịch.',
      ['propose TUR to RUS tourism'],
    ],
    [
      'words that join by themselves go on with who spoke, and not with the state before them',
      'Ông Fidan bác bỏ khả năng hợp tác với Mỹ đồng thời khẳng định lập trường của Thổ Nhĩ Kỳ.',
      ['affirm TUR to RUS'],
    ],
    ['the deed that a side is thanked for is no undertaking', 'Ông Fidan cảm ơn Nga đã ủng hộ Thổ Nhĩ Kỳ ứng cử vào Hội đồng.', ['appreciate TUR to RUS']],
    [
      'a he who acts before anybody is named is whoever spoke last',
      'Ngoại trưởng Hakan Fidan bày tỏ quan ngại về tình hình. Ông đánh giá cao quan điểm của Nga được Ngoại trưởng Lavrov nêu.',
      ['affirm TUR to RUS', 'appreciate TUR to RUS'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
