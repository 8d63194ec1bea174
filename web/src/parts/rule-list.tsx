import type { TextKey } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';
import classes from './rule-list.module.css';

/** What a rule saw, in the reader's language; its name alone where nobody has told yet. */
function useRuleWords(): (rule: string) => string | undefined {
  const { t } = useText();
  return (rule) => {
    const key = `document.rule-${rule}`;
    const words = t(key as TextKey);
    return words === key || words === key.slice('document.'.length) ? undefined : words;
  };
}

/** The rules that made an item, each in words and by its name; nothing where there are none. */
export function RuleList({ rules }: { readonly rules: readonly string[] }) {
  const words = useRuleWords();
  if (rules.length === 0) return null;
  return (
    <ul className={classes.rules}>
      {rules.map((rule) => (
        <li key={rule}>
          {words(rule)} <code dir="ltr">{rule}</code>
        </li>
      ))}
    </ul>
  );
}
