import type { Acting } from '../../../../src/api/contract.ts';
import { useActing } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Section } from '../../parts/section.tsx';
import { CountedTable } from '../dossier/counted-table.tsx';
import classes from '../dossier/dossier.module.css';
import { fileOf } from '../dossier/exports.ts';

/** A person, and below it in which offices, and when last. */
function Actor({ person: { offices, last, ...actor } }: { readonly person: Acting }) {
  const { label } = useText();
  const { list } = useFormat();
  return (
    <>
      <PersonName principal={{ ...actor, offices }} full={false} />
      <div className={classes.small}>
        {list(offices.map((office) => label('office', office)))}
        {last && (
          <>
            {offices.length > 0 && ' · '}
            <DayText value={last} />
          </>
        )}
      </div>
    </>
  );
}

function Rows({ people }: { readonly people: readonly Acting[] }) {
  const { t } = useText();
  if (people.length === 0) return <EmptyState title={t('side.peopleEmpty')} />;
  return (
    <CountedTable
      rows={people}
      first={10}
      heads={[t('side.people'), t('side.by-engagements')]}
      keyOf={({ person }) => person}
      countOf={({ engagements }) => engagements}
    >
      {(person) => <Actor person={person} />}
    </CountedTable>
  );
}

/** Who acts for the side, the busiest first. */
export function PersonsSection({ code }: { readonly code: string }) {
  const { t } = useText();
  const query = useActing(code);
  const people = query.data?.people ?? [];
  const rows = () => people.map(({ side: _side, ...person }) => ({ ...person }));
  return (
    <Section flush title={t('side.people')} actions={people.length > 0 && <CsvButton name={fileOf({ sides: [code] }, 'people')} rows={rows} />}>
      <Asked query={query} waiting={<LinesSkeleton lines={10} />}>
        {(told) => <Rows people={told.people} />}
      </Asked>
    </Section>
  );
}
