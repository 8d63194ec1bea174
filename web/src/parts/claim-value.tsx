import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { useAmount } from './use-amount.ts';

/** A value as a conflict tells it: `2025-07-24`, `20000000000 USD`, `head-of-government of VNM`, a name. */
export type ClaimShape =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'figure'; readonly value: number; readonly unit: string }
  | { readonly kind: 'office'; readonly offices: readonly string[]; readonly side: string }
  | { readonly kind: 'text'; readonly text: string };

/** Tells what a value is by how it is written. */
export function shapeOf(value: string): ClaimShape {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'day', day: value };
  const figure = /^(\d+(?:\.\d+)?) ?(\D*)$/.exec(value);
  if (figure) return { kind: 'figure', value: Number(figure[1]), unit: figure[2] ?? '' };
  const office = /^([a-z-]+(?:, [a-z-]+)*) of ([A-Z]{3}|org:[a-z0-9-]+)$/.exec(value);
  if (office) return { kind: 'office', offices: (office[1] ?? '').split(', '), side: office[2] ?? '' };
  return { kind: 'text', text: value };
}

export interface ClaimValueProps {
  readonly value: string;
  /** What the conflict is about: `status`, `kind`, `place` … */
  readonly about: string;
}

/** A value of a conflict in the reader's own way of writing days, figures, offices, places and states. */
export function ClaimValue({ value, about }: ClaimValueProps) {
  const { label } = useText();
  const { commas, day, list, place, side } = useFormat();
  const { amount } = useAmount();
  if (about === 'status') return label('engagement-status', value);
  if (about === 'kind') return label('engagement', value);
  if (about === 'place') return <bdi>{/^[A-Z]{3}$/.test(value) ? side(value) : place(value)}</bdi>;
  const shape = shapeOf(value);
  if (shape.kind === 'day') return <time dateTime={shape.day}>{day(shape.day)}</time>;
  if (shape.kind === 'figure') return <bdi title={value}>{amount(shape.value, shape.unit)}</bdi>;
  if (shape.kind === 'office') return commas([list(shape.offices.map((office) => label('office', office))), side(shape.side)]);
  return <bdi>{shape.text}</bdi>;
}
