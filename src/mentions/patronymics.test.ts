import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Whom a Kuwaiti minister met, as an Arabic text of 15 June 2025 writes them. */
function met(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  return engagements.flatMap((e) => e.participants.filter((p) => p.side !== 'KWT').map((p) => `${p.side} ${p.offices.join('+')} ${p.written}`));
}

const received = 'استقبل وزير الدفاع الكويتي اليوم';

describe('a name', () => {
  it.each([
    [
      'goes on behind "son of", whatever stands there',
      `${received} نائب وزير الدفاع السعودي فهد بن تركي بن عبدالعزيز.`,
      'SAU deputy-minister فهد بن تركي بن عبدالعزيز',
    ],
    ['may begin as a title does', `${received} السفير القطري سلطان بن سالمين المنصوري.`, 'QAT ambassador سلطان بن سالمين المنصوري'],
    ['is no longer for its little words', `${received} السفير القطري سعود بن عبد الرحمن بن سالم آل شافي.`, 'QAT ambassador سعود بن عبد الرحمن بن سالم آل شافي'],
    ['is told from a preposition by its spelling', `${received} السفير القطري سالم علي المري على هامش المعرض.`, 'QAT ambassador سالم علي المري'],
    ['ends where a text spells the preposition in the same way', `${received} السفير القطري سالم المري علي هامش المعرض.`, 'QAT ambassador سالم المري'],
    [
      'stands behind the comma of what an office is for',
      `${received} مساعدة وزير الخارجية الأمريكي لشؤون الشرق الأدنى، يائيل لمبرت.`,
      'USA deputy-foreign-minister يائيل لمبرت',
    ],
    ['is not made of a royal title', `${received} صاحب السمو الملكي الفريق الركن فهد بن تركي قائد القوات البرية السعودية.`, 'SAU military-chief فهد بن تركي'],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual([expected]));
});
