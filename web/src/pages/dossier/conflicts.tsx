import type { Conflict, Dossier } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { valuesOf } from '../../parts/claims.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { QuotedPassage } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { conflictRows, fileOf } from './exports.ts';
import { More } from './more.tsx';

/** Each value once, with the first who says so; the others are asked for. */
function Claims({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useText();
  return valuesOf(conflict).map(({ value, claims }) => (
    <div key={value}>
      <strong>
        <ClaimValue value={value} about={conflict.about} />
      </strong>
      {claims.length > 1 && <span className={classes.small}> · {t('parts.documents', { count: new Set(claims.map(({ source }) => source)).size })}</span>}
      <More rows={claims} first={1} printed={1} rest={(count) => t('relation.morePassages', { count })} isInline>
        {(shown) => shown.map((told) => <QuotedPassage key={`${told.source}-${told.start}`} quoted={told} />)}
      </More>
    </div>
  ));
}

function Contradiction({ conflict, sides }: { readonly conflict: Conflict; readonly sides: boolean }) {
  const { t } = useText();
  const { sideLine } = useFormat();
  const label = useAnyLabel();
  return (
    <div className={classes.item}>
      <span className={classes.head}>
        <ToneBadge tone="bad">{t(`overview.about-${conflict.about}` as TextKey)}</ToneBadge>
        <strong>{label(conflict.kind)}</strong>
        {sides && <bdi>{sideLine(conflict.sides)}</bdi>}
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
      note={<LatestOf shown={conflicts.length} total={dossier.totals.conflicts} />}
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
