import { Anchor } from '@mantine/core';
import type { Document } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { webAddress } from './web-address.ts';

const shortened = (address: string): string => (address.length > 64 ? `${address.slice(0, 63)}…` : address);

/** Whose text it is, of which day and language, and where it stands on the web. */
export function DocumentHead({ document: { origin } }: { readonly document: Document }) {
  const { t } = useText();
  const { day, language } = useFormat();
  const { title, source, url, publisher, published } = origin;
  const address = webAddress(url);
  return (
    <PageTitle
      title={title ?? t('document.untitled')}
      kind={t('document.title')}
      note={
        <>
          {origin.language && `${language(origin.language)} · `}
          {published && (
            <>
              <time dateTime={published}>{day(published)}</time>
              {' · '}
            </>
          )}
          {publisher && (
            <>
              <bdi>{publisher}</bdi>
              {' · '}
            </>
          )}
          {address ? (
            <Anchor href={address} rel="noopener noreferrer nofollow" target="_blank" inherit underline="always" dir="ltr">
              {shortened(address)}
            </Anchor>
          ) : (
            <bdi dir="ltr" title={source} style={{ overflowWrap: 'anywhere' }}>
              {shortened(url ?? sourceName(source))}
            </bdi>
          )}
        </>
      }
    />
  );
}
