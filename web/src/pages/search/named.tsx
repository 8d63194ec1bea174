import { Link } from 'wouter';
import type { SearchPage } from '../../../../src/api/contract.ts';
import type { LabelTable } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { useAnyLabel } from '../../parts/any-label.ts';
import { Section } from '../../parts/section.tsx';
import { SideBadge } from '../../parts/side-name.tsx';
import classes from './search.module.css';

const tables: ReadonlySet<string> = new Set<LabelTable>(['engagement', 'office', 'act', 'field', 'instrument', 'measure', 'relation', 'partnership', 'visa']);

/** Sides, people and subjects that what was typed names. */
export function Named({ page }: { readonly page: SearchPage }) {
  const { t, label } = useText();
  const { side, number, sideLine } = useFormat();
  const any = useAnyLabel();
  const [one, two] = page.relation ?? [];
  const relation = one && two ? ([one, two] as const) : undefined;
  const nameOf = ({ code, category }: SearchPage['codes'][number]): string => (tables.has(category) ? label(category as LabelTable, code) : any(code));
  // a code of two tables, as trade is a field and a measure, is searched under both and told once
  const subjects = [...new Set(page.codes.map(nameOf))];
  return (
    <div className={classes.named}>
      {relation && (
        <Section flush title={t('relation.title')}>
          <Link href={links.relation(...relation)} className={classes.entry}>
            <strong>{sideLine(relation)}</strong>
          </Link>
        </Section>
      )}
      {page.sides.length > 0 && (
        <Section flush title={t('search.sides')}>
          {page.sides.map((code) => (
            <Link key={code} href={links.side(code)} className={classes.entry}>
              <strong>{side(code)}</strong>
              <SideBadge code={code} link={false} />
            </Link>
          ))}
        </Section>
      )}
      {subjects.length > 0 && (
        <Section title={t('search.codes')} note={t('search.codesHint')}>
          {subjects.map((subject) => (
            <div key={subject}>{subject}</div>
          ))}
        </Section>
      )}
      {page.people.length > 0 && (
        <Section flush title={t('search.people')}>
          {page.people.map((person) => (
            <Link key={person.id} href={links.person(person.id)} className={classes.entry}>
              <span>
                <strong>
                  <bdi>{person.name}</bdi>
                </strong>{' '}
                <span className={classes.told}>{side(person.side)}</span>
              </span>
              <span className={classes.count}>{number(person.engagements)}</span>
            </Link>
          ))}
        </Section>
      )}
    </div>
  );
}
