import { describe, expect, it } from 'vitest';
import type { Holder } from './reference.ts';
import { Spellings } from './spellings.ts';

const holder = (side: string, name: string, forms: Holder['forms']): Holder => ({ side, name, aliases: [], forms, terms: [] });

const spellings = new Spellings([
  holder('EGY', 'Mohamed Morsi', { ar: ['محمد مرسي'] }),
  holder('SAU', 'Mohammed bin Salman', { ar: ['محمد بن سلمان'] }),
  holder('ARE', 'Mohammed bin Zayed Al Nahyan', { ar: ['محمد بن زايد آل نهيان'] }),
  holder('IRN', 'Mohammad Khatami', { fa: ['محمد خاتمی'] }),
  holder('JOR', 'Ayman Safadi', { ar: ['أيمن الصفدي'] }),
  holder('YEM', 'Rashad al-Alimi', { ar: ['رشاد العليمي'] }),
  // another order, from which nothing is to be learnt
  holder('JPN', 'Fumio Kishida', { ar: ['كيشيدا فوميو'] }),
]);

describe('names that are in no table', () => {
  it.each([
    ['محمد زايد', 'ar', 'EGY', 'Mohamed Zayed'],
    ['محمد زايد', 'ar', undefined, 'Mohammed Zayed'],
    ['محمد خاتمی', 'fa', 'IRN', 'Mohammad Khatami'],
    ['أيمن العليمي', 'ar', undefined, 'Ayman al-Alimi'],
    ['ايمن بن رشاد', 'ar', undefined, 'Ayman bin Rashad'],
  ])('%s in %s of %s is spelt as the people of the tables are', (written, language, side, spelt) => expect(spellings.of(written, language, side)).toBe(spelt));

  it('is spelt as other languages of the script have it where its own has nothing', () => expect(spellings.of('سلمان', 'fa', undefined)).toBe('Salman'));

  it('stays as it stands in Latin letters', () => expect(spellings.of('Nguyễn Văn Ân', 'vi', 'VNM')).toBe('Nguyễn Văn Ân'));

  it('is romanised where no table has the word, and where a table has it in another order', () => {
    expect(spellings.of('ميتشين محمد', 'ar', 'EGY')).toBe('Mitshin Mohamed');
    expect(spellings.of('كيشيدا', 'ar', 'JPN')).toBe('Kishida');
  });
});
