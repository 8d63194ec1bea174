import { useText } from '../language/use-text.ts';
import { PageTitle } from '../parts/page-title.tsx';

export function DocumentPage() {
  const { t } = useText();
  return <PageTitle title={t('document.title')} />;
}
