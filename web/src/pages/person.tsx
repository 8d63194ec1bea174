import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { PersonPage as Person } from '../../../src/api/contract.ts';
import { usePerson } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { EngagementLine } from '../parts/engagement-line.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Foreign } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { SideName } from '../parts/side-name.tsx';
import { useRouteParam } from '../route-param.ts';
import { Offices } from './person/offices.tsx';
import { partnersOf } from './person/partners.ts';

/** Every way in which documents write the name. */
function Forms({ person }: { readonly person: Person }) {
  const { t } = useText();
  const { language, number } = useFormat();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('person.written')}</Table.Th>
          <Table.Th>{t('person.language')}</Table.Th>
          <Table.Th ta="end">{t('person.documents')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {person.forms.map((form) => (
          <Table.Tr key={`${form.written} ${form.language}`}>
            <Table.Td>
              <Foreign language={form.language}>{form.written}</Foreign>
            </Table.Td>
            <Table.Td>{form.language ? language(form.language) : ''}</Table.Td>
            <Table.Td ta="end" className="figures">
              {number(form.documents)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** With whom the person met most. */
function Partners({ person }: { readonly person: Person }) {
  const { t } = useText();
  const { number } = useFormat();
  const partners = partnersOf(person);
  if (partners.length === 0) return <EmptyState title={t('person.nobody')} />;
  return (
    <Table>
      <Table.Tbody>
        {partners.map((p) => (
          <Table.Tr key={p.person}>
            <Table.Td>
              <Anchor component={Link} href={links.person(p.person)} inherit>
                <bdi>{p.name}</bdi>
              </Anchor>{' '}
              <Text span size="xs" c="dimmed">
                <SideName code={p.side} link={false} />
              </Text>
            </Table.Td>
            <Table.Td ta="end" className="figures">
              {number(p.engagements)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
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
            <SideName code={person.side} /> · {t('parts.engagements', { count: person.engagements.length })}
          </>
        }
      />
      <Section title={t('person.offices')}>
        <Offices person={person} />
      </Section>
      <Section title={t('person.forms')} flush>
        <Forms person={person} />
      </Section>
      <Section title={t('person.partners')} flush>
        <Partners person={person} />
      </Section>
      <Section title={t('person.engagements')} flush>
        {person.engagements.map((engagement) => (
          <EngagementLine key={engagement.id} engagement={engagement} />
        ))}
      </Section>
    </Stack>
  );
}

export function PersonPage() {
  const id = useRouteParam('id');
  const { t } = useText();
  return (
    <Asked query={usePerson(id)} waiting={<PageTitle title={t('person.title')} />}>
      {(person) => <Page person={person} />}
    </Asked>
  );
}
