import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Engagement } from '../../../src/api/contract.ts';
import { useEngagement } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Asked } from '../parts/asked.tsx';
import { KindBadge, StatusBadge } from '../parts/badges.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { DayText } from '../parts/day-text.tsx';
import { guestOf } from '../parts/guest.ts';
import { BlockSkeleton } from '../parts/loading.tsx';
import { PageTitle, PageTitleSkeleton } from '../parts/page-title.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { Quote } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { SideList, SideName } from '../parts/side-name.tsx';
import { usePlace } from '../parts/use-place.ts';
import { useRouteParam } from '../route-param.ts';
import { tellingRow } from './dossier/exports.ts';
import { disagreements } from './engagement/compare.ts';
import classes from './engagement/engagement.module.css';
import { Tellings, Why } from './engagement/tellings.tsx';

/** What all sources together give. */
function Facts({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useText();
  const where = usePlace()(engagement.place);
  const guest = guestOf(engagement);
  // where a single source is read, so is what it does not state
  const isInferred = engagement.tellings.every(({ date, inferred }) => date?.inferred === true || inferred.includes('date'));
  return (
    <dl className={classes.facts}>
      <dt>{t('engagement.sides')}</dt>
      <dd>
        <SideList codes={engagement.sides} />
      </dd>
      {guest && (
        <>
          <dt>{t('engagement.guest')}</dt>
          <dd>
            <SideName code={guest} />
          </dd>
        </>
      )}
      <dt>{t('engagement.date')}</dt>
      <dd>
        <DayText value={engagement.date && { ...engagement.date, inferred: isInferred }} />
      </dd>
      <dt>{t('engagement.place')}</dt>
      <dd>{where === '' ? <Text c="dimmed">{t('engagement.notTold')}</Text> : where}</dd>
      {engagement.participants.length > 0 && (
        <>
          <dt>{t('engagement.people')}</dt>
          <dd>
            <ul>
              {engagement.participants.map((p) => (
                <li key={`${p.person} ${p.side} ${p.offices.join()}`}>
                  <PersonName principal={p} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

function Page({ engagement }: { readonly engagement: Engagement }) {
  const { t, label } = useText();
  const { commas, range, sideLine } = useFormat();
  const { kind, status, sides, date, origins, tellings } = engagement;
  const differing = disagreements(engagement).size;
  // what one source tells is not told twice
  const only = tellings.length === 1 ? tellings[0] : undefined;
  const [one, two] = sides;
  const title = `${label('engagement', kind)}: ${commas([sideLine(sides), ...(date ? [range(date)] : [])])}`;
  return (
    <Stack gap="md">
      <PageTitle
        title={title}
        kind={t('engagement.title')}
        note={[t('parts.tellings', { count: tellings.length }), t('parts.origins', { count: origins })].join(' · ')}
      >
        {sides.length === 2 && one && two && (
          <Button component={Link} href={links.relation(one, two)} variant="default" size="xs">
            {t('overview.openRelation')}
          </Button>
        )}
      </PageTitle>
      <Section
        title={only ? t('engagement.title') : t('engagement.together')}
        note={differing > 0 ? t('engagement.differing', { count: differing }) : tellings.length > 1 ? t('engagement.agreeing') : undefined}
      >
        <Group gap="sm" mb="sm">
          <KindBadge kind={kind} />
          <StatusBadge status={status} />
        </Group>
        <Facts engagement={engagement} />
      </Section>
      {only ? (
        <Section title={t('engagement.passage')}>
          <Quote origin={only.origin} evidence={only.evidence} at={only} />
          <Why telling={only} />
        </Section>
      ) : (
        <Section title={t('engagement.tellings')} flush actions={<CsvButton name={`engagement-${date?.start ?? ''}`} rows={() => tellings.map(tellingRow)} />}>
          <Tellings engagement={engagement} />
        </Section>
      )}
    </Stack>
  );
}

/** An engagement on its way, as high as most are. */
function EngagementSkeleton() {
  const { t } = useText();
  return (
    <Stack gap="md">
      <PageTitleSkeleton kind={t('engagement.title')} />
      <BlockSkeleton height={226} />
      <BlockSkeleton height={520} />
    </Stack>
  );
}

export function EngagementPage() {
  const { t } = useText();
  const id = useRouteParam('id');
  return (
    <Asked query={useEngagement(id)} title={t('engagement.title')} waiting={<EngagementSkeleton />}>
      {(engagement) => <Page engagement={engagement} />}
    </Asked>
  );
}
