import { describe, expect, it } from 'vitest';
import { cutBefore, cutLines, grow, type Mark, WINDOW, windowAt } from './segments.ts';

const mark = (key: string, start: number, end: number): Mark => ({ key, section: 'engagements', start, end });
const whole = (text: string) => ({ start: 0, end: text.length });

describe('cutLines', () => {
  it('cuts where a passage begins or ends, overlapping ones too', () => {
    const text = 'abcdefghij';
    const [line] = cutLines(text, whole(text), { marks: [mark('a', 1, 6), mark('b', 4, 9)], zones: [] });
    expect(line?.pieces.map((p) => [p.text, p.marks.map((m) => m.key).join('')])).toEqual([
      ['a', ''],
      ['bcd', 'a'],
      ['ef', 'ab'],
      ['ghi', 'b'],
      ['j', ''],
    ]);
  });

  it('keeps a passage over a break of lines, and loses no letter but breaks and margins', () => {
    const text = '  first line\n\n\tsecond line\n';
    const lines = cutLines(text, whole(text), { marks: [mark('a', 8, 22)], zones: [] });
    expect(lines.map((l) => l.pieces.map((p) => (p.marks.length > 0 ? `[${p.text}]` : p.text)).join(''))).toEqual(['first [line]', '[second ]line']);
    for (const { pieces } of lines) for (const { start, text: own } of pieces) expect(text.slice(start, start + own.length)).toBe(own);
  });

  it('tells of each line in which zone it lies; one in none is body', () => {
    const text = 'Title\nHome | News\nBody';
    const zones = [
      { zone: 'related', start: 6, end: 17 },
      { zone: 'title', start: 0, end: 5 },
    ];
    expect(cutLines(text, whole(text), { marks: [], zones }).map((l) => l.zone)).toEqual(['title', 'related', 'body']);
  });

  it('cuts a window of a huge line only', () => {
    const text = 'word '.repeat(1_000_000);
    const began = performance.now();
    const lines = cutLines(text, windowAt(text), { marks: [mark('a', 10, 20), mark('b', 4_000_000, 4_000_010)], zones: [] });
    expect(performance.now() - began).toBeLessThan(200);
    expect(lines.flatMap((l) => l.pieces.flatMap((p) => p.marks.map((m) => m.key)))).toEqual(['a']);
  });
});

describe('windows', () => {
  const text = 'ab '.repeat(WINDOW);
  it('hold a short text whole, and of a long one what lies round an offset', () => {
    expect(windowAt('short')).toEqual({ start: 0, end: 5 });
    const { start, end } = windowAt(text, 60_000);
    expect(start).toBeGreaterThan(0);
    expect(start).toBeLessThan(60_000);
    expect(end).toBeGreaterThan(60_000);
    expect(end - start).toBeLessThanOrEqual(WINDOW);
  });

  it('grow until nothing is left out', () => {
    let window = windowAt(text, 60_000);
    for (let at = 0; at < 9; at++) window = grow(text, grow(text, window, 'start'), 'end');
    expect(window).toEqual({ start: 0, end: text.length });
  });

  it('part neither words nor letters', () => {
    expect(cutBefore('one two', 6)).toBe(4);
    expect(cutBefore(`${'x'.repeat(500)}😀`, 501)).toBe(500);
    expect(cutBefore(`${'ក'.repeat(500)}ា${'ក'.repeat(9)}`, 500)).toBe(499);
  });
});
