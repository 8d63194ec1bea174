import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Dossier, Origin } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import classes from './dossier.module.css';
import { documentRows, fileOf } from './exports.ts';
import { More } from './more.tsx';

/** How many documents each language has, the most first. */
export function languagesOf(documents: readonly Origin[]): { readonly language: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { language } of documents) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count || a.language.localeCompare(b.language));
}

function Languages({ documents }: { readonly documents: readonly Origin[] }) {
  const { language: nameOf, number } = useFormat();
  return (
    <div className={classes.languages}>
      {languagesOf(documents).map(({ language, count }) => (
        <span key={language}>
          {nameOf(language)} <span className={classes.small}>{number(count)}</span>
        </span>
      ))}
    </div>
  );
}

function Source({ origin }: { readonly origin: Origin }) {
  const { day, language } = useFormat();
  const rest = [
    origin.publisher ?? (origin.title ? sourceName(origin.source) : null),
    origin.language && language(origin.language),
    origin.published && day(origin.published),
  ];
  return (
    <div className={classes.item} style={{ gap: 0 }}>
      <Anchor component={Link} href={links.document(origin.id)} inherit>
        <Foreign language={origin.title ? origin.language : null}>{origin.title ?? sourceName(origin.source)}</Foreign>
      </Anchor>
      <span className={classes.small}>
        {rest.filter(Boolean).map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
}

/** The documents that all this stands on, and their languages. */
export function SourcesSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { documents } = dossier;
  return (
    <Section
      flush
      title={t('relation.sources')}
      note={documents.length > 0 && t('parts.documents', { count: documents.length })}
      actions={documents.length > 0 && <CsvButton name={fileOf(dossier, 'sources')} rows={() => documentRows(dossier)} />}
    >
      {documents.length === 0 ? (
        <EmptyState title={t('relation.sourcesEmpty')} />
      ) : (
        <>
          <Languages documents={documents} />
          <More rows={documents} first={8} printed={60}>
            {(shown) => shown.map((origin) => <Source key={origin.id} origin={origin} />)}
          </More>
        </>
      )}
    </Section>
  );
}
