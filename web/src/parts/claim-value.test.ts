import { expect, test } from 'vitest';
import { shapeOf } from './claim-value.tsx';

test.each([
  ['2025-07-24', { kind: 'day', day: '2025-07-24' }],
  ['20000000000 USD', { kind: 'figure', value: 20_000_000_000, unit: 'USD' }],
  ['head-of-government of VNM', { kind: 'office', offices: ['head-of-government'], side: 'VNM' }],
  ['party-leader, speaker of KHM', { kind: 'office', offices: ['party-leader', 'speaker'], side: 'KHM' }],
  ['Trần Thanh Mẫn', { kind: 'text', text: 'Trần Thanh Mẫn' }],
  ['minister of trade', { kind: 'text', text: 'minister of trade' }],
])('%s', (value, shape) => {
  expect(shapeOf(value)).toEqual(shape);
});
