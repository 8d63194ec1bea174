// Circles and lines of the map, from what the ledger counts.
import type { GeoProjection } from 'd3-geo';
import type { Dyad, Side, Statistics } from '../../../../src/api/contract.ts';
import type { TextSize } from '../../parts/use-text-size.ts';
import { placeOf, type World } from './shapes.ts';

export interface Bubble {
  readonly code: string;
  readonly engagements: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Arc {
  readonly sides: Dyad['sides'];
  readonly engagements: number;
  readonly path: string;
  readonly width: number;
}

export interface Scene {
  readonly world: World;
  readonly projection: GeoProjection;
  readonly sideOf: (code: string) => Side | undefined;
  /** Of the map, in pixels. */
  readonly width: number;
}

/** More lines than this hide one another. */
const mostArcs = 70;

const pointOf = ({ world, projection, sideOf }: Scene, code: string): [number, number] | undefined => {
  const place = placeOf(sideOf(code), world);
  return (place && projection(place)) ?? undefined;
};

/** One circle a side, its area by the number of engagements; the largest first, so that small ones lie above. */
export function bubblesOf(sides: Statistics['sides'], scene: Scene): Bubble[] {
  const most = Math.max(1, ...sides.map((s) => s.engagements));
  const largest = Math.max(7, scene.width / 62);
  const found = sides.flatMap(({ side, engagements }): Bubble[] => {
    const point = pointOf(scene, side);
    return point ? [{ code: side, engagements, x: point[0], y: point[1], radius: 1.8 + largest * Math.sqrt(engagements / most) }] : [];
  });
  return found.sort((a, b) => b.radius - a.radius);
}

/** A bow from the western to the eastern point, bent upwards. */
function bow([ax, ay]: [number, number], [bx, by]: [number, number]): string {
  const length = Math.hypot(bx - ax, by - ay);
  const lift = Math.min(length * 0.22, 90);
  return `M${ax.toFixed(1)},${ay.toFixed(1)}Q${((ax + bx) / 2).toFixed(1)},${((ay + by) / 2 - lift).toFixed(1)} ${bx.toFixed(1)},${by.toFixed(1)}`;
}

/** One line a relation: the most told of all, or of the side that was chosen. The strongest last, so that it lies above. */
export function arcsOf(dyads: readonly Dyad[], chosen: readonly string[], scene: Scene): Arc[] {
  const wanted = dyads.filter(({ sides }) => chosen.every((code) => sides.includes(code))).slice(0, mostArcs);
  const most = Math.max(1, ...wanted.map((d) => d.engagements));
  const found = wanted.flatMap(({ sides, engagements }): Arc[] => {
    const [a, b] = [pointOf(scene, sides[0]), pointOf(scene, sides[1])];
    return a && b ? [{ sides, engagements, path: bow(a, b), width: 0.8 + 3.4 * Math.sqrt(engagements / most) }] : [];
  });
  return found.reverse();
}

export interface Naming {
  readonly nameOf: (code: string) => string;
  readonly sizeOf: (name: string) => TextSize;
  /** So many names at most. */
  readonly most: number;
  /** Of the map, in pixels. */
  readonly width: number;
}

/** A name above its circle, by the middle of its line. */
export interface NamePlace {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Names that come nearer than this to one another seem to be one. */
const APART = 3;

/** The names that find room above their circles: the largest first, none over another or beyond the edge. */
export function labelled(bubbles: readonly Bubble[], { nameOf, sizeOf, most, width }: Naming): NamePlace[] {
  const taken: Array<readonly [number, number, number, number]> = [];
  const placed: NamePlace[] = [];
  for (const bubble of bubbles) {
    if (placed.length === most) break;
    const { width: long, ascent, descent } = sizeOf(nameOf(bubble.code));
    const half = long / 2 + APART;
    const x = Math.max(half, Math.min(width - half, bubble.x));
    const y = bubble.y - bubble.radius - Math.max(4, descent + 1);
    const box = [x - half, y - ascent - 1, x + half, y + descent + 1] as const;
    if (taken.some(([x0, y0, x1, y1]) => box[0] < x1 && x0 < box[2] && box[1] < y1 && y0 < box[3])) continue;
    taken.push(box);
    placed.push({ code: bubble.code, x, y });
  }
  return placed;
}
