import { describe, expect, it } from 'vitest';
import type { Engagement, ExtractRecord } from '../model/record.ts';
import type { LedgerDocument } from '../model/telling.ts';
import { resolve } from './resolve.ts';

const none = new Set<string>();
const words = { honorifics: none, doubtful: none, particles: none, patronymics: none, articles: none };
const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const eide = { written: 'Espen Barth Eide', name: 'Espen Barth Eide', offices: ['foreign-minister' as const], side: 'NOR', unit: null };
const fidan = { written: 'Hakan Fidan', name: 'Hakan Fidan', offices: ['foreign-minister' as const], side: 'TUR', unit: null };

type Told = Partial<Engagement> & Pick<Engagement, 'status'>;

function document(source: string, published: string, engagements: readonly Told[], more: Partial<ExtractRecord> = {}): LedgerDocument {
  return {
    source,
    text: '',
    record: {
      document: { source, url: null, language: 'en', published, publisher: null, title: null },
      engagements: engagements.map((e, i) => ({
        kind: 'meeting',
        sides: ['NOR', 'TUR'],
        guest: null,
        date: null,
        place: null,
        participants: [eide, fidan],
        evidence: [{ start: i * 10, end: i * 10 + 9 }],
        ...e,
      })),
      statements: [],
      instruments: [],
      indicators: [],
      relations: [],
      ...more,
    },
  };
}

const told = (documents: readonly LedgerDocument[], asOf = '2025-12-31') =>
  resolve(documents, words, asOf).engagements.map((e) => `${e.status} ${e.date?.start ?? '-'} ${e.tellings.map((t) => t.document.source).join('+')}`);

describe('one engagement told by several', () => {
  it('joins what agrees in day and people, and keeps a meeting two days later apart', () => {
    const documents = [
      document('a', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }]),
      document('b', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }]),
      document('c', '2025-06-05', [{ status: 'held', date: day('2025-06-04') }]),
    ];
    expect(told(documents)).toEqual(['held 2025-06-02 a+b', 'held 2025-06-04 c']);
  });

  it('keeps two levels of one delegation apart', () => {
    const deputy = { ...eide, written: 'Andreas Motzfeldt Kravik', name: 'Andreas Motzfeldt Kravik', offices: ['deputy-foreign-minister' as const] };
    const documents = [
      document('a', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }]),
      document('b', '2025-06-03', [{ status: 'held', date: day('2025-06-02'), participants: [deputy] }]),
    ];
    expect(told(documents)).toHaveLength(2);
  });

  it('follows a plan that is moved and then held', () => {
    const documents = [
      document('a', '2025-05-01', [{ status: 'planned', date: day('2025-06-02') }]),
      document('b', '2025-05-20', [{ status: 'planned', date: day('2025-06-20') }]),
      document('c', '2025-06-21', [{ status: 'held', date: day('2025-06-20') }]),
    ];
    expect(told(documents)).toEqual(['held 2025-06-20 a+b+c']);
    expect(resolve(documents, words, '2025-12-31').followUps.map((f) => `${f.outcome} ${f.from.source} ${f.to?.source}`)).toEqual(['moved a b', 'held b c']);
  });

  it('tells what is open from what is overdue', () => {
    const documents = [document('a', '2025-05-01', [{ status: 'planned', date: day('2025-06-02') }])];
    const outcomes = (asOf: string) => resolve(documents, words, asOf).followUps.map((f) => f.outcome);
    expect([outcomes('2025-06-02'), outcomes('2025-06-03')]).toEqual([['open'], ['overdue']]);
  });

  it('shows a day on which the sources differ, with every claim', () => {
    const documents = [
      document('a', '2025-06-03', [{ status: 'held', date: day('2025-06-01') }]),
      document('b', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }]),
    ];
    expect(resolve(documents, words, '2025-12-31').conflicts).toMatchObject([
      {
        about: 'date',
        claims: [
          { source: 'a', value: '2025-06-01' },
          { source: 'b', value: '2025-06-02' },
        ],
      },
    ]);
  });

  it('shows figures that cannot both be right, not those that only round', () => {
    const trade = (value: number) => ({
      indicators: [
        {
          measure: 'trade' as const,
          value,
          unit: 'USD',
          bound: 'eq' as const,
          period: '2024',
          change: null,
          status: 'actual' as const,
          sides: ['NOR', 'TUR'],
          evidence: [{ start: 0, end: 1 }],
        },
      ],
    });
    const found = (a: number, b: number) =>
      resolve([document('a', '2025-01-02', [], trade(a)), document('b', '2025-01-03', [], trade(b))], words, '2025-12-31').conflicts;
    expect(found(3.1e9, 3.4e9)).toMatchObject([{ about: 'figure', claims: [{ source: 'a' }, { source: 'b' }] }]);
    expect(found(3.1e9, 3.14e9)).toEqual([]);
  });
});
