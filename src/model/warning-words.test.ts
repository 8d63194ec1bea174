import { expect, test } from 'vitest';
import { readWarning, writeOutOfOffice, writeSlip } from './warning-words.ts';

test.each([
  [writeSlip('Hun Sen', 'KHM'), { kind: 'role-contradicts-holder', name: 'Hun Sen', side: 'KHM' }],
  [writeSlip('Kaja Kallas', 'org:eu'), { kind: 'role-contradicts-holder', name: 'Kaja Kallas', side: 'org:eu' }],
  [
    writeOutOfOffice('Hun Sen', ['party-leader', 'speaker'], '2025-03-01'),
    { kind: 'office-contradicts-table', name: 'Hun Sen', offices: ['party-leader', 'speaker'], day: '2025-03-01' },
  ],
  ['something else', undefined],
])('%s', (message, parts) => expect(readWarning(message)).toEqual(parts));
