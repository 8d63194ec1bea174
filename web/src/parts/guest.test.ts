import { expect, test } from 'vitest';
import type { Engagement } from '../../../src/api/contract.ts';
import { guestOf } from './guest.ts';

const told = (...guests: (string | null)[]) => ({ tellings: guests.map((guest) => ({ guest })) as unknown as Engagement['tellings'] });

test.each([
  ['the one told most', told('VNM', 'KHM', 'KHM'), 'KHM'],
  ['whoever tells one, where others tell none', told(null, 'VNM'), 'VNM'],
  ['none', told(null), undefined],
])('the guest is %s', (_, engagement, guest) => expect(guestOf(engagement)).toBe(guest));
