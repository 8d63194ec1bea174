import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const sides = (language: string, text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language }).engagements.map((e) => e.sides.join('+'));

describe('an office without a state', () => {
  it.each([
    ['ar', 'القاهرة - استقبل رئيس الجمهورية اليوم رئيسة وزراء إيطاليا.', ['EGY+ITA']],
    ['ar', 'القاهرة - أ ش أ\nاستقبل رئيس الجمهورية اليوم رئيسة وزراء إيطاليا.', ['EGY+ITA']],
    ['ar', 'تونس - وات\nاستقبل رئيس الجمهورية اليوم رئيسة وزراء إيطاليا.', ['ITA+TUN']],
    ['fa', 'تهران - ایرنا - رئیس مجلس با سفیر ونزوئلا دیدار کرد.', ['IRN+VEN']],
  ])('%s: is that of the dateline, where the text names no other state of its language: %s', (language, text, told) =>
    expect(sides(language, text)).toEqual(told),
  );

  it('is not that of a dateline abroad', () => expect(sides('ar', 'باريس - استقبل رئيس الجمهورية اليوم رئيسة وزراء إيطاليا.')).toEqual([]));
});
