import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Dossier, Origin } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import classes from './dossier.module.css';
import { documentRows, fileOf } from './exports.ts';
import { More } from './more.tsx';

function Languages({ languages }: { readonly languages: Dossier['languages'] }) {
  const { language: nameOf, number } = useFormat();
  return (
    <div className={classes.languages}>
      {languages.map(
        ({ language, documents }) =>
          language !== null && (
            <span key={language}>
              {nameOf(language)} <span className={classes.small}>{number(documents)}</span>
            </span>
          ),
      )}
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
      note={
        documents.length < dossier.totals.documents ? (
          <LatestOf shown={documents.length} total={dossier.totals.documents} />
        ) : (
          documents.length > 0 && t('parts.documents', { count: documents.length })
        )
      }
      actions={documents.length > 0 && <CsvButton name={fileOf(dossier, 'sources')} rows={() => documentRows(dossier)} />}
    >
      {documents.length === 0 ? (
        <EmptyState title={t('relation.sourcesEmpty')} />
      ) : (
        <>
          <Languages languages={dossier.languages} />
          <More rows={documents} first={8} printed={60}>
            {(shown) => shown.map((origin) => <Source key={origin.id} origin={origin} />)}
          </More>
        </>
      )}
    </Section>
  );
}
