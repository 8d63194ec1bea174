import type { LabelTable } from '../language/keys.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';

/** A value as a conflict tells it: `2025-07-24`, `20000000000 USD`, `head-of-government of VNM`, a name. */
export type ClaimShape =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'figure'; readonly value: number; readonly unit: string }
  | { readonly kind: 'office'; readonly office: string; readonly side: string }
  | { readonly kind: 'text'; readonly text: string };

/** Tells what a value is by how it is written. */
export function shapeOf(value: string): ClaimShape {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'day', day: value };
  const figure = /^(\d+(?:\.\d+)?) ?(\D*)$/.exec(value);
  if (figure) return { kind: 'figure', value: Number(figure[1]), unit: figure[2] ?? '' };
  const office = /^([a-z-]+) of ([A-Z]{3}|org:[a-z0-9-]+)$/.exec(value);
  if (office) return { kind: 'office', office: office[1] ?? '', side: office[2] ?? '' };
  return { kind: 'text', text: value };
}

/** A value of a conflict in the reader's own way of writing days, figures, offices and states. */
export function ClaimValue({ value, table = 'office' }: { readonly value: string; readonly table?: LabelTable }) {
  const { label } = useText();
  const { day, number, side } = useFormat();
  const shape = shapeOf(value);
  if (shape.kind === 'day') return <time dateTime={shape.day}>{day(shape.day)}</time>;
  if (shape.kind === 'figure') return <bdi>{`${number(shape.value)} ${shape.unit}`.trim()}</bdi>;
  if (shape.kind === 'office') return <bdi>{`${label(table, shape.office)}, ${side(shape.side)}`}</bdi>;
  return <bdi>{shape.text}</bdi>;
}
