import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const asked = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
    .statements.filter((s) => s.act === 'propose')
    .map((s) => `${s.by.join('+')} to ${s.to.join('+')}`);

it.each([
  ['Manila trao công hàm yêu cầu Bắc Kinh rút tàu khỏi khu vực.', ['PHL to CHN']],
  ['Tại Manila, hai ông trao đổi về tình hình khu vực.', []],
])('a capital that opens a sentence before a contact stands for its government: %s', (text, expected) =>
  expect(asked(`Bộ Ngoại giao Philippines hôm thứ Sáu đã triệu tập Đại sứ Trung Quốc Hoàng Khê Liên. ${text}`)).toEqual(expected),
);

const consulted = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-12-01', language: 'fa' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.status} ${e.date?.start ?? '-'} ${e.place?.country ?? '-'}`);

it.each([
  ['سومین دور رایزنی‌های سیاسی تهران و زاگرب امروز برگزار شد.', ['consultation HRV+IRN held 2025-12-01 -']],
  ['سومین دور رایزنی‌های سیاسی میان تهران و زاگرب امروز برگزار شد.', ['consultation HRV+IRN held 2025-12-01 -']],
  ['رایزنی‌های سیاسی در تهران و زاگرب امروز برگزار شد.', []],
])('two capitals joined behind a contact stand for their states: %s', (text, expected) => expect(consulted(text)).toEqual(expected));

it('goes on with the sessions before and behind', () =>
  expect(
    consulted(
      'سومین دور رایزنی‌های سیاسی ایران و کرواسی امروز برگزار شد. دور بعدی رایزنی‌ها سال ۲۰۲۶ به میزبانی تهران خواهد بود. دور دوم، اردیبهشت ۱۴۰۳ برگزار شده بود.',
    ),
  ).toEqual(['consultation HRV+IRN held 2025-12-01 -', 'consultation HRV+IRN planned 2026-01-01 IRN', 'consultation HRV+IRN held 2024-04-20 -']));
