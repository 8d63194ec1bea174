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
    ['who opens the next clause', 'وزیر ورزش کنیا میزبان سفیر نروژ بود و سفیر نروژ قول داد دو ورزشگاه خواهد ساخت.', ['pledge NOR KEN sport']],
    ['who is told to say "we"', 'وزیر خارجه کنیا گفت: درباره جنگ سودان گفت‌وگو کردیم و حمله به سودان را محکوم می‌کنیم.', ['affirm KEN NOR']],
    ['whose own country will do something', 'وزیر خارجه نروژ اعلام کرد کشورش دو هواپیما در اختیار کنیا خواهد گذاشت.', ['pledge NOR KEN aviation']],
    ['not the one met', 'در دیدار با وزیر خارجه کنیا، وی از آمادگی نروژ برای ساخت بیمارستان خبر داد.', ['pledge NOR KEN health']],
  ])('is %s', (_, text, expected) => expect(acts(`${met} ${text}`)).toEqual(expected));

  it('and what he points to is not what he asks for', () => {
    const text = 'وزیر خارجه کنیا با اشاره به همکاری‌های دانشگاهی، خواستار گسترش پروازها شد.';
    expect(acts(`${met} ${text}`)).toEqual(['propose KEN NOR aviation']);
  });
});

/** Its engagements: kind, status and sides. */
function contacts(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
  return engagements.map(({ kind, status, sides }) => `${kind} ${status} ${sides.join('+')}`);
}

describe('a contact where the verb ends the clause', () => {
  it.each([
    ['is not planned by the clause behind it', 'وزیر ورزش کنیا میزبان سفیر نروژ بود و سفیر قول داد ورزشگاه آماده خواهد بود.', ['meeting held KEN+NOR']],
    ['is none between teams', 'تیم ملی کنیا با تیم ملی نروژ دیدار کرد.', []],
    ['is none with some counterparts', 'وزیر خارجه کنیا با شماری از همتایان خود دیدار کرد.', []],
    ['is no journey of ambassadors', 'وزیر خارجه کنیا با سفرای مقیم در نروژ گفت.', []],
    [
      'is told behind a colon by itself',
      'سخنگوی وزارت خارجه کنیا با اشاره به دیدار رئیس جمهور تصریح کرد: سفیر نروژ به وزارت خارجه کنیا احضار شد.',
      ['meeting held KEN+NOR'],
    ],
    ['may be told in the words of Afghanistan', 'وزیر خارجه سلوونیا با وزیر خارجه قرغزستان ملاقات نمود.', ['meeting held KGZ+SVN']],
  ])('%s', (_, text, expected) => expect(contacts(text)).toEqual(expected));
});
