import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { compileLexicon, type Hit, nameForms, type Term } from './lexicon.ts';
import { longest } from './longest.ts';
import { scan } from './scan.ts';

const plain = { prefixes: [], suffixes: [], spaced: true };
const one = (form: string, kind = 'office'): Term => ({ kind, value: 'x', forms: [form] });

/** The words that a form takes in a text. */
function words(terms: readonly Term[], text: string, options: Partial<typeof plain> | { prefixes: string[] } | { suffixes: string[] } = {}): string[] {
  const folded = fold(text);
  const hits = scan(compileLexicon(terms, { ...plain, ...options }), folded, text, () => folded.length);
  return hits.map((h) => text.slice(folded.at[h.start], folded.at[h.end]));
}

describe('a form', () => {
  it.each([
    ['as a whole word only', 'visit', 'a visit, revisited, visits', ['visit']],
    ['in any case and spelling', 'Thủ tướng', 'THỦ TƯỚNG và thủ tướng'.normalize('NFD'), ['THỦ TƯỚNG'.normalize('NFD'), 'thủ tướng'.normalize('NFD')]],
    ['over a line break', 'foreign minister', 'the foreign\nminister', ['foreign\nminister']],
    ['not over a paragraph', 'foreign minister', 'the foreign\n\nminister', []],
    ['with any ending behind a star', 'møt*', 'møtte og møter', ['møtte', 'møter']],
    ['behind a digit only as a word of its own', 'km', '5km, 5 km', ['km']],
  ])('is found %s', (_, form, text, expected) => expect(words([one(form)], text)).toEqual(expected));

  it('is found with a glued ending that the pack lists, and takes it in', () => {
    expect(words([one('Norway', 'state')], "Norway's, Norways", { suffixes: ["'s"] })).toEqual(['Norway']);
    expect(words([one('دیدار')], 'دیدارهای دیدارگاه', { suffixes: ['های'] })).toEqual(['دیدارهای']);
    expect(words([one('دیدار')], 'دیدار های دو وزیر', { suffixes: [' های'] })).toEqual(['دیدار های']);
  });

  it('is found behind a clitic that the pack lists, and leaves it out', () => {
    expect(words([one('وزير')], 'والوزير وزير للوزير', { prefixes: ['ال', 'وال'] })).toEqual(['وزير', 'وزير']);
  });

  it('is found behind a clitic that swallows the first letter of its article', () => {
    const swallowing = { prefixes: ['ل', 'ول', 'و'], article: 'ال', swallowing: ['ل'] };
    expect(words([one('الصين', 'state'), one('الأردن', 'state')], 'للصين وللأردن والصين', swallowing)).toEqual(['لصين', 'لأردن', 'الصين']);
    expect(words([one('إسلام')], 'للسلام لسلام', swallowing)).toEqual([]);
  });

  it('is not looked for behind a clitic where the word is a form itself', () => {
    expect(words([one('السيد'), one('سيد')], 'السيد', { prefixes: ['ال'] })).toEqual(['السيد']);
  });

  it('with a zero-width non-joiner is found with a space or nothing in its place', () => {
    expect(words([one('گفت\u200cوگو')], 'گفت\u200cوگو، گفت وگو، گفتوگو')).toEqual(['گفت\u200cوگو', 'گفت وگو', 'گفتوگو']);
  });
});

describe('capitals', () => {
  it('are asked of names and short acronyms, not of other forms', () => {
    expect(words([one('Turkey', 'state')], 'turkey in Turkey')).toEqual(['Turkey']);
    expect(words([one('US', 'state')], 'US and us')).toEqual(['US']);
    expect(words([one('Visit', 'engagement')], 'visit and Visit')).toEqual(['visit', 'Visit']);
  });

  it('are not asked of a name that the pack writes small', () => {
    expect(words([one('norsk', 'adjective')], 'norsk og Norsk')).toEqual(['norsk', 'Norsk']);
  });
});

describe('a split form', () => {
  it('takes whatever stands in its gap, and tells where its last part starts', () => {
    const text = 'han reiste nylig til Kina';
    const folded = fold(text);
    const [hit] = scan(compileLexicon([one('reiste … til', 'engagement')], plain), folded, text, () => folded.length);
    expect(hit).toEqual({ kind: 'engagement', value: 'x', start: 4, end: 20, split: true, tail: 17 });
  });

  it('stays in its sentence', () => {
    const text = 'han reiste. Til Kina';
    const folded = fold(text);
    expect(scan(compileLexicon([one('reiste … til')], plain), folded, text, () => 11)).toEqual([]);
  });

  it('with a star has three words in its gap at most', () => {
    expect(words([one('held * talks')], 'held two long quiet talks; held two very long quiet talks')).toEqual(['held two long quiet talks']);
  });

  it('may have three parts, and is nothing without the last', () => {
    expect(words([one('با … دیدار … کرد')], 'با وزیر دیدار رسمی کرد')).toEqual(['با وزیر دیدار رسمی کرد']);
    expect(words([one('با … دیدار … کرد')], 'با وزیر دیدار رسمی داشت')).toEqual([]);
  });
});

describe('a script without spaces', () => {
  it('has forms inside runs of letters', () => {
    expect(words([one('ជួប')], 'លោកជួបលោកស្រី', { spaced: false })).toEqual(['ជួប']);
    expect(words([one('RBC')], 'ក្រុមហ៊ុនCRBC គណៈកម្មការRBC ', { spaced: false })).toEqual(['RBC']);
    expect(words([one('RBC')], 'ក្រុមហ៊ុន RBCC', { spaced: false })).toEqual([]);
  });

  it('has no form that ends before a mark or starts behind the sign of a subscript', () => {
    expect(words([one('ក')], 'កា ក្ក', { spaced: false })).toEqual([]);
    expect(words([one('មែរ')], 'ខ្មែរ', { spaced: false })).toEqual([]);
  });

  it('has no form that ends before a consonant of its last syllable', () => {
    const albania = [one('អាល់បានី')];
    expect(words(albania, 'លោក អាល់បានីស បាន', { spaced: false })).toEqual([]);
    expect(words(albania, 'លោក អាល់បានីស៍បាន', { spaced: false })).toEqual([]);
    expect(words(albania, 'អាល់បានីសន្យា', { spaced: false })).toEqual(['អាល់បានី']);
  });

  it('has a space inside a form that is written without, where no form behind the space goes on further', () => {
    const audience = [one('ក្រាបបង្គំគាល់')];
    expect(words(audience, 'ចូលក្រាប បង្គំគាល់', { spaced: false })).toEqual(['ក្រាប បង្គំគាល់']);
    expect(words([one('ជាមួយ')], 'លោក ជា មួយ', { spaced: false })).toEqual([]);
    expect(words([one('រដ្ឋមន្ត្រីរដ្ឋ'), one('រដ្ឋមន្ត្រី')], 'រដ្ឋមន្ត្រី រដ្ឋមន្ត្រី', { spaced: false })).toEqual(['រដ្ឋមន្ត្រី', 'រដ្ឋមន្ត្រី']);
  });
});

describe('longest', () => {
  const hit = (start: number, end: number, more: Partial<Hit> = {}): Hit => ({ kind: 'k', value: `${start}-${end}`, start, end, ...more });
  const kept = (...hits: Hit[]) => longest(hits).map((h) => h.value);

  it('keeps the longest of those that overlap, the earlier of two as long', () => {
    expect(kept(hit(0, 4), hit(0, 9), hit(5, 9))).toEqual(['0-9']);
    expect(kept(hit(0, 4), hit(3, 7))).toEqual(['0-4']);
  });

  it('keeps all meanings of one span', () => expect(kept(hit(0, 4), hit(0, 4, { kind: 'other' }))).toEqual(['0-4', '0-4']));

  it('keeps what stands in the gap of a split form, and loses what shares its ends', () => {
    expect(kept(hit(0, 20, { split: true, tail: 17 }), hit(7, 12), hit(0, 6), hit(15, 20))).toEqual(['0-20', '7-12']);
  });
});

it('gives a name with marks a second form without them', () => {
  expect([nameForms('Phạm Minh Chính'), nameForms('Vladimir Putin')]).toEqual([['Phạm Minh Chính', 'pham minh chinh'], ['Vladimir Putin']]);
});
