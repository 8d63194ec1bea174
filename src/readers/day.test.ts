import { expect, it } from 'vitest';
import { readDay } from './day.ts';

it.each<[unknown, string | undefined]>([
  ['2025-05-02', '2025-05-02'],
  ['2025-05-02T23:30:00-05:00', '2025-05-02'],
  ['2025/5/2', '2025-05-02'],
  ['20250502', '2025-05-02'],
  ['20250502113025', '2025-05-02'],
  ['Fri, 02 May 2025 10:00:00 GMT', '2025-05-02'],
  [1746144000, '2025-05-02'],
  [1746144000000, '2025-05-02'],
  ['1404-02-12', undefined],
  ['2025-02-30', undefined],
  ['soon', undefined],
  [null, undefined],
])('reads the day of %s', (stamp, day) => expect(readDay(stamp)).toBe(day));
