import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';
import { writesMonthFirst } from './month-first.ts';

const body = 'Norwegian Foreign Minister Espen Barth Eide met Estonian Foreign Minister Margus Tsahkna in Tallinn on Wednesday, and the two spoke of trade.';
const published = (line: string, end = '') =>
  extractor.extract({ source: 's', text: `Ministers meet over trade\n${line}\n\n${body}${end}`, kind: 'text' }).document.published;

describe('the month in a day of numbers', () => {
  it.each([
    ['Published 12/06/2025, updated 25/06/2025', undefined, false],
    ['Published 06/12/2025, updated 06/25/2025', undefined, true],
    ['Published 06/12/2025', 'en-US', true],
    ['Published 06/12/2025', 'en-GB', false],
    ['Published 25/06/2025', 'en-US', false],
    ['Call 555/12/2025/14', undefined, false],
  ])('stands first or not in "%s" of %s', (text, locale, first) => {
    expect(writesMonthFirst(text, locale)).toBe(first);
  });

  it.each([
    ['Updated 10:42 PM, Tue 3/11/2025', '2025-03-11'],
    ['Thursday, 06/12/2025', '2025-06-12'],
    ['Thursday, 12/06/2025', '2025-06-12'],
    ['12/06/2025', '2025-06-12'],
    ["Posted by: Editorial desk | June 3rd, '25", '2025-06-03'],
  ])('is told by the weekday beside it: "%s"', (line, day) => {
    expect(published(line)).toBe(day);
  });

  it('is told by the country of the outlet', () => {
    expect(published('06/12/2025', '\n\nSource: https://www.cnn.com/world/ministers')).toBe('2025-06-12');
    expect(published('06/12/2025', '\n\nSource: https://www.bbc.co.uk/world/ministers')).toBe('2025-12-06');
  });
});
