import { Group, Stack, Text } from '@mantine/core';
import type { Engagement } from '../../../src/api/contract.ts';
import { useEngagement } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { Asked } from '../parts/asked.tsx';
import { KindBadge, StatusBadge } from '../parts/badges.tsx';
import { DayText } from '../parts/day-text.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { Section } from '../parts/section.tsx';
import { SideList } from '../parts/side-name.tsx';
import { useRouteParam } from '../route-param.ts';
import { disagreements } from './engagement/compare.ts';
import classes from './engagement/engagement.module.css';
import { Tellings } from './engagement/tellings.tsx';

/** What all sources together give. */
function Facts({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useText();
  const { side } = useFormat();
  const { place } = engagement;
  const where = [place?.name, place?.country ? side(place.country) : null].filter(Boolean).join(', ');
  return (
    <dl className={classes.facts}>
      <dt>{t('engagement.sides')}</dt>
      <dd>
        <SideList codes={engagement.sides} />
      </dd>
      <dt>{t('engagement.date')}</dt>
      <dd>
        <DayText value={engagement.date} />
      </dd>
      <dt>{t('engagement.place')}</dt>
      <dd>{where === '' ? <Text c="dimmed">{t('engagement.notTold')}</Text> : <bdi>{where}</bdi>}</dd>
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
  const { side, range } = useFormat();
  const { kind, status, sides, date, origins, tellings } = engagement;
  const differing = disagreements(engagement).size;
  const title = `${label('engagement', kind)}: ${sides.map(side).join(' – ')}${date ? `, ${range(date)}` : ''}`;
  return (
    <Stack gap="md">
      <PageTitle
        title={title}
        kind={t('engagement.title')}
        note={[t('parts.tellings', { count: tellings.length }), t('parts.origins', { count: origins })].join(' · ')}
      />
      <Section
        title={t('engagement.together')}
        note={differing > 0 ? t('engagement.differing', { count: differing }) : tellings.length > 1 ? t('engagement.agreeing') : undefined}
      >
        <Group gap="sm" mb="sm">
          <KindBadge kind={kind} />
          <StatusBadge status={status} />
        </Group>
        <Facts engagement={engagement} />
      </Section>
      <Section title={t('engagement.tellings')} flush>
        <Tellings engagement={engagement} />
      </Section>
    </Stack>
  );
}

export function EngagementPage() {
  const id = useRouteParam('id');
  const { t } = useText();
  return (
    <Asked query={useEngagement(id)} waiting={<PageTitle title={t('engagement.title')} />}>
      {(engagement) => <Page engagement={engagement} />}
    </Asked>
  );
}
