import { useQuery } from '@tanstack/react-query';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Statistics } from '../../../../src/api/contract.ts';
import { useSides } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { useTextSize } from '../../parts/use-text-size.ts';
import { useWidth } from '../../parts/use-width.ts';
import { arcsOf, bubblesOf, labelled, type Scene } from './marks.ts';
import { loadWorld, projectionFor, type World } from './shapes.ts';
import classes from './world-map.module.css';

export interface WorldMapProps {
  readonly statistics: Statistics;
  /** The sides that are chosen: none, one or two. */
  readonly chosen: readonly string[];
  readonly onChoose: (sides: readonly string[]) => void;
}

/** As in the style sheet. */
const NAME_SIZE = 11;

function useScene(world: World | undefined, width: number): Scene | undefined {
  const { sideOf } = useSides();
  return useMemo(() => (world && width > 0 ? { world, projection: projectionFor(world, width, width / 2), sideOf, width } : undefined), [world, width, sideOf]);
}

function Land({ scene }: { readonly scene: Scene }) {
  const shapes = useMemo(() => {
    const path = geoPath(scene.projection);
    return scene.world.features.map((land) => ({ id: String(land.id), d: path(land) ?? '' }));
  }, [scene]);
  return (
    <g className={classes.land}>
      {shapes.map(({ id, d }, at) => (
        // some lands have no code of their own
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <path key={`${id}-${at}`} d={d} />
      ))}
    </g>
  );
}

function Marks({ scene, statistics, chosen, onChoose }: WorldMapProps & { readonly scene: Scene }) {
  const { t } = useText();
  const { side, sideLine } = useFormat();
  const sizeOf = useTextSize(NAME_SIZE);
  const bubbles = useMemo(() => bubblesOf(statistics.sides, scene), [statistics, scene]);
  const arcs = useMemo(() => arcsOf(statistics.dyads, chosen, scene), [statistics, chosen, scene]);
  const near = new Set(chosen.length === 0 ? bubbles.map((b) => b.code) : arcs.flatMap((arc) => arc.sides));
  const shown = bubbles.filter((b) => near.has(b.code) || chosen.includes(b.code));
  const named = labelled(chosen.length > 0 ? [...shown].sort((a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code))) : shown, {
    nameOf: side,
    sizeOf,
    most: scene.width > 600 ? 14 : 5,
    width: scene.width,
  });
  return (
    <>
      {arcs.map(({ sides, engagements, path, width }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside the map choose by keyboard
        <g key={sides.join()} onClick={() => onChoose(sides)} className={classes.arc}>
          <path d={path} strokeWidth={width} />
          <path d={path} className={classes.reach}>
            <title>{`${sideLine(sides)}: ${t('overview.engagements', { count: engagements })}`}</title>
          </path>
        </g>
      ))}
      {bubbles.map(({ code, engagements, x, y, radius }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside the map choose by keyboard
        <circle
          key={code}
          cx={x}
          cy={y}
          r={radius}
          className={classes.bubble}
          data-chosen={chosen.includes(code) || undefined}
          data-organisation={code.startsWith('org:') || undefined}
          data-far={!near.has(code) || undefined}
          onClick={() => onChoose(chosen.length === 1 && chosen[0] === code ? [] : [code])}
        >
          <title>{`${side(code)}: ${t('overview.engagements', { count: engagements })}`}</title>
        </circle>
      ))}
      {named.map(({ code, x, y }) => (
        <text key={code} x={x} y={y} className={classes.name}>
          {side(code)}
        </text>
      ))}
    </>
  );
}

/** The world with a circle for each side and a line for each relation; a click chooses. */
export function WorldMap(props: WorldMapProps) {
  const { t } = useText();
  const { ref, width } = useWidth<HTMLDivElement>();
  const world = useQuery({ queryKey: ['world'], queryFn: loadWorld, staleTime: Number.POSITIVE_INFINITY });
  const scene = useScene(world.data, width);
  return (
    <div ref={ref} className={classes.box}>
      {world.error && <ErrorState error={world.error} retry={world.refetch} />}
      {scene && (
        <svg role="img" aria-label={t('overview.mapLabel')} width={width} height={width / 2} className={classes.map}>
          <Land scene={scene} />
          <Marks {...props} scene={scene} />
        </svg>
      )}
    </div>
  );
}
