import type { Conflict, Dossier } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QuotedPassage } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { conflictRows, fileOf } from './exports.ts';
import { More } from './more.tsx';

/** What a source claims, in the reader's words. */
function Claim({ about, value }: { readonly about: string; readonly value: string }) {
  const { label } = useText();
  const { side } = useFormat();
  if (about === 'status') return label('engagement-status', value);
  if (about === 'place' && /^[A-Z]{3}$/.test(value)) return <bdi>{side(value)}</bdi>;
  return <ClaimValue value={value} />;
}

function Claims({ conflict }: { readonly conflict: Conflict }) {
  return conflict.claims.map((told) => (
    <div key={`${told.source}-${told.start}-${told.value}`}>
      <strong>
        <Claim about={conflict.about} value={told.value} />
      </strong>
      <QuotedPassage quoted={told} />
    </div>
  ));
}

function Contradiction({ conflict, sides }: { readonly conflict: Conflict; readonly sides: boolean }) {
  const { t } = useText();
  const { side } = useFormat();
  const label = useAnyLabel();
  return (
    <div className={classes.item}>
      <span className={classes.head}>
        <ToneBadge tone="bad">{t(`overview.about-${conflict.about}` as TextKey)}</ToneBadge>
        <strong>{label(conflict.kind)}</strong>
        {sides && <bdi>{conflict.sides.map(side).join(' – ')}</bdi>}
        {conflict.date && (
          <span className={classes.small}>
            <DayText value={conflict.date} />
          </span>
        )}
      </span>
      <Claims conflict={conflict} />
    </div>
  );
}

/** Where sources contradict one another; nothing where none does. */
export function ConflictsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { conflicts } = dossier;
  return (
    <Section
      flush
      title={t('relation.conflicts')}
      actions={conflicts.length > 0 && <CsvButton name={fileOf(dossier, 'conflicts')} rows={() => conflictRows(dossier)} />}
    >
      {conflicts.length === 0 ? (
        <EmptyState title={t('relation.conflictsEmpty')} />
      ) : (
        <More rows={conflicts} first={4}>
          {(shown) =>
            shown.map((c) => <Contradiction key={`${c.about}-${c.claims[0]?.source}-${c.claims[0]?.start}`} conflict={c} sides={dossier.sides.length === 1} />)
          }
        </More>
      )}
    </Section>
  );
}
