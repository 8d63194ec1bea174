import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../gazetteer/reference.ts';
import { namesMatch, SAME_NAME } from '../index.ts';

const same = (a: string, b: string): boolean => namesMatch(a, b).score >= SAME_NAME;

describe('names of one person', () => {
  it.each([
    ['Phạm Minh Chính', 'Pham Minh Chinh'],
    ['Phạm Minh Chính', 'ហ្វាម មិញជីញ'],
    ['Phạm Minh Chính', 'فام مین چین'],
    ['Hun Manet', 'ហ៊ុន ម៉ាណែត'],
    ['Tô Lâm', 'تو لام'],
    ['Sergey Lavrov', 'سرگئی لاوروف'],
    ['Sergey Lavrov', 'Сергей Лавров'],
    ['Sergey Lavrov', 'Sergej Lavrov'],
    ['Sergey Lavrov', 'Lavrov'],
    ['Aleksandr Lukashenko', 'Аляксандр Лукашэнка'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyj'],
    ['Abbas Araghchi', 'سیدعباس عراقچی'],
    ['Masoud Pezeshkian', 'مسعود بزشكيان'],
    ['Badr Abdelatty', 'Badr Abdel Aaty'],
    ['Badr Abdelatty', 'بدر عبد العاطي'],
    ['Xi Jinping', '习近平'],
    ['Ishiba Shigeru', 'Shigeru Ishiba'],
    ['Lee Jae-myung', '이재명'],
    ['Penny Wong', 'Senator Penny Wong'],
    ['E. Mammadov', 'Elnur Mammadov'],
    ['Jonas Gahr Støre', 'Jonas Gahr Store'],
    ['Jonas Gahr Støre', 'يوناس غار ستوره'],
    ['Hamid Karzai', 'Хамид Карзай'],
    ['Javier Milei', 'خاویر میلی'],
  ])('%s is %s', (a, b) => {
    expect(namesMatch(a, b).score).toBeGreaterThanOrEqual(SAME_NAME);
    expect(namesMatch(b, a).score).toBeCloseTo(namesMatch(a, b).score, 10);
  });
});

describe('names of two', () => {
  it.each([
    ['Nguyễn Phú Trọng', 'Nguyễn Xuân Phúc'],
    ['Hun Sen', 'Hun Manet'],
    ['Hun Manet', 'ហ៊ុន សែន'],
    ['Kim Jong Un', 'Kim Yong Nam'],
    ['Tamim bin Hamad Al Thani', 'Mohammed bin Abdulrahman Al Thani'],
    ['Ali Bagheri Kani', 'علی خامنه‌ای'],
    ['Justin Trudeau', 'Pierre Trudeau'],
    ['Sergey Lavrov', 'Sergey Shoigu'],
    ['Lavrov', 'Peskov'],
    ['', 'Lavrov'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));

  it('takes the sides into account', () => {
    expect(namesMatch('Ali Ahmed', 'Ali Ahmad', { sides: ['SOM', 'BGD'] })).toMatchObject({ score: expect.closeTo(0.45, 1) });
    expect(namesMatch('Ali Ahmed', 'Ali Ahmad', { sides: ['SOM', 'BGD'] }).reasons).toContain('the sides differ');
    const known = { sides: ['RUS', 'RUS'], offices: [['foreign-minister'], ['foreign-minister']] } as const;
    expect(namesMatch('Lavrov', 'Sergey Lavrov', known).score).toBeGreaterThan(namesMatch('Lavrov', 'Sergey Lavrov').score);
  });
});

describe('the pairs of name-pairs.tsv', () => {
  const pairs = readFileSync(join(import.meta.dirname, 'name-pairs.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.length > 0 && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string]);
  const of = (verdict: string) => pairs.filter(([v]) => v === verdict);

  it('are three hundred and more', () => expect(pairs.length).toBeGreaterThanOrEqual(300));

  // measured 2026-11-26: 331 of 354 and 149 of 156; the last 160 pairs were written before they were run (102 of 120 and 36 of 40 then)
  it('are joined where they are of one person', () => {
    const apart = of('same').filter(([, a, b]) => !same(a, b));
    expect(1 - apart.length / of('same').length, JSON.stringify(apart)).toBeGreaterThanOrEqual(0.92);
  });

  it('stay apart where they are of two', () => {
    const joined = of('two').filter(([, a, b]) => same(a, b));
    expect(1 - joined.length / of('two').length, JSON.stringify(joined)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the table of holders', () => {
  const { holders } = loadReference(join(import.meta.dirname, '../../reference'));
  const forms = holders.flatMap((holder) => Object.entries(holder.forms).flatMap(([language, list]) => list.map((form) => ({ holder, language, form }))));
  const sample = forms.filter((_, i) => i % 3 === 0);

  // measured 2026-11-25 over all 6,121 forms; Chinese and Japanese read names in their own sounds, which no table of sounds here knows
  it.each([
    ['fa', 0.9],
    ['ar', 0.88],
    ['ru', 0.94],
    ['km', 0.7],
  ])('finds holders by their forms in %s', (language, least) => {
    const own = sample.filter((f) => f.language === language);
    const found = own.filter(({ holder, form }) => same(holder.name, form)).length;
    expect(own.length).toBeGreaterThan(30);
    expect(found / own.length).toBeGreaterThanOrEqual(least);
  });

  it('takes hardly anybody for a compatriot', () => {
    const pairs = sample.flatMap(({ holder, form }) =>
      holders
        .filter((h) => h.side === holder.side && h !== holder)
        .slice(0, 3)
        .map((h) => [h.name, form] as const),
    );
    const wrong = pairs.filter(([a, b]) => same(a, b)).length;
    expect(pairs.length).toBeGreaterThan(2000);
    expect(wrong / pairs.length).toBeLessThan(0.01);
  });
});
