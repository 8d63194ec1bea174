import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
/** Whom Ahmed Attaf met in an Arabic text. */
const met = (text: string) =>
  read(text).engagements.map((e) => e.participants.filter((p) => p.side !== 'DZA').map((p) => `${p.side} ${p.offices.join()} ${p.written ?? '-'}`)[0]);

const attaf = 'التقى وزير الشؤون الخارجية الجزائري أحمد عطاف اليوم';

describe('counterparts', () => {
  it.each([
    ['are told by their states', `${attaf} نظراءه من تونس ومصر.`, ['TUN foreign-minister -', 'EGY foreign-minister -']],
    ['may be those of states called so', `${attaf} نظراءه من دول تونس، كينيا والسعودية.`, ['TUN', 'KEN', 'SAU'].map((s) => `${s} foreign-minister -`)],
    [
      'have their state before each name',
      `${attaf} نظراءه المصري بدر عبد العاطي، والفرنسي جان نويل بارو، والألماني يوهان فاديفول.`,
      ['EGY foreign-minister بدر عبد العاطي', 'FRA foreign-minister جان نويل بارو', 'DEU foreign-minister يوهان فاديفول'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});

it('a counterpart is who was met in the same sentence', () => {
  const text = `${attaf} نظيره التونسي محمد علي النفطي. وفي لقائه بوزير الخارجية الصومالي عبد السلام عبدي علي، هنأ عطاف نظيره على تعيينه.`;
  expect(read(text).statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['appreciate DZA SOM']);
});
