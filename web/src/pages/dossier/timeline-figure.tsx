import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Engagement } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { kindColour } from '../../parts/palette.ts';
import { useWidth } from '../../parts/use-width.ts';
import { today } from './coming.tsx';
import styles from './timeline.module.css';
import { TimelineCard, useTold } from './timeline-card.tsx';
import { type Lane, type Layout, layOut, type Mark, type Span, type Tick, ticksOf } from './timeline-layout.ts';

const axis = 22;
/** A lane with a name is at least so high. */
const LEAST_LANE = 24;
/** The height of a mark, and of a row of them; where many lie at the same time they are smaller, so that a lane is not half a page. */
const roomy = { size: 12, row: 14 } as const;
const dense = { size: 8, row: 10 } as const;
const MOST_ROOMY_ROWS = 4;

interface Frame {
  /** Of the whole figure. */
  readonly width: number;
  /** Room for the names of lanes; none where they stand above their marks. */
  readonly offset: number;
  readonly isRightToLeft: boolean;
}

/** From pixels since time began to pixels of the figure: time runs as the reader reads. */
const across = ({ width, offset, isRightToLeft }: Frame, x: number): number => (isRightToLeft ? width - offset - x : offset + x);

/** So that the name of a tick does not run over the edge. */
const within = (x: number, width: number): number => Math.max(30, Math.min(width - 30, x));

function LaneName({ lane, frame }: { readonly lane: Lane; readonly frame: Frame }) {
  const { t } = useText();
  const { number } = useFormat();
  const x = frame.isRightToLeft ? frame.width - 6 : 6;
  const y = lane.top + (frame.offset > 0 ? LEAST_LANE / 2 : 10);
  return (
    <text className={styles.name} x={x} y={y} dy="0.32em" textAnchor="start">
      {t(`relation.level-${lane.level}` as TextKey)} · {number(lane.count)}
    </text>
  );
}

function Lanes({ layout, ticks, frame }: { readonly layout: Layout; readonly ticks: readonly Tick[]; readonly frame: Frame }) {
  const { day: dayName, month, number } = useFormat();
  const { lanes, height } = layout;
  const tickName = ({ day, shows }: Tick): string => {
    if (shows === 'year') return number(Number(day.slice(0, 4)), { useGrouping: false });
    return shows === 'month' ? month(day.slice(0, 7)) : dayName(day);
  };
  return (
    <g>
      {lanes.map((lane) => (
        <rect key={lane.level} className={styles.lane} x={0} y={lane.top} width={frame.width} height={lane.height} />
      ))}
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line className={styles.rule} x1={across(frame, tick.x)} x2={across(frame, tick.x)} y1={0} y2={height + 4} />
          <text className={styles.tick} x={within(across(frame, tick.x), frame.width)} y={height + axis - 6} textAnchor="middle">
            {tickName(tick)}
          </text>
        </g>
      ))}
      {lanes.map((lane) => (
        <LaneName key={lane.level} lane={lane} frame={frame} />
      ))}
    </g>
  );
}

interface MarkLinkProps {
  readonly mark: Mark;
  readonly frame: Frame;
  readonly size: number;
  readonly isReachable: boolean;
  readonly point: (isOn: boolean) => void;
}

/** Held: full; planned: hollow; cancelled: hollow and dashed. */
function MarkLink({ mark: { engagement, x, width, y }, frame, size, isReachable, point }: MarkLinkProps) {
  const told = useTold();
  const colour = kindColour(engagement.kind);
  const left = across(frame, frame.isRightToLeft ? x + width : x);
  return (
    <Link
      href={links.engagement(engagement.id)}
      className={styles.link}
      aria-label={told(engagement)}
      tabIndex={isReachable ? 0 : -1}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <rect
        className={styles.mark}
        x={left + 1}
        y={y - size / 2 + 1}
        width={width - 2}
        height={size - 2}
        rx={(size - 2) / 2}
        fill={engagement.status === 'held' ? colour : 'var(--surface)'}
        stroke={colour}
        strokeDasharray={engagement.status === 'cancelled' ? '2 2' : undefined}
      />
    </Link>
  );
}

/** Where the arrow keys lead from a mark: undefined for other keys. */
function stepOf(key: string, isRightToLeft: boolean): number | undefined {
  if (key === 'Home') return Number.NEGATIVE_INFINITY;
  if (key === 'End') return Number.POSITIVE_INFINITY;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly frame: Frame;
  readonly size: number;
  readonly point: (mark: Mark | undefined) => void;
}

/** One of the marks is reached by tab, the others from it by the arrow keys. */
function Marks({ marks, frame, size, point }: MarksProps) {
  const [at, setAt] = useState(marks.length - 1);
  const group = useRef<SVGGElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, frame.isRightToLeft);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marks.length - 1, at + step));
    setAt(next);
    group.current?.querySelectorAll('a')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within take the focus
    <g ref={group} onKeyDown={move}>
      {marks.map((mark, index) => (
        <MarkLink
          key={mark.engagement.id}
          mark={mark}
          frame={frame}
          size={size}
          isReachable={index === Math.min(at, marks.length - 1)}
          point={(isOn) => {
            if (isOn) setAt(index);
            point(isOn ? mark : undefined);
          }}
        />
      ))}
    </g>
  );
}

function Today({ span, frame, inner, height }: { readonly span: Span; readonly frame: Frame; readonly inner: number; readonly height: number }) {
  const time = Date.parse(`${today()}T00:00:00Z`);
  if (time < span.from || time > span.to) return null;
  const x = across(frame, ((time - span.from) / (span.to - span.from)) * inner);
  return <line className={styles.today} x1={x} x2={x} y1={0} y2={height + 4} />;
}

/** Names of lanes stand beside the marks where there is room, else above them. */
function layoutOf(engagements: readonly Engagement[], span: Span, width: number, isNamedBeside: boolean): { readonly layout: Layout; readonly size: number } {
  const laidOut = ({ size, row }: typeof roomy | typeof dense): Layout => {
    const room = (LEAST_LANE - row) / 2;
    return layOut(engagements, span, { width, size, row, before: isNamedBeside ? room : 20, after: isNamedBeside ? room : 5 });
  };
  const layout = laidOut(roomy);
  if (layout.lanes.every(({ rows }) => rows <= MOST_ROOMY_ROWS)) return { layout, size: roomy.size };
  return { layout: laidOut(dense), size: dense.size };
}

export interface TimelineFigureProps {
  readonly engagements: readonly Engagement[];
  readonly span: Span;
  readonly sides: boolean;
}

/** Engagements in lanes by level of office. */
export function TimelineFigure({ engagements, span, sides }: TimelineFigureProps) {
  const { t, direction } = useText();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [pointed, point] = useState<Mark>();
  const offset = width >= 620 ? 172 : 0;
  const inner = Math.max(1, width - offset - 8);
  const { layout, size } = useMemo(() => layoutOf(engagements, span, inner, offset > 0), [engagements, span, inner, offset]);
  const frame: Frame = { width, offset, isRightToLeft: direction === 'rtl' };
  const ticks = ticksOf(span, inner, 92);
  return (
    <figure className={styles.figure} dir="ltr" aria-label={t('relation.timelineLabel')}>
      <div ref={ref}>
        {width > 0 && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named, and each of its links
          <svg width={width} height={layout.height + axis} viewBox={`0 0 ${width} ${layout.height + axis}`} direction={direction}>
            <Lanes layout={layout} ticks={ticks} frame={frame} />
            <Today span={span} frame={frame} inner={inner} height={layout.height} />
            <Marks marks={layout.marks} frame={frame} size={size} point={point} />
          </svg>
        )}
      </div>
      {pointed && <TimelineCard mark={pointed} offset={offset} width={width + 28} isRightToLeft={direction === 'rtl'} sides={sides} />}
    </figure>
  );
}
