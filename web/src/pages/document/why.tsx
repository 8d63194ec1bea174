import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { RuleList } from '../../parts/rule-list.tsx';
import type { RecordItem } from './items.ts';
import { useFieldName } from './trail.tsx';
import classes from './why.module.css';

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
  const inferred = useInferred(item);
  const { rules = [], cues = [] } = item.value;
  if (rules.length + cues.length + inferred.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{t('document.why')}</summary>
      <RuleList rules={rules} />
      {cues.length > 0 && (
        <p>
          {t('document.cues')}{' '}
          {cues.map((cue) => (
            <code key={cue} dir="auto">
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
