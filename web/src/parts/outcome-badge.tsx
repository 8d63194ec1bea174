import type { FollowUp } from '../../../src/api/contract.ts';
import type { TextKey } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';
import { ToneBadge } from './badges.tsx';
import type { Tone } from './palette.ts';

const tones: Readonly<Record<string, Tone>> = {
  open: 'waiting',
  overdue: 'late',
  held: 'good',
  moved: 'quiet',
  cancelled: 'bad',
  signed: 'good',
  agreed: 'good',
};

/** What became of a plan or a promise. */
export function OutcomeBadge({ outcome }: { readonly outcome: FollowUp['outcome'] }) {
  const { t } = useText();
  const tone = tones[outcome];
  return <ToneBadge tone={tone ?? 'quiet'}>{tone ? t(`parts.outcome-${outcome}` as TextKey) : outcome}</ToneBadge>;
}
