import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.written ?? p.offices.join(' ')).join(', ')}`);

it.each([
  [
    'behind a conjunction is the subject before',
    'Đặc phái viên Mỹ Steve Witkoff đã đến Moskva ngày 6/6 và được Tổng thống Putin tiếp tại Điện Kremlin.',
    ['visit RUS+USA: Steve Witkoff', 'meeting RUS+USA: Steve Witkoff, Putin'],
  ],
  [
    'stands before the passive',
    'Đặc phái viên Mỹ Steve Witkoff ngày 6/6 được Tổng thống Putin tiếp tại Điện Kremlin.',
    ['meeting RUS+USA: Steve Witkoff, Putin'],
  ],
  [
    'is one person with his portfolio',
    'Bộ trưởng Nguyễn Kim Sơn tiếp bà Lynne Gillies, Tham tán Giáo dục Đại sứ quán Anh tại Việt Nam.',
    ['meeting GBR+VNM: Nguyễn Kim Sơn, Lynne Gillies'],
  ],
])('who is received %s', (_, text, expected) => expect(told(text)).toEqual(expected));
