import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['fa'] });
const record = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });

/** What a Persian text of Sunday 15 June 2025 tells: kind, status, sides, day and the names of each engagement. */
const read = (text: string): string[] =>
  record(text).engagements.map((e) =>
    [e.kind, e.status, e.sides.join('+'), e.date?.start ?? '', ...e.participants.map((p) => p.written ?? p.offices[0])].join(' ').replace(/ +/g, ' '),
  );

describe('in a verb-final clause', () => {
  it('what is to come behind "and" leaves mode and day of the verb before it', () => {
    expect(read('وزیر خارجه کنیا دیروز با وزیر خارجه غنا دیدار کرد و فردا با وزیر خارجه تونس دیدار خواهد کرد.')).toEqual([
      'meeting held GHA+KEN 2025-06-14 foreign-minister foreign-minister',
      'meeting planned KEN+TUN 2025-06-16 foreign-minister foreign-minister',
    ]);
  });

  it('a recent journey is of whoever stands behind the noun, whatever is planned around it', () => {
    expect(read('وزیر خارجه کنیا گفت توافقات سفر اخیر رئیس‌جمهور غنا به نایروبی به زودی اجرا خواهد شد.')).toEqual(['visit held GHA+KEN head-of-state']);
  });

  it('whoever leads a delegation is named behind the words for it', () => {
    expect(read('هیأتی به ریاست جان بولو، وزیر تجارت کنیا، دیروز به تونس سفر کرد.')).toEqual(['visit held KEN+TUN 2025-06-14 جان بولو']);
  });

  it('a figure that both want to reach is no position', () => {
    const met = 'وزیر خارجه کنیا با وزیر خارجه غنا دیدار کرد.';
    const { statements, indicators } = record(`${met} دو طرف می‌خواهند تجارت را تا سال ۲۰۳۰ به ۵۰۰ میلیون دلار برسانند.`);
    expect([statements, indicators.map((i) => i.status)]).toEqual([[], ['target']]);
  });
});
