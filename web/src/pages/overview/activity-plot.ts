// Draws the bars of activity. Loaded when the overview shows them, as the plotting library is large.
import * as Plot from '@observablehq/plot';
import type { Statistics } from '../../../../src/api/contract.ts';
import { engagementKindCodes } from '../../../../src/model/codes.ts';
import { kindColour } from '../../parts/palette.ts';

export interface ActivityPlot {
  readonly months: Statistics['months'];
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
  /** `2025-05` in the reader's words, and a count in his digits. */
  readonly monthName: (month: string) => string;
  readonly tick: (month: Date) => string;
  readonly number: (value: number) => string;
  readonly kindName: (kind: string) => string;
}

const startOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** A figure of bars, one a month, parted by kind. Time runs as the reader reads. */
export function drawActivity({ months, width, height, isRightToLeft, monthName, tick, number, kindName }: ActivityPlot): SVGSVGElement | HTMLElement {
  const figure = Plot.plot({
    width,
    height,
    marginTop: 10,
    marginBottom: 24,
    marginLeft: isRightToLeft ? 8 : 32,
    marginRight: isRightToLeft ? 32 : 8,
    style: { background: 'none', color: 'var(--mantine-color-dimmed)', fontFamily: 'inherit', fontSize: '11px' },
    x: { type: 'utc', reverse: isRightToLeft, label: null, tickFormat: tick, ticks: Math.max(2, Math.floor(width / 110)) },
    y: { label: null, grid: true, ticks: 4, tickFormat: number, axis: isRightToLeft ? 'right' : 'left' },
    color: { type: 'ordinal', domain: engagementKindCodes, range: engagementKindCodes.map(kindColour) },
    marks: [
      Plot.rectY(months, {
        x: (row) => startOf(row.month),
        interval: 'month',
        y: 'engagements',
        fill: 'kind',
        order: engagementKindCodes,
        insetLeft: 0.5,
        insetRight: 0.5,
        title: (row) => `${monthName(row.month)}\n${kindName(row.kind)}: ${number(row.engagements)}`,
      }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
  // the library names its groups of shapes in English, where only what has a role may have a name
  for (const group of figure.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return figure;
}
