import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { FollowUp, Origin, Passage } from '../../../src/api/contract.ts';
import { writtenIn } from '../language/languages.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import classes from './quote.module.css';
import { publisherName } from './source-name.ts';

export interface ForeignProps {
  readonly children: string;
  /** The language of the text; null where it is not known: its letters then tell its direction. */
  readonly language: string | null;
}

/** Text of a source: in its own script, direction and font, whatever the language of the interface. */
export function Foreign({ children, language }: ForeignProps) {
  return <bdi {...writtenIn(language)}>{children}</bdi>;
}

export interface QuoteProps {
  readonly origin: Origin;
  readonly evidence: readonly Passage[];
  /** The item that stands on it; the link then leads to it. */
  readonly at?: { readonly section: string; readonly position: number };
}

/** The passages behind an item, with who wrote them; it leads to the document. */
export function Quote({ origin, evidence, at }: QuoteProps) {
  const { t } = useText();
  const { day, language } = useFormat();
  const source = publisherName(origin);
  return (
    <figure className={classes.figure}>
      <blockquote className={classes.quote} {...writtenIn(origin.language)}>
        {evidence.map((passage, index) => (
          <span key={`${passage.start}-${passage.end}`}>
            {index > 0 && <span className={classes.gap}> … </span>}
            {passage.quote}
          </span>
        ))}
      </blockquote>
      <figcaption className={classes.caption}>
        <Anchor component={Link} href={links.document(origin.id, at)} size="xs" title={t('parts.openPassage')}>
          <bdi>{source}</bdi>
        </Anchor>
        <Text span size="xs" c="dimmed">
          {[origin.language && language(origin.language), origin.published && day(origin.published)]
            .filter(Boolean)
            .map((part) => ` · ${part}`)
            .join('')}
        </Text>
      </figcaption>
    </figure>
  );
}

/** A passage as follow-ups and conflicts tell it. */
export function QuotedPassage({ quoted }: { readonly quoted: FollowUp['from'] }) {
  const { t } = useText();
  const { day } = useFormat();
  return (
    <figure className={classes.figure}>
      <blockquote className={classes.quote} {...writtenIn(quoted.language)}>
        {quoted.quote}
      </blockquote>
      <figcaption className={classes.caption}>
        {quoted.document ? (
          <Anchor component={Link} href={links.document(quoted.document)} size="xs" title={t('parts.openPassage')}>
            <bdi title={quoted.source}>{publisherName(quoted)}</bdi>
          </Anchor>
        ) : (
          <Text span size="xs">
            <bdi title={quoted.source}>{publisherName(quoted)}</bdi>
          </Text>
        )}
        {quoted.published && (
          <Text span size="xs" c="dimmed">
            {` · ${day(quoted.published)}`}
          </Text>
        )}
      </figcaption>
    </figure>
  );
}
