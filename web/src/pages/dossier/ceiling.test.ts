import { expect, test } from 'vitest';
import { ceilingOf } from './ceiling.ts';

test.each([
  ['values near each other', [1, 3, 9, 20], 20],
  ['one far above the others', [2, 3, 2.5, 150], 3],
  ['two values are both shown, however far apart', [1, 100], 100],
  ['half of them high', [1, 1, 100, 100], 100],
  ['one value', [7], 7],
  ['none', [], 0],
])('%s', (_, values, ceiling) => expect(ceilingOf(values)).toBe(ceiling));
