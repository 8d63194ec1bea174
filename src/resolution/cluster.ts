import type { Telling } from '../model/telling.ts';
import { compareTellings, SAME_EVENT } from './compare.ts';
import type { Ties } from './judged.ts';
import type { People } from './people.ts';

/** Kinds that one contact is called by: talks of a standing mechanism are a meeting to some. */
const family: Readonly<Record<string, string>> = { meeting: 'contact', consultation: 'contact', visit: 'visit', attendance: 'attendance' };

const blockOf = ({ engagement }: Telling): string => `${family[engagement.kind] ?? engagement.kind} ${engagement.sides.join('+')}`;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Tellings of one family of kinds and the same sides, in the order of their ids: whatever the order of reading, the blocks are the same. */
function blocksOf(tellings: readonly Telling[]): Telling[][] {
  const blocks = new Map<string, Telling[]>();
  for (const telling of [...tellings].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const key = blockOf(telling);
    const block = blocks.get(key);
    if (block) block.push(telling);
    else blocks.set(key, [telling]);
  }
  return [...blocks.values()];
}

/** Days between the earliest points of two tellings beyond which they are not compared: twice the longest delay of a plan. */
const WINDOW = 150;

const pointOf = ({ engagement, document }: Telling): number | undefined => {
  const day = engagement.date?.start ?? document.record.document.published;
  return day ? Date.parse(`${day}T00:00:00Z`) / 86_400_000 : undefined;
};

function pairsOf(block: readonly Telling[], people: People): Pair[] {
  const order = block.map((telling, at) => ({ telling, at, point: pointOf(telling) })).sort((x, y) => (x.point ?? 0) - (y.point ?? 0) || x.at - y.at);
  const wide = block.some((t) => t.engagement.date && t.engagement.date.precision === 'year');
  const pairs: Pair[] = [];
  for (const [i, one] of order.entries()) {
    for (let k = i + 1; k < order.length; k += 1) {
      const two = order[k] as (typeof order)[number];
      if (one.point !== undefined && two.point !== undefined && two.point - one.point > WINDOW * (wide ? 3 : 1)) break;
      if (one.telling.document.source === two.telling.document.source) continue;
      const { score } = compareTellings(one.telling, two.telling, people);
      if (score >= SAME_EVENT) pairs.push({ a: Math.min(one.at, two.at), b: Math.max(one.at, two.at), score });
    }
  }
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

type Apart = (one: readonly Telling[], two: readonly Telling[]) => boolean;

/** Whether people hold a telling of the one and a telling of the other for two events. */
function apartBy({ different }: Ties): Apart {
  if (different.length === 0) return () => false;
  const pairs = new Set(different.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  return (one, two) => one.some((a) => two.some((b) => pairs.has(`${a.id}\n${b.id}`)));
}

/** Puts together what people hold for one event, whatever its sides and kind are taken for; what they hold apart stays so. */
function tie(clusters: readonly Telling[][], { same }: Ties, apart: Apart): Telling[][] {
  const groups = [...clusters];
  for (const [a, b] of same) {
    const [x, y] = [a, b].map((id) => groups.findIndex((g) => g.some((t) => t.id === id))) as [number, number];
    if (x < 0 || y < 0 || x === y || apart(groups[x] as Telling[], groups[y] as Telling[])) continue;
    groups[x] = [...(groups[x] as Telling[]), ...(groups[y] as Telling[])];
    groups.splice(y, 1);
  }
  return groups;
}

/** A cluster takes in no second telling of one document, and none that contradicts a member outright. */
function mayJoin(one: readonly Telling[], two: readonly Telling[], people: People, apart: Apart): boolean {
  if (apart(one, two)) return false;
  const sources = new Set(one.map((t) => t.document.source));
  if (two.some((t) => sources.has(t.document.source))) return false;
  let sum = 0;
  for (const a of one)
    for (const b of two) {
      const { score } = compareTellings(a, b, people);
      if (score < LEAST) return false;
      sum += score;
    }
  return sum / (one.length * two.length) >= MEAN;
}

const LEAST = 0.2;
const MEAN = 0.5;

/** Gathers the tellings of each engagement, the surest pairs first. */
export function clusterTellings(tellings: readonly Telling[], people: People, ties: Ties): Telling[][] {
  const apart = apartBy(ties);
  const clusters = blocksOf(tellings).flatMap((block) => {
    const groups = block.map((telling) => [telling]);
    const home = block.map((_, i) => i);
    for (const { a, b } of pairsOf(block, people)) {
      const [x, y] = [home[a] as number, home[b] as number];
      if (x === y || !mayJoin(groups[x] as Telling[], groups[y] as Telling[], people, apart)) continue;
      const [keep, gone] = [Math.min(x, y), Math.max(x, y)];
      (groups[keep] as Telling[]).push(...(groups[gone] as Telling[]));
      groups[gone] = [];
      for (let i = 0; i < home.length; i += 1) if (home[i] === gone) home[i] = keep;
    }
    return groups.filter((g) => g.length > 0);
  });
  return tie(clusters, ties, apart);
}
