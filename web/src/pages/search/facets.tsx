import type { ReactNode } from 'react';
import type { SearchPage } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import classes from './search.module.css';
import { sections } from './sections.ts';

interface Choice {
  readonly value: string | undefined;
  readonly name: ReactNode;
  readonly count?: number | undefined;
  /** Whether there are more than were counted. */
  readonly isMore?: boolean;
}

interface FacetProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

function Facet({ title, choices, chosen, onChoose }: FacetProps) {
  const { number } = useFormat();
  return (
    <fieldset className={classes.facet}>
      <legend>{title}</legend>
      <div className={classes.choices}>
        {choices.map(({ value, name, count, isMore }) => (
          <button key={value ?? ''} type="button" className={classes.choice} aria-pressed={chosen === value} onClick={() => onChoose(value)}>
            <span>{name}</span>
            {count !== undefined && <span className={classes.count}>{`${number(count)}${isMore ? '+' : ''}`}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

export interface FacetsProps {
  readonly page: SearchPage | undefined;
  readonly language: string | undefined;
  readonly section: string | undefined;
  readonly change: (name: 'language' | 'section', value: string | undefined) => void;
}

/** Narrows a search to one language or one section of the record. */
export function Facets({ page, language, section, change }: FacetsProps) {
  const { t } = useText();
  const format = useFormat();
  const found = page?.facets.languages ?? [];
  // the language that was chosen stays to be seen, also where nothing is found in it
  const languages = language && !found.some((row) => row.language === language) ? [...found, { language, documents: undefined }] : found;
  return (
    <div className={classes.facets}>
      <Facet
        title={t('search.language')}
        chosen={language}
        onChoose={(value) => change('language', value)}
        choices={[
          { value: undefined, name: t('search.everyLanguage') },
          ...languages.map((row) => ({
            value: row.language,
            name: format.language(row.language),
            count: row.documents,
            isMore: page?.facets.isWhole === false,
          })),
        ]}
      />
      <Facet
        title={t('search.section')}
        chosen={section}
        onChoose={(value) => change('section', value)}
        choices={[{ value: undefined, name: t('search.everySection') }, ...sections.map((value) => ({ value, name: t(`search.${value}` as TextKey) }))]}
      />
    </div>
  );
}
