import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Judgement } from '../../../../src/api/contract.ts';
import { useJudgements } from '../../api/queries.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvLink } from '../../parts/csv-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Section } from '../../parts/section.tsx';
import { Trail } from '../document/trail.tsx';
import classes from './review.module.css';

/** Where a judgement can be looked at. */
function OpenLink({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useText();
  const [item] = judgement.items;
  if (!item) return null;
  return (
    <Anchor component={Link} href={links.document(item.document)} size="xs">
      {t('review.openDocument')}
    </Anchor>
  );
}

/** Who decided what lately, the newest first; each can be taken back. */
export function Recent({ onUndo }: { readonly onUndo: ((judgement: Judgement) => void) | undefined }) {
  const { t } = useText();
  const query = useJudgements();
  return (
    <Section
      title={t('review.trail')}
      flush
      actions={(query.data?.pages[0]?.judgements.length ?? 0) > 0 && <CsvLink path="/judgements" params={{ withdrawn: true }} />}
    >
      <Asked query={query}>
        {({ pages }) => {
          const judgements = pages.flatMap((page) => page.judgements);
          if (judgements.length === 0) return <EmptyState title={t('review.trailEmpty')} hint={t('review.trailEmptyHint')} />;
          return (
            <div className={classes.recent}>
              {judgements.map((judgement) => (
                <div key={judgement.id} className={classes.one}>
                  <Trail judgements={[judgement]} onUndo={onUndo} />
                  <OpenLink judgement={judgement} />
                </div>
              ))}
              <MoreButton query={query} />
            </div>
          );
        }}
      </Asked>
    </Section>
  );
}
