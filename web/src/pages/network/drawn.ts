import type { Network } from '../../../../src/api/contract.ts';
import type { TextSize } from '../../parts/use-text-size.ts';
import type { Places } from './arrange.ts';

/** A node in pixels of the figure. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly engagements: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const MARGIN = 26;
export const NARROW = 600;
/** So many of the strongest are named even where the name then lies over a node. */
const ALWAYS_NAMED = 16;

/** Of the figure, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The nodes of a figure of so many pixels, the strongest first. */
export function dotsOf({ nodes }: Network, places: Places, { width, height }: Room): Dot[] {
  const most = Math.max(1, ...nodes.map(({ engagements }) => engagements));
  // on a narrow screen large nodes would lie upon one another
  const [least, grows] = width < NARROW ? [2, 7] : [3, 11];
  return nodes
    .flatMap((node) => {
      const at = places.get(node.id);
      if (!at) return [];
      const radius = least + grows * Math.sqrt(node.engagements / most);
      return [{ ...node, radius, x: MARGIN + at.x * (width - 2 * MARGIN), y: MARGIN + at.y * (height - 2 * MARGIN) }];
    })
    .sort((a, b) => b.engagements - a.engagements);
}

/** Where a name stands. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const hits = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a dot is called, and how much room that takes. */
export interface Naming {
  readonly nameOf: (dot: Dot) => string;
  readonly sizeOf: (name: string) => TextSize;
}

/** Names that come nearer than this to one another seem to be one. */
const APART = 3;

type Tried = NamePlace & { readonly box: Box };

/** Above the node, below it, at its right and at its left; of a node at the edge above and below it within the figure. */
function placesAround({ x, y, radius }: Dot, { width, ascent, descent }: TextSize, most: number): Tried[] {
  const line = (anchor: NamePlace['anchor'], at: number, baseline: number): Tried => {
    const left = anchor === 'middle' ? at - width / 2 : anchor === 'start' ? at : at - width;
    return { anchor, x: at, y: baseline, box: { left: left - APART, right: left + width + APART, top: baseline - ascent - 1, bottom: baseline + descent + 1 } };
  };
  const [above, below, beside] = [y - radius - Math.max(4, descent + 1), y + radius + ascent + 3, y + (ascent - descent) / 2];
  const half = width / 2 + APART;
  const within = Math.max(half, Math.min(most - half, x));
  return [
    line('middle', x, above),
    line('middle', x, below),
    line('start', x + radius + 4, beside),
    line('end', x - radius - 4, beside),
    line('middle', within, above),
    line('middle', within, below),
  ];
}

/**
 * The names that find room: none over another or beyond the edge, and but for a few none over a node.
 *
 * @param dots those that are to be named, the most important first
 * @param all those that a name should not lie upon
 */
export function placeNames(dots: readonly Dot[], all: readonly Dot[], { nameOf, sizeOf, width, height }: Naming & Room): ReadonlyMap<string, NamePlace> {
  const circles = all.map(({ id, x, y, radius }) => ({ id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const taken: Box[] = [];
  const placed = new Map<string, NamePlace>();
  for (const [rank, dot] of dots.entries()) {
    const isWithin = ({ box }: Tried): boolean =>
      box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => hits(box, other));
    const isFree = ({ box }: Tried): boolean => !circles.some((circle) => circle.id !== dot.id && hits(box, circle));
    const around = placesAround(dot, sizeOf(nameOf(dot)), width).filter(isWithin);
    const found = around.find(isFree) ?? (rank < ALWAYS_NAMED ? around[0] : undefined);
    if (!found) continue;
    taken.push(found.box);
    placed.set(dot.id, { x: found.x, y: found.y, anchor: found.anchor });
  }
  return placed;
}

const ahead: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest node in the direction of an arrow key; undefined for another key or at the edge. */
export function towards(dots: readonly Dot[], from: Dot, key: string): Dot | undefined {
  const step = ahead[key];
  if (!step) return undefined;
  const cost = (dot: Dot): number => {
    const [dx, dy] = [dot.x - from.x, dot.y - from.y];
    const forward = dx * step[0] + dy * step[1];
    return forward <= 0 ? Number.POSITIVE_INFINITY : forward + 2 * Math.abs(dx * step[1] + dy * step[0]);
  };
  const best = dots.reduce<Dot | undefined>((found, dot) => (found && cost(found) <= cost(dot) ? found : dot), undefined);
  return best && Number.isFinite(cost(best)) ? best : undefined;
}
