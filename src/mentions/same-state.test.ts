import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const visits = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' })
    .engagements.filter((e) => e.kind === 'visit')
    .map((e) => `${e.guest} ${e.place?.country}`);

it('takes "this country" for that which sent an envoy, and not for his task', () =>
  expect(visits('محمد صادق، نماینده ویژه پاکستان برای افغانستان، گفت که اسد قیصر، رئیس مجلس این کشور، روز پنجشنبه به کابل سفر می‌کند.')).toEqual(['PAK AFG']));

it('takes it for the state named last elsewhere', () =>
  expect(visits('پاکستان همسایه افغانستان است. رئیس مجلس این کشور روز پنجشنبه به تهران سفر می‌کند.')).toEqual(['AFG IRN']));
