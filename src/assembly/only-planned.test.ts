import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const call = 'Ngày 28/10, Ngoại trưởng Mỹ Marco Rubio điện đàm với Ngoại trưởng Trung Quốc Vương Nghị.';

function read(text: string, language = 'vi'): string[] {
  const { statements, engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-29', language });
  return [...statements.map((s) => `${s.act} ${s.by.join('+')}`), ...engagements.slice(1).map((e) => `${e.kind} ${e.status}`)];
}

describe('behind a call', () => {
  it.each([
    ['what a side only may do', `${call} Mỹ có thể sẽ giảm thuế đối với hàng hóa Trung Quốc.`, []],
    ['what it does', `${call} Mỹ sẽ giảm thuế đối với hàng hóa Trung Quốc.`, ['pledge USA']],
    ['what both are only to announce', `${call} Hai bên sẽ công bố chi tiết sau.`, []],
    ['a meeting at some time', `${call} Ông Rubio cho biết sẽ gặp ông Vương Nghị vào một thời điểm nào đó.`, []],
    ['a meeting with its day', `${call} Ông Rubio cho biết sẽ gặp ông Vương Nghị vào ngày 3/11.`, ['meeting planned']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
