import { expect, test } from 'vitest';
import { actorWith, foundWith, newActor } from './shapes.ts';

test('an actor that is changed has the same keys in the same order, and what is told to be unknown is so', () => {
  const actor = newActor(3, 9);
  const told = actorWith(actor, { side: 'KHM', form: 'office', offices: ['minister'] });
  const less = actorWith(told, { side: undefined, self: true });
  expect(told).toEqual({ ...actor, side: 'KHM', form: 'office', offices: ['minister'] });
  expect(less).toEqual({ ...told, side: undefined, self: true });
  for (const one of [told, less]) expect(Object.keys(one)).toEqual(Object.keys(actor));
  expect(actor.side).toBeUndefined();
});

test('a find that is changed keeps where its form ends', () => {
  const found = { kind: 'office', value: 'minister', start: 1, end: 8, split: false, tail: undefined, stem: 7 };
  expect(foundWith(found, { start: 2 })).toEqual({ ...found, start: 2 });
  expect(Object.keys(foundWith({ kind: 'act', value: 'agree', start: 0, end: 4 }, {}))).toEqual(Object.keys(found));
});
