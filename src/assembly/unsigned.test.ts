import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const instruments = (language: string, text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-11-25', language }).instruments.map((i) => `${i.kind} ${i.status}`);

it.each([
  ['fa', 'has a negated auxiliary behind its signing', 'قرارداد گازی ایران و ترکمنستان هنوز امضا نشده است.', []],
  ['fa', 'may only be signed', 'احتمال دارد در آن سفر موافقت‌نامه سرمایه‌گذاری ایران و عمان به امضا رسد.', []],
  ['fa', 'is only proposed', 'وزیر خارجه عمان پیشنهاد کرد تفاهم‌نامه‌ای با ایران امضا شود.', ['mou proposed']],
  ['fa', 'was signed', 'قرارداد گازی ایران و ترکمنستان دیروز امضا شد.', ['contract signed']],
  [
    'ar',
    'is told as one to come, though an exemption is made under it',
    'استقبل عبد المجيد تبون الوزيرة السلوفينية فايون، واتفق الوزيران على الإعفاء من التأشيرة، بموجب اتفاق سيوقع في ليوبليانا خلال مارس 2026.',
    ['agreement to-be-signed'],
  ],
])('%s: a document %s', (language, _, text, told) => expect(instruments(language, text)).toEqual(told));
