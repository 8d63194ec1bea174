import { useText } from '../language/use-text.ts';
import { PageTitle } from '../parts/page-title.tsx';

export function NetworkPage() {
  const { t } = useText();
  return <PageTitle title={t('network.title')} />;
}
