// Every telling beside the others: fields as rows, sources as columns; on a narrow screen one card a source.
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Engagement, Telling } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { KindBadge, StatusBadge } from '../../parts/badges.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Foreign, Quote } from '../../parts/quote.tsx';
import { RuleList } from '../../parts/rule-list.tsx';
import { SideList, SideName } from '../../parts/side-name.tsx';
import { publisherName } from '../../parts/source-name.ts';
import { usePlace } from '../../parts/use-place.ts';
import { useFieldName } from '../document/trail.tsx';
import { disagreements, type Field, fields, said } from './compare.ts';
import classes from './tellings.module.css';

function Place({ telling: { place } }: { readonly telling: Telling }) {
  return usePlace()(place);
}

/** Who took part, as the document itself writes the names. */
function People({ telling: { participants, origin } }: { readonly telling: Telling }) {
  return (
    <ul className={classes.people}>
      {participants.map((p) => (
        <li key={`${p.side} ${p.written} ${p.offices.join()}`}>
          <PersonName principal={p} written={p.written && p.written !== p.name ? <Foreign language={origin.language}>{p.written}</Foreign> : undefined} />
        </li>
      ))}
    </ul>
  );
}

const cells: Readonly<Record<Field, (telling: Telling) => ReactNode>> = {
  kind: (t) => <KindBadge kind={t.kind} />,
  status: (t) => <StatusBadge status={t.status} />,
  sides: (t) => <SideList codes={t.sides} />,
  guest: (t) => t.guest && <SideName code={t.guest} />,
  date: (t) => <DayText value={t.date && { ...t.date, inferred: t.date.inferred || t.inferred.includes('date') }} />,
  place: (t) => <Place telling={t} />,
  people: (t) => <People telling={t} />,
};

function Source({ telling: { origin, section, position } }: { readonly telling: Telling }) {
  const { day, language } = useFormat();
  return (
    <>
      <Link href={links.document(origin.id, { section, position })} className={classes.source}>
        <bdi title={origin.source}>{publisherName(origin)}</bdi>
      </Link>
      <Text size="xs" c="dimmed">
        {[origin.language && language(origin.language), origin.published && day(origin.published)].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

/** Why a telling is there: its rules, and what was inferred. */
export function Why({ telling: { rules, inferred } }: { readonly telling: Telling }) {
  const { t } = useText();
  const { list } = useFormat();
  const fieldName = useFieldName();
  if (rules.length + inferred.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{t('engagement.why')}</summary>
      <RuleList rules={rules} />
      {inferred.length > 0 && (
        <p>
          {t('document.inferred')} {list(inferred.map(fieldName))}
        </p>
      )}
    </details>
  );
}

/** The table of all tellings. A row in which sources contradict each other is marked. */
export function Tellings({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useText();
  const differing = disagreements(engagement);
  const { tellings } = engagement;
  const key = (telling: Telling) => `${telling.origin.id} ${telling.position}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('engagement.tellings')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {tellings.map((telling) => (
              <th key={key(telling)} scope="col">
                <Source telling={telling} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields
            .filter((field) => tellings.some((telling) => said(telling, field) !== undefined))
            .map((field) => (
              <tr key={field} data-differs={differing.has(field) || undefined}>
                <th scope="row">
                  {t(`engagement.${field}`)}
                  {differing.has(field) && <span className={classes.differs}>{t('engagement.differs')}</span>}
                </th>
                {tellings.map((telling) => (
                  <td key={key(telling)}>
                    {said(telling, field) === undefined ? (
                      <Text span size="xs" c="dimmed">
                        {t('engagement.notTold')}
                      </Text>
                    ) : (
                      cells[field](telling)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          <tr>
            <th scope="row">{t('engagement.passage')}</th>
            {tellings.map((telling) => (
              <td key={key(telling)}>
                <Quote origin={telling.origin} evidence={telling.evidence} at={{ section: telling.section, position: telling.position }} />
                <Why telling={telling} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
