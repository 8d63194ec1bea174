// Where the nodes of a network stand. Pure but for the clock that parts the reckoning into slices.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from '../../../../src/api/contract.ts';

/** Between 0 and 1 on both axes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Point>;

const ROUNDS = 400;
const SLICE = 20;

/** Nodes begin on a sunflower's spiral, the busiest in the middle, so that the same network always looks the same. */
function graphOf({ nodes, edges }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [at, { id }] of nodes.entries()) {
    const turn = at * 2.399963;
    const far = Math.sqrt(at + 0.5);
    graph.mergeNode(id, { x: far * Math.cos(turn), y: far * Math.sin(turn) });
  }
  for (const { from, to, engagements } of edges)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight: Math.sqrt(engagements) });
  return graph;
}

/** So much of a place is its rank among all, the rest how far out it lies: groups that meet nobody else would drift away and press the others together. */
const RANK = 0.6;

/** From the values of one axis to shares between 0 and 1, in the same order. */
export function spread(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const ranks = new Map(sorted.map((value, rank) => [value, rank]));
  return (value) => {
    if (high === low) return 0.5;
    const rank = (ranks.get(value) ?? 0) / (sorted.length - 1);
    return RANK * rank + (1 - RANK) * ((value - low) / (high - low));
  };
}

function placesOf(graph: UndirectedGraph): Places {
  const at = graph.mapNodes((id, { x, y }) => [id, x as number, y as number] as const);
  const [xs, ys] = [at.map(([, x]) => x), at.map(([, , y]) => y)];
  const [acrossOf, downOf] = [spread(xs), spread(ys)];
  return new Map(at.map(([id, x, y]) => [id, { x: acrossOf(x), y: downOf(y) }]));
}

/** Arranges a network in slices of some milliseconds, so that the page stays free; gives what stops it. `done` is called once. */
export function arrange(network: Network, done: (places: Places) => void): () => void {
  const graph = graphOf(network);
  const settings = { gravity: 0.08, strongGravityMode: true, scalingRatio: 12, edgeWeightInfluence: 1 };
  let left = network.nodes.length > 1 ? ROUNDS : 0;
  let timer = 0;
  const go = (): void => {
    if (left <= 0) {
      done(placesOf(graph));
      return;
    }
    forceAtlas2.assign(graph, { iterations: SLICE, settings });
    left -= SLICE;
    timer = window.setTimeout(go);
  };
  timer = window.setTimeout(go);
  return () => window.clearTimeout(timer);
}
