import { expect, it } from 'vitest';
import { rules } from '../../../../src/model/rules.ts';
import strings from '../../locales/en/document.json';

it('every rule that may stand in a trail is told in words, and no other', () => {
  const told = Object.keys(strings).flatMap((key) => (key.startsWith('rule-') ? [key.slice('rule-'.length)] : []));
  expect(told.sort()).toEqual(Object.keys(rules).sort());
});
