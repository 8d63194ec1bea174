import type { Dossier } from '../../../../src/api/contract.ts';
import { useText } from '../../language/use-text.ts';
import { CsvLink } from '../../parts/csv-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { EngagementLine } from '../../parts/engagement-line.tsx';
import { Section } from '../../parts/section.tsx';
import { More } from './more.tsx';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** What is planned between the sides. */
export function ComingSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { coming } = dossier;
  return (
    <Section
      flush
      title={t('relation.coming')}
      actions={coming.length > 0 && <CsvLink path="/engagements" params={{ side: dossier.sides, status: 'planned', from: today() }} />}
    >
      {coming.length === 0 ? (
        <EmptyState title={t('relation.comingEmpty')} hint={t('relation.comingEmptyHint')} />
      ) : (
        <More rows={coming} first={5}>
          {(shown) => shown.map((e) => <EngagementLine key={e.id} engagement={e} sides={dossier.sides.length === 1} status={false} />)}
        </More>
      )}
    </Section>
  );
}
