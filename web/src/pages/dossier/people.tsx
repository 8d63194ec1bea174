import { Link } from 'wouter';
import type { Dossier } from '../../../../src/api/contract.ts';
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

type Pair = Dossier['pairs'][number];

const most = 4;

/** Days as links to their engagements, each with a dot of its kind. */
function Days({ pair: { latest, engagements } }: { readonly pair: Pair }) {
  const { label } = useText();
  const { number } = useFormat();
  const shown = latest.slice(0, most);
  const rest = engagements - shown.length;
  return (
    <span className={classes.days}>
      {shown.map(({ id, kind, date }) => (
        <Link key={id} href={links.engagement(id)} title={label('engagement', kind)}>
          <span className={classes.dot} style={{ background: kindColour(kind) }} aria-hidden="true" />
          <DayText value={date} />
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
        <PersonName principal={{ ...one, offices: [] }} full={false} />
        {' – '}
        <PersonName principal={{ ...other, offices: [] }} full={false} />
        <div className={classes.small}>
          <Days pair={pair} />
        </div>
      </td>
      <td className={classes.number}>{number(pair.engagements)}</td>
    </tr>
  );
}

/** Pairs of people of the two sides, how often they met and when. */
export function PairsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { sideLine } = useFormat();
  const { pairs } = dossier;
  return (
    <Section flush title={t('relation.pairs')} actions={pairs.length > 0 && <CsvButton name={fileOf(dossier, 'people')} rows={() => pairRows(dossier)} />}>
      {pairs.length === 0 ? (
        <EmptyState title={t('relation.pairsEmpty')} hint={t('relation.pairsEmptyHint')} />
      ) : (
        <More rows={pairs} first={8} printed={30}>
          {(shown) => (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{dossier.sides.length > 1 ? sideLine(dossier.sides) : t('relation.pairs')}</th>
                  <th scope="col" className={classes.number}>
                    {t('relation.times')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((pair) => (
                  <PairRow key={pair.people.map(({ person }) => person).join()} pair={pair} />
                ))}
              </tbody>
            </table>
          )}
        </More>
      )}
    </Section>
  );
}
