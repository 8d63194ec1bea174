import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';

/** Tells that a list is not whole; nothing where it is. */
export function LatestOf({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t } = useText();
  const { number } = useFormat();
  return shown < total ? t('parts.latestOf', { shown: number(shown), total: number(total) }) : null;
}
