import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['fa'] });

/** What a Persian text of Sunday 15 June 2025 tells: act, sides and fields of each statement. */
function acts(text: string): string[] {
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
  return statements.map(({ act, by, to, fields }) => `${act} ${by.join('+')} ${to.join('+')} ${fields.join('+')}`.trim());
}

const met = 'وزیر خارجه نروژ با وزیر خارجه کنیا دیدار کرد.';

describe('who acts where the verb ends the clause', () => {
  it.each([
    ['not whom the word behind marks as an object', 'وزیر خارجه کنیا اتهام‌های نروژ را بی‌اساس خواند.', ['affirm KEN NOR']],
    ['not whom it is told by', 'به گفته وزیر خارجه نروژ، وزیر خارجه کنیا خواستار گسترش پروازها شد.', ['propose KEN NOR aviation']],
    ['the one behind "and"', 'وزیر خارجه نروژ از کنیا تشکر کرد و وزیر خارجه کنیا توافق را تاریخی خواند.', ['appreciate NOR KEN', 'affirm KEN NOR']],
    ['not the one met', 'در دیدار با وزیر خارجه کنیا، وی از آمادگی نروژ برای ساخت بیمارستان خبر داد.', ['pledge NOR KEN health']],
  ])('is %s', (_, text, expected) => expect(acts(`${met} ${text}`)).toEqual(expected));

  it('and what he points to is not what he asks for', () => {
    const text = 'وزیر خارجه کنیا با اشاره به همکاری‌های دانشگاهی، خواستار گسترش پروازها شد.';
    expect(acts(`${met} ${text}`)).toEqual(['propose KEN NOR aviation']);
  });
});
