import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { PersonPage as Person } from '../../../src/api/contract.ts';
import { usePerson, usePersonEngagements } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Asked } from '../parts/asked.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { EngagementLine } from '../parts/engagement-line.tsx';
import { LatestOf } from '../parts/latest-of.tsx';
import { BlockSkeleton } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { PageTitle, PageTitleSkeleton } from '../parts/page-title.tsx';
import { Foreign } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { SideName } from '../parts/side-name.tsx';
import { useRouteParam } from '../route-param.ts';
import { CountedTable } from './dossier/counted-table.tsx';
import dossier from './dossier/dossier.module.css';
import { engagementRow } from './dossier/exports.ts';
import { More } from './dossier/more.tsx';
import { Offices } from './person/offices.tsx';
import classes from './person/person.module.css';

/** Of a file with a table of a person: the name, as far as a file may bear it. */
const fileOf = ({ name }: Person, part: string): string => `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim()} ${part}`;

/** Every way in which documents write the name. */
function Forms({ person }: { readonly person: Person }) {
  const { t } = useText();
  const { language, number } = useFormat();
  return (
    <Section
      flush
      title={t('person.forms')}
      actions={person.forms.length > 0 && <CsvButton name={fileOf(person, 'names')} rows={() => person.forms.map((form) => ({ ...form }))} />}
    >
      {person.forms.length === 0 ? (
        <EmptyState title={t('person.noForm')} />
      ) : (
        <More rows={person.forms} first={8}>
          {(shown) => (
            <table className={dossier.table}>
              <thead>
                <tr>
                  <th scope="col">{t('person.written')}</th>
                  <th scope="col">{t('person.language')}</th>
                  <th scope="col" className={dossier.number}>
                    {t('person.documents')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((form) => (
                  <tr key={`${form.written} ${form.language}`}>
                    <td>
                      <Foreign language={form.language}>{form.written}</Foreign>
                    </td>
                    <td>{form.language ? language(form.language) : ''}</td>
                    <td className={dossier.number}>{number(form.documents)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </More>
      )}
    </Section>
  );
}

/** With whom the person met most. */
function Partners({ person }: { readonly person: Person }) {
  const { t } = useText();
  const { partners } = person;
  return (
    <Section
      flush
      title={t('person.partners')}
      actions={partners.length > 0 && <CsvButton name={fileOf(person, 'met')} rows={() => partners.map((partner) => ({ ...partner }))} />}
    >
      {partners.length === 0 ? (
        <EmptyState title={t('person.nobody')} />
      ) : (
        <CountedTable
          rows={partners}
          first={9}
          heads={[t('person.partners'), t('person.engagements')]}
          keyOf={(p) => p.person}
          countOf={({ engagements }) => engagements}
        >
          {(p) => (
            <>
              <Anchor component={Link} href={links.person(p.person)} inherit>
                <bdi>{p.name}</bdi>
              </Anchor>{' '}
              <Text span size="xs" c="dimmed">
                <SideName code={p.side} link={false} />
              </Text>
            </>
          )}
        </CountedTable>
      )}
    </Section>
  );
}

/** The engagements, the latest first; those beyond the latest come when they are asked for. */
function Engagements({ person }: { readonly person: Person }) {
  const { t } = useText();
  const total = person.totals.engagements;
  const pages = usePersonEngagements(person.id, total > person.engagements.length);
  const engagements = pages.data?.pages.flatMap((page) => page.engagements) ?? person.engagements;
  return (
    <Section
      flush
      title={t('person.engagements')}
      note={engagements.length < total ? <LatestOf shown={engagements.length} total={total} /> : total > 0 && t('parts.engagements', { count: total })}
      actions={engagements.length > 0 && <CsvButton name={fileOf(person, 'engagements')} rows={() => engagements.map(engagementRow)} />}
    >
      {engagements.length === 0 ? (
        <EmptyState title={t('person.noEngagement')} hint={t('person.noEngagementHint')} />
      ) : (
        <More rows={engagements} first={12}>
          {(shown) => (
            <>
              {shown.map((engagement) => (
                <EngagementLine key={engagement.id} engagement={engagement} />
              ))}
              {shown.length === engagements.length && <MoreButton query={pages} />}
            </>
          )}
        </More>
      )}
    </Section>
  );
}

function Page({ person }: { readonly person: Person }) {
  const { t } = useText();
  return (
    <Stack gap="md">
      <PageTitle
        title={person.name}
        kind={t('person.title')}
        note={
          <>
            <SideName code={person.side} /> · {t('parts.engagements', { count: person.totals.engagements })}
          </>
        }
      />
      <Section title={t('person.offices')}>
        <Offices person={person} />
      </Section>
      <div className={classes.two}>
        <Forms person={person} />
        <Partners person={person} />
      </div>
      <Engagements person={person} />
    </Stack>
  );
}

/** A person on the way, as high as most are. */
function PersonSkeleton() {
  const { t } = useText();
  return (
    <Stack gap="md">
      <PageTitleSkeleton kind={t('person.title')} />
      <BlockSkeleton height={190} />
      <div className={classes.two}>
        <BlockSkeleton height={330} />
        <BlockSkeleton height={330} />
      </div>
      <BlockSkeleton height={600} />
    </Stack>
  );
}

export function PersonPage() {
  const { t } = useText();
  const id = useRouteParam('id');
  return (
    <Asked query={usePerson(id)} title={t('person.title')} waiting={<PersonSkeleton />}>
      {(person) => <Page person={person} />}
    </Asked>
  );
}
