import { Button } from '@mantine/core';
import type { Judgement } from '../../../../src/api/contract.ts';
import type { LabelTable } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Tone } from '../../parts/palette.ts';
import classes from './trail.module.css';

const tones: Readonly<Record<string, Tone>> = { confirmed: 'good', wrong: 'bad', corrected: 'waiting', same: 'quiet', different: 'quiet' };
const known = ['confirmed', 'wrong', 'corrected', 'same', 'different'] as const;
const fields = [
  'kind',
  'status',
  'sides',
  'parties',
  'date',
  'place',
  'participants',
  'guest',
  'count',
  'title',
  'fields',
  'measure',
  'value',
  'unit',
] as const;
const moreFields = ['bound', 'period', 'change', 'inviter'] as const;

/** What was decided, as a badge. */
export function VerdictBadge({ verdict }: { readonly verdict: string }) {
  const { t } = useText();
  const own = known.find((name) => name === verdict);
  return <ToneBadge tone={tones[verdict] ?? 'quiet'}>{own ? t(`document.verdict-${own}`) : verdict}</ToneBadge>;
}

/** The name of a field in the reader's language. */
export function useFieldName(): (field: string) => string {
  const { t } = useText();
  return (field) => {
    if (field === 'side') return t('document.personSide');
    if (field === 'offices') return t('document.personOffices');
    if (field === 'figure' || field === 'office' || field === 'participant') return t(`review.about-${field}`);
    const name = [...fields, ...moreFields].find((one) => one === field);
    if (name === undefined) return field;
    return name === 'parties' ? t('document.field-sides') : t(`document.field-${name}`);
  };
}

const tableOf = (section: string, field: string): LabelTable | undefined => {
  if (field === 'fields') return 'field';
  if (field === 'measure' || field === 'bound') return field;
  if (field === 'kind') return section === 'instruments' ? 'instrument' : 'engagement';
  if (field !== 'status') return undefined;
  return section === 'instruments' ? 'instrument-status' : section === 'indicators' ? 'indicator-status' : 'engagement-status';
};

interface Loose {
  readonly start?: string;
  readonly end?: string;
  readonly precision?: string;
  readonly name?: string | null;
  readonly written?: string | null;
  readonly country?: string | null;
}

/** A corrected value in words. */
export function useValueWords(): (section: string, field: string, value: unknown) => string {
  const { t, label } = useText();
  const { commas, side, list, number, place, range } = useFormat();
  return (section, field, value) => {
    const table = tableOf(section, field);
    const one = (part: unknown): string => {
      if (part === null || part === undefined) return t('document.notTold');
      if (typeof part === 'number') return number(part);
      if (typeof part === 'string') return table ? label(table, part) : /^(sides|parties|guest)$/.test(field) ? side(part) : part;
      const { start, end, precision, name, written, country } = part as Loose;
      if (start && end) return range({ start, end, ...(precision && { precision }) });
      const own = name ?? written;
      return commas([...(own ? [country ? place(own) : own] : []), ...(country ? [side(country)] : [])]) || t('parts.unnamed');
    };
    return Array.isArray(value) ? list(value.map(one)) || t('document.notTold') : one(value);
  };
}

export interface TrailProps {
  readonly judgements: readonly Judgement[];
  /** Undefined: this tab may not take judgements back. */
  readonly onUndo?: ((judgement: Judgement) => void) | undefined;
}

/** Who decided what of an item, when and why. */
export function Trail({ judgements, onUndo }: TrailProps) {
  const { t } = useText();
  const { ago } = useFormat();
  const fieldName = useFieldName();
  const words = useValueWords();
  if (judgements.length === 0) return null;
  return (
    <ul className={classes.trail} aria-label={t('document.trail')}>
      {judgements.map((judgement) => (
        <li key={judgement.id} data-withdrawn={judgement.withdrawn !== null || undefined}>
          <VerdictBadge verdict={judgement.verdict} />{' '}
          {judgement.field !== null && (
            <span>
              {fieldName(judgement.field)}: <bdi>{words(judgement.items[0]?.section ?? '', judgement.field, judgement.value)}</bdi>{' '}
            </span>
          )}
          <span className={classes.who}>
            <bdi>{judgement.author}</bdi> · <time dateTime={judgement.madeAt}>{ago(judgement.madeAt)}</time>
          </span>
          {judgement.reason !== '' && (
            <span className={classes.reason}>
              <bdi>{judgement.reason}</bdi>
            </span>
          )}
          {judgement.withdrawn && (
            <span className={classes.withdrawn}>
              {t('document.takenBack')}{' '}
              <span className={classes.who}>
                <bdi>{judgement.withdrawn.author}</bdi> · <time dateTime={judgement.withdrawn.madeAt}>{ago(judgement.withdrawn.madeAt)}</time>
              </span>
              {judgement.withdrawn.reason !== '' && (
                <span className={classes.reason}>
                  <bdi>{judgement.withdrawn.reason}</bdi>
                </span>
              )}
            </span>
          )}
          {onUndo && judgement.withdrawn === null && (
            <Button size="compact-xs" variant="subtle" leftSection={<Icon name="undo" size={12} />} onClick={() => onUndo(judgement)}>
              {t('document.undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
