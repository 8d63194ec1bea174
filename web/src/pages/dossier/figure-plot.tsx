// One small plot of figures over years, in plain SVG. Loaded when a dossier has figures to show.
import { Link } from 'wouter';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { useAmount } from '../../parts/use-amount.ts';
import { ceilingOf } from './ceiling.ts';
import styles from './figures.module.css';
import { lineColour } from './line-colours.ts';
import { keyOf } from './quotes.tsx';
import { type Figure, lineOf, type Point, type Series } from './series.ts';

const WIDTH = 340;
const HEIGHT = 136;
const edge = { top: 12, bottom: 22, narrow: 14, wide: 58 };

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly top: number;
}

/** 1, 2 or 5 times a power of ten, no less than `value`. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value * 0.999) ?? 10) * power;
}

function scalesOf(points: readonly Point[], isRightToLeft: boolean): Scales {
  const first = Math.floor(Math.min(...points.map(({ at }) => at)));
  const last = Math.ceil(Math.max(...points.map(({ at }) => at)) + 0.001);
  const top = roundUp(ceilingOf(points.map(({ value }) => value)));
  const inner = WIDTH - edge.narrow - edge.wide;
  const share = (at: number): number => (at - first) / (last - first);
  const step = Math.ceil((last - first) / 6);
  return {
    x: (at) => (isRightToLeft ? edge.narrow + inner * (1 - share(at)) : edge.wide + inner * share(at)),
    y: (value) => HEIGHT - edge.bottom - Math.min(1, value / top) * (HEIGHT - edge.top - edge.bottom),
    years: Array.from({ length: last - first }, (_, n) => first + n).filter((_, n) => n % step === 0),
    top,
  };
}

function Line({ series, scales, colour }: { readonly series: Series; readonly scales: Scales; readonly colour: string }) {
  const points = lineOf(series)
    .filter(({ value }) => value <= scales.top)
    .map(({ at, value }) => `${scales.x(at)},${scales.y(value)}`);
  return <polyline className={styles.line} stroke={colour} points={points.join(' ')} />;
}

function Axes({ scales, unit, isRightToLeft }: { readonly scales: Scales; readonly unit: string; readonly isRightToLeft: boolean }) {
  const { tick, period } = useAmount();
  const at = isRightToLeft ? WIDTH - edge.wide + 6 : edge.wide - 6;
  return (
    <g>
      {[0, scales.top / 2, scales.top].map((value) => (
        <g key={value}>
          <line
            className={styles['grid-line']}
            x1={isRightToLeft ? edge.narrow : edge.wide}
            x2={isRightToLeft ? WIDTH - edge.wide : WIDTH - edge.narrow}
            y1={scales.y(value)}
            y2={scales.y(value)}
          />
          <text className={styles.axis} x={at} y={scales.y(value)} dy="0.32em" textAnchor="end">
            {tick(value, unit)}
          </text>
        </g>
      ))}
      {scales.years.map((year) => (
        <text key={year} className={styles.axis} x={scales.x(year + 0.5)} y={HEIGHT - 6} textAnchor="middle">
          {period(String(year))}
        </text>
      ))}
    </g>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly isHollow: boolean;
  /** How much it is, where it lies above the plot: it then points upwards from the upper edge. */
  readonly beyond: string | undefined;
}

function Dot({ x, y, size, colour, isHollow, beyond }: DotProps) {
  const fill = isHollow ? 'var(--surface)' : colour;
  if (beyond === undefined) return <circle cx={x} cy={y} r={size} stroke={colour} fill={fill} />;
  return (
    <>
      <path d={`M${x - size} ${y - 1}h${2 * size}l${-size} ${-2 * size}z`} stroke={colour} fill={fill} />
      <text className={styles.beyond} x={x} y={y + 11} textAnchor="middle">
        {beyond}
      </text>
    </>
  );
}

export interface FigurePlotProps {
  readonly figure: Figure;
  /** The key of the figure that is pointed at. */
  readonly chosen: string | undefined;
  readonly choose: (key: string | undefined) => void;
}

export function FigurePlot({ figure, chosen, choose }: FigurePlotProps) {
  const { direction } = useText();
  const { told, tick, period } = useAmount();
  const isRightToLeft = direction === 'rtl';
  const scales = scalesOf(
    figure.series.flatMap(({ points }) => points),
    isRightToLeft,
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each of its links is named, and the table below tells all of it
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} direction={direction}>
      <Axes scales={scales} unit={figure.unit} isRightToLeft={isRightToLeft} />
      {figure.series.map((series, at) => (
        <g key={series.direction.join()}>
          <Line series={series} scales={scales} colour={lineColour(at)} />
          {series.points.map(({ indicator, at: year, value }) => {
            const key = keyOf(indicator);
            const name = `${period(indicator.period ?? '')}: ${told(indicator)}`;
            return (
              <Link
                key={key}
                href={links.document(indicator.origin.id, indicator)}
                className={styles.point}
                aria-label={name}
                onMouseEnter={() => choose(key)}
                onMouseLeave={() => choose(undefined)}
                onFocus={() => choose(key)}
                onBlur={() => choose(undefined)}
              >
                <Dot
                  x={scales.x(year)}
                  y={scales.y(value)}
                  size={chosen === key ? 5.5 : 3.75}
                  colour={lineColour(at)}
                  isHollow={indicator.status !== 'actual'}
                  beyond={value > scales.top ? tick(value, figure.unit) : undefined}
                />
                <title>{name}</title>
              </Link>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
