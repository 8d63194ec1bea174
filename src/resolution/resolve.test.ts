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
  it('takes days of one stay for one visit, without a conflict, and a stay of somebody else for another', () => {
    const visit: Told = { kind: 'visit', status: 'held', guest: 'TUR', participants: [fidan] };
    const documents = [
      document('a', '2025-05-09', [{ ...visit, date: day('2025-05-08') }]),
      document('b', '2025-05-11', [{ ...visit, date: day('2025-05-10') }]),
      document('c', '2025-05-11', [{ ...visit, date: day('2025-05-10'), participants: [{ ...fidan, written: 'Ömer Bolat', name: 'Ömer Bolat' }] }]),
      document('d', '2025-05-21', [{ ...visit, date: day('2025-05-20') }]),
    ];
    expect(told(documents)).toEqual(['held 2025-05-08 a+b', 'held 2025-05-10 c', 'held 2025-05-20 d']);
    expect(resolve(documents, words, '2025-12-31').engagements[0]?.date?.end).toBe('2025-05-10');
    expect(resolve(documents, words, '2025-12-31').conflicts).toEqual([]);
  });

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

  it('takes a visit for held where its guest met the hosts on its days, and no other', () => {
    const guest = (written: string) => ({ written, name: written, offices: ['foreign-minister' as const], side: 'TUR', unit: null });
    const place = { country: 'NOR', name: 'Oslo' };
    const visit = { kind: 'visit' as const, status: 'planned' as const, guest: 'TUR', date: day('2025-06-02'), place, participants: [guest('Hakan Fidan')] };
    const met = (name: string, on: string) => ({ status: 'held' as const, date: day(on), place, participants: [guest(name)] });
    const outcome = (name: string, on: string) =>
      resolve([document('a', '2025-05-01', [visit]), document('b', '2025-06-03', [met(name, on)])], words, '2025-12-31').followUps.map((f) => f.outcome);
    expect([outcome('Hakan Fidan', '2025-06-02'), outcome('Hakan Fidan', '2025-06-05'), outcome('Mehmet Şimşek', '2025-06-02')]).toEqual([
      ['held'],
      ['overdue'],
      ['overdue'],
    ]);
  });

  it('takes what was asked and agreed at one contact for one conversation, and a later agreement for what came of it', () => {
    const said = (act: 'propose' | 'agree') => ({
      statements: [
        {
          act,
          by: act === 'agree' ? ['NOR', 'TUR'] : ['NOR'],
          to: act === 'agree' ? [] : ['TUR'],
          fields: ['fisheries' as const],
          evidence: [{ start: 0, end: 9 }],
        },
      ],
    });
    const asked = document('a', '2025-06-02', [{ status: 'held', date: day('2025-06-02') }], said('propose'));
    const sameTalks = document('b', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }], said('agree'));
    const later = document('c', '2025-09-10', [{ status: 'held', date: day('2025-09-10') }], said('agree'));
    expect(resolve([asked, sameTalks], words, '2025-12-31').followUps).toEqual([]);
    expect(resolve([asked, sameTalks, later], words, '2025-12-31').followUps).toMatchObject([
      { outcome: 'agreed', from: { source: 'a' }, to: { source: 'c' } },
    ]);
  });

  it('gives a visit that is reported with one day the days that were planned for it, where that is one of them', () => {
    const visit: Told = { kind: 'visit', status: 'held', guest: 'TUR', participants: [fidan] };
    const plan = document('a', '2025-06-01', [{ ...visit, status: 'planned', date: { start: '2025-06-09', end: '2025-06-11', precision: 'day' } }]);
    const daysOf = (held: string) => {
      const [first, ...more] = resolve([plan, document('b', '2025-06-14', [{ ...visit, date: day(held) }])], words, '2025-12-31').engagements;
      return [more.length, first?.status, first?.date?.start, first?.date?.end];
    };
    expect(daysOf('2025-06-10')).toEqual([0, 'held', '2025-06-09', '2025-06-11']);
    expect(daysOf('2025-06-12')).toEqual([0, 'held', '2025-06-12', '2025-06-12']);
  });

  it('calls a contact by the closer of its kinds', () => {
    const kinds = (...told: ('meeting' | 'consultation')[]) =>
      resolve(
        told.map((kind, at) => document(`${at}`, '2025-06-03', [{ kind, status: 'held', date: day('2025-06-02'), place: { country: 'NOR', name: 'Oslo' } }])),
        words,
        '2025-12-31',
      ).engagements.map((e) => `${e.kind} ${e.tellings.length}`);
    expect([kinds('meeting', 'consultation'), kinds('meeting', 'consultation', 'meeting', 'meeting')]).toEqual([['consultation 2'], ['meeting 4']]);
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

  it('gives a visit all its days where another tells of one of them', () => {
    const visit = (source: string, start: string, end: string) =>
      document(source, '2025-06-09', [{ kind: 'visit', status: 'held', guest: 'TUR', date: { start, end, precision: 'day' }, participants: [fidan] }]);
    const days = (...documents: LedgerDocument[]) => resolve(documents, words, '2025-12-31').engagements.map((e) => `${e.date?.start}/${e.date?.end}`);
    const [whole, second, third] = [visit('a', '2025-06-02', '2025-06-04'), visit('b', '2025-06-03', '2025-06-03'), visit('c', '2025-06-03', '2025-06-03')];
    expect(days(whole, second, third)).toEqual(['2025-06-02/2025-06-04']);
  });

  it('takes two sessions of a mechanism within days for one, and shows both days', () => {
    const session = (source: string, on: string) => document(source, '2025-06-09', [{ kind: 'consultation', status: 'held', date: day(on), participants: [] }]);
    expect(told([session('a', '2025-06-03'), session('b', '2025-06-04')])).toEqual(['held 2025-06-03 a+b']);
    expect(resolve([session('a', '2025-06-03'), session('b', '2025-06-04')], words, '2025-12-31').conflicts.map((c) => c.about)).toEqual(['date']);
    expect(told([session('a', '2025-06-03'), session('b', '2025-06-08')])).toHaveLength(2);
  });

  it('takes a day that was told before for no claim', () => {
    const documents = [
      document('a', '2025-06-03', [{ status: 'held', date: day('2025-06-01'), rules: ['contact-verb', 'date-told-before'] }]),
      document('b', '2025-06-03', [{ status: 'held', date: day('2025-06-02') }]),
    ];
    expect(resolve(documents, words, '2025-12-31').conflicts).toEqual([]);
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

  it('takes a place that the words of a telling do not name for no claim, and one that they name for the place', () => {
    const met = (source: string, name: string, rules: string[]) =>
      document(source, '2025-06-03', [{ status: 'held', date: day('2025-06-02'), place: { country: 'NOR', name }, rules }]);
    const dateline = [met('a', 'Oslo', ['contact-verb', 'place-not-told']), met('b', 'Bergen', ['contact-verb'])];
    expect(resolve(dateline, words, '2025-12-31').conflicts).toEqual([]);
    expect(resolve([...dateline, met('c', 'Oslo', ['place-not-told'])], words, '2025-12-31').engagements.map((e) => e.place?.name)).toEqual(['Bergen']);
    const both = [met('a', 'Oslo', ['contact-verb']), met('b', 'Bergen', ['contact-verb'])];
    expect(resolve(both, words, '2025-12-31').conflicts.map((c) => c.about)).toEqual(['place']);
  });

  it('gives an engagement the day that a telling names, however many take over another', () => {
    const met = (source: string, on: string, rules: string[]) => document(source, '2025-06-03', [{ status: 'held', date: day(on), rules }]);
    const documents = [met('a', '2025-06-01', []), met('b', '2025-06-02', ['date-told-before']), met('c', '2025-06-02', ['date-told-before'])];
    expect(told(documents)).toEqual(['held 2025-06-01 a+b+c']);
  });

  it('takes the days of a stay from who tells of it alone, not from the days of a tour', () => {
    const visit = (host: string, start: string, end: string): Told => ({
      kind: 'visit',
      status: 'held',
      sides: [host, 'TUR'].sort(),
      guest: 'TUR',
      date: { start, end, precision: 'day' },
      participants: [fidan],
    });
    const tour = document('a', '2025-06-01', [visit('NOR', '2025-06-02', '2025-06-09'), visit('SWE', '2025-06-02', '2025-06-09')]);
    const stop = document('b', '2025-06-05', [visit('NOR', '2025-06-02', '2025-06-04')]);
    const days = resolve([tour, stop], words, '2025-12-31').engagements.map((e) => `${e.sides.join('+')} ${e.date?.start}/${e.date?.end}`);
    expect(days).toEqual(['NOR+TUR 2025-06-02/2025-06-04', 'SWE+TUR 2025-06-02/2025-06-09']);
  });

  it('takes two days within a stay for no conflict', () => {
    const visit = (source: string, start: string, end: string) =>
      document(source, '2025-06-09', [{ kind: 'visit', status: 'held', guest: 'TUR', date: { start, end, precision: 'day' }, participants: [fidan] }]);
    const [first, second] = [visit('a', '2025-06-02', '2025-06-02'), visit('b', '2025-06-03', '2025-06-03')];
    expect(resolve([first, second], words, '2025-12-31').conflicts.map((c) => c.about)).toEqual(['date']);
    expect(resolve([first, second, visit('c', '2025-06-02', '2025-06-03')], words, '2025-12-31').conflicts).toEqual([]);
  });
});
