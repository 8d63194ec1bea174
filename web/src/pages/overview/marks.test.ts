import { geoEquirectangular } from 'd3-geo';
import { expect, test } from 'vitest';
import type { Side } from '../../../../src/api/contract.ts';
import { arcsOf, bubblesOf, labelled, type Scene } from './marks.ts';

const at: Record<string, [number, number] | null> = { VNM: [105, 21], KHM: [104.9, 11.5], LAO: [102.6, 18], NOR: [10.7, 59.9], 'org:un': null };
const sideOf = (code: string): Side | undefined =>
  code in at ? { code, kind: 'state', name: code, iso2: null, numeric: null, at: at[code] ?? null } : undefined;
const scene: Scene = { world: { features: [], centres: new Map() }, projection: geoEquirectangular().scale(150).translate([480, 250]), sideOf, width: 960 };
const sizeOf = (name: string) => ({ width: name.length * 7, ascent: 9, descent: 2 });
const counted = (...rows: [string, number][]) => rows.map(([side, engagements]) => ({ side, engagements }));

test('the circle of more engagements is larger and lies below', () => {
  const [first, second] = bubblesOf(counted(['KHM', 4], ['VNM', 40]), scene);
  expect(first?.code).toBe('VNM');
  expect(first!.radius).toBeGreaterThan(second!.radius);
});

test('a side that stands nowhere on the map has no circle and no line', () => {
  expect(bubblesOf(counted(['org:un', 9], ['XXX', 3]), scene)).toEqual([]);
  expect(arcsOf([{ sides: ['VNM', 'org:un'], engagements: 2, documents: 1 }], [], scene)).toEqual([]);
});

test('of a side that is chosen only its own lines are shown, the strongest above', () => {
  const dyads = [
    { sides: ['KHM', 'VNM'] as [string, string], engagements: 9, documents: 4 },
    { sides: ['NOR', 'VNM'] as [string, string], engagements: 5, documents: 2 },
    { sides: ['KHM', 'NOR'] as [string, string], engagements: 3, documents: 1 },
  ];
  expect(arcsOf(dyads, ['VNM'], scene).map((arc) => arc.sides.join())).toEqual(['NOR,VNM', 'KHM,VNM']);
});

test('no name is written over another, and the larger circle has its name first', () => {
  const bubbles = bubblesOf(counted(['LAO', 36], ['VNM', 40], ['NOR', 8]), scene);
  const naming = { nameOf: (code: string) => `A long name of ${code}`, sizeOf, most: 9, width: scene.width };
  expect(labelled(bubbles, naming).map((b) => b.code)).toEqual(['VNM', 'NOR']);
  expect(labelled(bubbles, { ...naming, most: 1 })).toHaveLength(1);
});

test('a name at the edge stands within the map', () => {
  const [bubble] = bubblesOf(counted(['VNM', 40]), scene);
  const naming = { nameOf: () => 'Viet Nam', sizeOf, most: 9 };
  expect(labelled([bubble!], { ...naming, width: scene.width })[0]?.x).toBe(bubble!.x);
  expect(labelled([bubble!], { ...naming, width: bubble!.x + 10 })[0]?.x).toBe(bubble!.x + 10 - 31);
});
