import type { Network } from '../../../../src/api/contract.ts';
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
/** Wide letters included; a name that is shorter only stands freer. */
const LETTER = 7;

/** The nodes of a figure of so many pixels, the strongest first. */
export function dotsOf({ nodes }: Network, places: Places, { width, height }: { readonly width: number; readonly height: number }): Dot[] {
  const most = Math.max(1, ...nodes.map(({ engagements }) => engagements));
  return nodes
    .flatMap((node) => {
      const at = places.get(node.id);
      if (!at) return [];
      const radius = 3 + 11 * Math.sqrt(node.engagements / most);
      return [{ ...node, radius, x: MARGIN + at.x * (width - 2 * MARGIN), y: MARGIN + at.y * (height - 2 * MARGIN) }];
    })
    .sort((a, b) => b.engagements - a.engagements);
}

/** Whose names are shown: the strongest first, none over another. */
export function namedDots(dots: readonly Dot[], nameOf: (dot: Dot) => string): ReadonlySet<string> {
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const named = new Set<string>();
  for (const dot of dots) {
    const box = { x: dot.x, y: dot.y - dot.radius - 6, half: (nameOf(dot).length * LETTER) / 2 };
    if (taken.some((other) => Math.abs(other.x - box.x) < other.half + box.half && Math.abs(other.y - box.y) < 15)) continue;
    taken.push(box);
    named.add(dot.id);
  }
  return named;
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
