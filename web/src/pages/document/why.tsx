import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import type { RecordItem } from './items.ts';
import { useFieldName } from './trail.tsx';
import classes from './why.module.css';

/** What a rule saw, in the reader's language; its name alone where nobody has told yet. */
function useRuleWords(): (rule: string) => string | undefined {
  const { t } = useText();
  return (rule) => {
    const key = `document.rule-${rule}`;
    const words = t(key as TextKey);
    return words === key || words === key.slice('document.'.length) ? undefined : words;
  };
}

/** What of an item the text does not state: its own fields, and those of the people in it. */
function useInferred(item: RecordItem): string[] {
  const name = useFieldName();
  const own = (item.value.inferred ?? []).map(name);
  const people = item.section === 'engagements' ? [...item.value.participants, ...(item.value.inviter ?? [])] : [];
  const { t } = useText();
  return [...own, ...people.flatMap((p) => (p.inferred ?? []).map((field) => `${name(field)} (${p.name ?? p.written ?? t('parts.unnamed')})`))];
}

/** Why an item is there: its rules, the words that called them, and what was inferred. */
export function Why({ item }: { readonly item: RecordItem }) {
  const { t } = useText();
  const { list } = useFormat();
  const words = useRuleWords();
  const inferred = useInferred(item);
  const { rules = [], cues = [] } = item.value;
  if (rules.length + cues.length + inferred.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{t('document.why')}</summary>
      {rules.length > 0 && (
        <ul className={classes.rules}>
          {rules.map((rule) => (
            <li key={rule}>
              {words(rule)} <code dir="ltr">{rule}</code>
            </li>
          ))}
        </ul>
      )}
      {cues.length > 0 && (
        <p>
          {t('document.cues')}{' '}
          {cues.map((cue) => (
            <code key={cue} dir="ltr">
              {cue}
            </code>
          ))}
        </p>
      )}
      {inferred.length > 0 && (
        <p>
          {t('document.inferred')} <bdi>{list(inferred)}</bdi>
        </p>
      )}
    </details>
  );
}
