import { describe, expect, it } from 'vitest';
import { respell } from './holder-forms.ts';

const letters = { ш: 'sj', ч: 'tsj', я: 'ja', ь: '', и: 'i', н: 'n', а: 'a', п: 'p', о: 'o', л: 'l', е: 'e', ' е': ' je', в: 'v' };

describe('respell', () => {
  it.each([
    ['Пашинян', 'Pasjinjan'],
    ['Чаплин', 'Tsjaplin'],
    ['Анна Ель', 'Anna Jel'],
    ['Ли-2', 'Li-2'],
  ])('writes %s as %s', (name, expected) => expect(respell(name, letters)).toBe(expected));
});
