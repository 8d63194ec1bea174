// A document with something in every table, and characters that SQL cannot hold.
import { makeRows } from '../src/ledger/rows.ts';
import type { Page } from '../src/model/page.ts';
import type { ExtractRecord } from '../src/model/record.ts';

export const text = 'ខ្មែរ. Norway met Chile. They agreed. \ud800\0 End.';
const page = (source: string, body = text): Page => ({ source, text: body, kind: 'text' });
const span = (quote: string) => [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }];
const person = { written: 'Ola', name: 'Ola', offices: ['foreign-minister' as const], side: 'NOR', unit: null };
const day = { start: '2025-05-02', end: '2025-05-02', precision: 'day' as const };

const record = (source: string): ExtractRecord => ({
  document: { source, url: null, language: 'en', published: '2025-05-03', publisher: null, title: null },
  engagements: [
    {
      kind: 'meeting',
      status: 'held',
      sides: ['CHL', 'NOR'],
      guest: null,
      date: day,
      place: { country: 'NOR', name: 'Oslo' },
      participants: [person],
      inviter: [person],
      evidence: span('Norway met Chile'),
      rules: ['r'],
    },
    { kind: 'meeting', status: 'held', sides: ['CHL', 'NOR'], guest: null, date: day, place: null, participants: [], evidence: span('Norway met Chile') },
  ],
  statements: [{ act: 'agree', by: ['CHL', 'NOR'], to: [], fields: ['trade'], evidence: span('They agreed') }],
  instruments: [{ kind: 'mou', parties: ['CHL', 'NOR'], status: 'signed', count: 1, title: 'A\0B', date: null, fields: [], evidence: span('\ud800\0 End') }],
  indicators: [
    { measure: 'exports', value: 5e9, unit: 'USD', bound: 'gt', period: '2024', change: -1.5, status: 'actual', sides: ['NOR', 'CHL'], evidence: span('End') },
  ],
  relations: [{ kind: 'partnership', sides: ['CHL', 'NOR'], value: 'strategic', date: null, evidence: span('End') }],
  warnings: [{ code: 'office', message: 'odd', start: 0, end: 2 }],
});

export const rows = (source: string, change?: (r: ExtractRecord) => void, body = text) => {
  const made = record(source);
  change?.(made);
  return makeRows(page(source, body), made, '2025-06-01T00:00:00.000Z');
};

/** The same document with a number at its end. */
export const sampleRows = (source: string, number: number) => rows(source, undefined, `${text} ${number}`);
