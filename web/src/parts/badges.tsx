import type { LabelTable } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';
import classes from './badges.module.css';
import { kindColour, type Tone, toneColour } from './palette.ts';

/** The kind of an engagement: a dot of its colour and its name. */
export function KindBadge({ kind }: { readonly kind: string }) {
  const { label } = useText();
  return (
    <span className={classes.kind}>
      <span className={classes.dot} style={{ background: kindColour(kind) }} aria-hidden="true" />
      {label('engagement', kind)}
    </span>
  );
}

/** A word on a ground of its tone. */
export function ToneBadge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={classes.tone} style={{ '--tone': toneColour(tone) } as React.CSSProperties}>
      {children}
    </span>
  );
}

const tones: Readonly<Record<string, Tone>> = {
  held: 'good',
  planned: 'waiting',
  cancelled: 'bad',
  signed: 'good',
  'in-force': 'good',
  'to-be-signed': 'waiting',
  negotiating: 'waiting',
  proposed: 'quiet',
  actual: 'good',
  forecast: 'waiting',
  target: 'quiet',
};

export interface StatusBadgeProps {
  readonly status: string;
  /** Whose status it is; that of an engagement unless told otherwise. */
  readonly of?: Extract<LabelTable, 'engagement-status' | 'instrument-status' | 'indicator-status'>;
}

/** How a thing stands: held, planned, signed, to be signed … */
export function StatusBadge({ status, of = 'engagement-status' }: StatusBadgeProps) {
  const { label } = useText();
  return <ToneBadge tone={tones[status] ?? 'quiet'}>{label(of, status)}</ToneBadge>;
}
