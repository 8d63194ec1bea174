import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Who takes part, as "office or name|side", in a text of 15 June 2025. */
function people(language: string, text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.flatMap((e) => e.participants.map((p) => `${p.written ?? p.offices.join()}|${p.side}`)).sort();
}

describe('somebody acts for the side told beside him', () => {
  it.each([
    [
      'behind him',
      'ar',
      'عقدت في الرياض جولة المشاورات السياسية السعودية البرتغالية، برئاسة وكيل وزارة الخارجية عن الجانب السعودي، ومديرة الإدارة السياسية إيزابيل كوستا عن الجانب البرتغالي.',
      ['deputy-foreign-minister|SAU', 'إيزابيل كوستا|PRT'],
    ],
    [
      'before him',
      'ar',
      'عقدت في عمان اجتماعات اللجنة الأردنية التونسية المشتركة، وترأسها عن الجانب الأردني وزير الصناعة يعرب القضاة، وعن الجانب التونسي وزير التجارة سمير عبيد.',
      ['سمير عبيد|TUN', 'يعرب القضاة|JOR'],
    ],
    [
      'by words that also tell by whom something is done, of two sides',
      'fa',
      'نشست رایزنی‌های سیاسی ایران و کرواسی در تهران به ریاست معاون وزیر خارجه از طرف ایران و ایوان ماریچ مدیرکل سیاسی از طرف کرواسی برگزار شد.',
      ['deputy-foreign-minister|IRN', 'ایوان ماریچ|HRV'],
    ],
  ])('%s', (_, language, text, expected) => expect(people(language, text)).toEqual(expected));
});
