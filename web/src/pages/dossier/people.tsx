import { Link } from 'wouter';
import type { Dossier, Engagement } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { kindColour } from '../../parts/palette.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { fileOf, pairRows } from './exports.ts';
import { More } from './more.tsx';
import { type Pair, pairsOf } from './pairs.ts';

const most = 4;

/** Days as links to their engagements, each with a dot of its kind. */
export function Days({ engagements }: { readonly engagements: readonly Engagement[] }) {
  const { label } = useText();
  const { number } = useFormat();
  const rest = engagements.length - most;
  return (
    <span className={classes.days}>
      {engagements.slice(0, most).map((engagement) => (
        <Link key={engagement.id} href={links.engagement(engagement.id)} title={label('engagement', engagement.kind)}>
          <span className={classes.dot} style={{ background: kindColour(engagement.kind) }} aria-hidden="true" />
          <DayText value={engagement.date} />
        </Link>
      ))}
      {rest > 0 && <span className={classes.small}>+{number(rest)}</span>}
    </span>
  );
}

function PairRow({ pair }: { readonly pair: Pair }) {
  const { number } = useFormat();
  const [one, other] = pair.people;
  return (
    <tr>
      <td>
        <PersonName principal={one} full={false} />
        {' – '}
        <PersonName principal={other} full={false} />
        <div className={classes.small}>
          <Days engagements={pair.engagements} />
        </div>
      </td>
      <td className={classes.number}>{number(pair.engagements.length)}</td>
    </tr>
  );
}

/** Pairs of people of the two sides, how often they met and when. */
export function PairsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { side } = useFormat();
  const pairs = pairsOf(dossier.engagements, dossier.sides[0] ?? '');
  return (
    <Section flush title={t('relation.pairs')} actions={pairs.length > 0 && <CsvButton name={fileOf(dossier, 'people')} rows={() => pairRows(pairs)} />}>
      {pairs.length === 0 ? (
        <EmptyState title={t('relation.pairsEmpty')} hint={t('relation.pairsEmptyHint')} />
      ) : (
        <More rows={pairs} first={8} printed={30}>
          {(shown) => (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{dossier.sides.length > 1 ? dossier.sides.map(side).join(' – ') : t('relation.pairs')}</th>
                  <th scope="col" className={classes.number}>
                    {t('relation.times')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((pair) => (
                  <PairRow key={pair.key} pair={pair} />
                ))}
              </tbody>
            </table>
          )}
        </More>
      )}
    </Section>
  );
}
