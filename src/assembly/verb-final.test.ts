import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['fa'] });

/** What a Persian text of Sunday 15 June 2025 tells: kind and sides of each engagement. */
function read(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
  return engagements.map(({ kind, sides }) => `${kind} ${sides.join('+')}`);
}

describe('where the verb ends the clause', () => {
  it.each([
    [
      'whom a ministry calls in stands before the verb, and a note that he is handed is a message',
      'وزارت خارجه کنیا روز شنبه کاردار سفارت سومالی در نایروبی را احضار و یک یادداشت اعتراضی درباره این حمله به وی تسلیم کرد. به گفته این وزارت این حمله باید پیگیری شود.',
      ['meeting KEN+SOM', 'message KEN+SOM'],
    ],
    [
      'a state that is thanked in a meeting with somebody else is not who meets',
      'وزیر خارجه تونس از تلاش‌های نروژ در دیدار با همتای کنیایی خود قدردانی کرد.',
      ['meeting KEN+TUN'],
    ],
    [
      'a state that is asked for something in talks with somebody else is not who talks',
      'نخست‌وزیر فنلاند در گفت‌وگو با رئیس جمهور غنا از سودان خواست خویشتن‌داری کند.',
      ['meeting FIN+GHA'],
    ],
    ['a meeting that was turned down is none', 'وزیر خارجه تونس دیدار با همتای کنیایی خود را رد کرد.', []],
    [
      'a visit goes not to a state of the next phrase behind a comma',
      'وزیر خارجه تونس در دیدار با وزیر خارجه ایران، با ابراز خرسندی از سفر همتای ایرانی خود، حملات اسرائیل را محکوم کرد.',
      ['meeting IRN+TUN'],
    ],
    [
      'who stands behind "with" is met by the subject of the verb before',
      'نخست وزیر هند هفته گذشته به مالدیو سفر کرد و با رئیس جمهور محمد معیزو دیدار کرد.',
      ['visit IND+MDV', 'meeting IND+MDV'],
    ],
    [
      'those met one after another do not meet each other',
      'پادشاه اردن در دیدار جداگانه با رئیس‌جمهور فنلاند و نخست‌وزیر نروژ در لاهه گفت‌وگو کرد.',
      ['meeting FIN+JOR', 'meeting JOR+NOR'],
    ],
    ['whose inauguration it is does not attend it', 'وزیر خارجه ژاپن در مراسم تحلیف رئیس جمهور سریلانکا در کلمبو شرکت کرد.', ['attendance JPN+LKA']],
    [
      'an invitation leaves nothing open where who was invited came',
      'رئیس‌جمهور تاجیکستان به دعوت همتای چینی خود برای سفری دو روزه وارد پکن شد.',
      ['visit CHN+TJK'],
    ],
    ['an ambassador is called in by the state where he serves', 'سفیر بریتانیا در تهران شامگاه شنبه به وزارت امور خارجه احضار شد.', ['meeting GBR+IRN']],
    ['the purpose of a journey is no meeting', 'وزیر خارجه بلغارستان به منظور دیدار با مقامات مصر عازم قاهره شد.', ['visit BGR+EGY']],
    ['"this country" is the one named last', 'وزیر خارجه ژاپن به جاکارتا سفر کرد و با رئیس جمهور این کشور دیدار کرد.', ['visit IDN+JPN', 'meeting IDN+JPN']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    [
      'of two governors the one who was called so',
      'استاندار خراسان رضوی با والی هرات در مشهد دیدار کرد. استاندار قول داد پرواز مستقیم برقرار شود. والی خواستار تسهیل صدور روادید شد.',
      ['pledge IRN', 'propose AFG'],
    ],
    [
      'an ambassador of the state that is named most keeps his side',
      'سفیر لهستان استوارنامه خود را به رئیس‌جمهور قزاقستان تسلیم کرد. رئیس‌جمهور قزاقستان لهستان را شریک مهمی خواند. سفیر لهستان از رئیس‌جمهور این کشور تشکر کرد.',
      ['affirm KAZ', 'appreciate POL'],
    ],
    [
      'a minister of the state of the dateline, who is no holder of another state by a few sounds',
      'کابل – طلوع‌نیوز: هدایت‌الله بدری، سرپرست وزارت معادن، با ژاو شینگ، سفیر چین، دیدار کرد. سفیر چین وعده سپرد که در معادن افغانستان سرمایه‌گذاری کند. بدری از شرکت چینایی خواست که شمار کارگران افغان را افزایش دهد. چین همسایه افغانستان است.',
      ['pledge CHN', 'propose AFG'],
    ],
    [
      'whom a comma and "with" stand before opens no clause',
      'وزیر تجارت ارمنستان، با سفیر کنیا در ایروان ملاقات کرد و خواستار کاهش تعرفه‌ها شد.',
      ['propose ARM'],
    ],
  ])('who speaks: %s', (_, text, expected) => {
    const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
    expect(statements.map(({ act, by }) => `${act} ${by.join('+')}`).sort()).toEqual(expected);
  });
});
