import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Network } from '../../../../src/api/contract.ts';
import { useText } from '../../language/use-text.ts';
import { BlockSkeleton } from '../../parts/loading.tsx';
import { useTextSize } from '../../parts/use-text-size.ts';
import { useWidth } from '../../parts/use-width.ts';
import { arrange, type Places } from './arrange.ts';
import { type Dot, dotsOf, NARROW, type NamePlace, placeNames, type Room, towards } from './drawn.ts';
import classes from './network.module.css';

export interface FigureProps {
  readonly network: Network;
  readonly nameOf: (node: { readonly id: string; readonly name: string }) => string;
  readonly linkOf: (id: string) => string;
  /** The node that the table beside points at. */
  readonly lit: string | undefined;
  readonly light: (id: string | undefined) => void;
}

/** The places of a network; undefined while they are reckoned. */
function usePlaces(network: Network): Places | undefined {
  const [found, setFound] = useState<{ readonly of: Network; readonly places: Places }>();
  useEffect(() => arrange(network, (places) => setFound({ of: network, places })), [network]);
  return found?.of === network ? found.places : undefined;
}

interface DrawnProps extends FigureProps {
  readonly dots: readonly Dot[];
  readonly size: Room;
}

function Edges({ network, dots, lit }: Pick<DrawnProps, 'network' | 'dots' | 'lit'>) {
  const at = useMemo(() => new Map(dots.map((dot) => [dot.id, dot])), [dots]);
  return network.edges.map(({ from, to, engagements }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return null;
    const state = lit === undefined ? undefined : from === lit || to === lit ? 'near' : 'far';
    return <line key={`${from} ${to}`} className={classes.edge} data-state={state} x1={a.x} y1={a.y} x2={b.x} y2={b.y} strokeWidth={Math.sqrt(engagements)} />;
  });
}

/** As in the style sheet. */
const NAME_SIZE = 11;

/** Where names stand: of the strongest, or of the one that is lit and of its neighbours. The one that is lit is named whatever lies below. */
function useNamePlaces({ dots, size, nameOf, lit }: DrawnProps, near: ReadonlySet<string>): ReadonlyMap<string, NamePlace> {
  const sizeOf = useTextSize(NAME_SIZE);
  return useMemo(() => {
    const told = lit === undefined ? dots : [...dots.filter(({ id }) => id === lit), ...dots.filter(({ id }) => id !== lit && near.has(id))];
    return placeNames(told, dots, { nameOf, sizeOf, ...size });
  }, [dots, size, nameOf, sizeOf, lit, near]);
}

function Drawn(props: DrawnProps) {
  const { network, dots, size, nameOf, linkOf, lit, light } = props;
  const { t } = useText();
  const [entry, setEntry] = useState<string>();
  const anchors = useRef(new Map<string, SVGAElement>());
  const near = useMemo(() => new Set(network.edges.flatMap(({ from, to }) => (from === lit || to === lit ? [from, to] : []))), [network, lit]);
  const named = useNamePlaces(props, near);
  const tabStop = dots.some(({ id }) => id === entry) ? entry : dots[0]?.id;
  const move = (event: KeyboardEvent, from: Dot): void => {
    const next = towards(dots, from, event.key);
    if (!next) return;
    event.preventDefault();
    setEntry(next.id);
    anchors.current.get(next.id)?.focus();
  };
  const stateOf = (id: string) => (lit === undefined ? undefined : id === lit ? 'lit' : near.has(id) ? 'near' : 'far');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing has no element of its own
    <svg className={classes.figure} role="group" aria-label={t('network.figureLabel')} viewBox={`0 0 ${size.width} ${size.height}`} height={size.height}>
      <Edges network={network} dots={dots} lit={lit} />
      {dots.map((dot) => (
        <Link
          key={dot.id}
          href={linkOf(dot.id)}
          ref={(element: unknown) => void (element ? anchors.current.set(dot.id, element as SVGAElement) : anchors.current.delete(dot.id))}
          className={classes.node}
          data-state={stateOf(dot.id)}
          data-organisation={dot.id.startsWith('org:') || undefined}
          tabIndex={dot.id === tabStop ? 0 : -1}
          aria-label={`${nameOf(dot)}, ${t('parts.engagements', { count: dot.engagements })}`}
          onMouseEnter={() => light(dot.id)}
          onMouseLeave={() => light(undefined)}
          onFocus={() => light(dot.id)}
          onBlur={() => light(undefined)}
          onKeyDown={(event: KeyboardEvent) => move(event, dot)}
        >
          <circle cx={dot.x} cy={dot.y} r={dot.radius} />
        </Link>
      ))}
      {dots.map((dot) => {
        const place = named.get(dot.id);
        return (
          place && (
            <text key={dot.id} className={classes.name} x={place.x} y={place.y} textAnchor={place.anchor}>
              {nameOf(dot)}
            </text>
          )
        );
      })}
    </svg>
  );
}

/** Who meets whom, drawn: the more engagements, the larger; whom one points at lights with his neighbours. */
export function NetworkFigure(props: FigureProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const places = usePlaces(props.network);
  const size = useMemo(() => ({ width, height: width < NARROW ? 420 : 640 }), [width]);
  const dots = useMemo(() => (places && width > 0 ? dotsOf(props.network, places, size) : undefined), [props.network, places, width, size]);
  return (
    <div ref={ref} className={classes.box} dir="ltr">
      {dots ? <Drawn {...props} dots={dots} size={size} /> : <BlockSkeleton height={size.height} />}
    </div>
  );
}
