import { Kbd, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Icon } from '../parts/icon.tsx';
import classes from './frame.module.css';

/** The one search box: over texts, people, sides and subjects. */
export function SearchBox({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const { t } = useText();
  const [path, navigate] = useLocation();
  const [params] = useSearchParams();
  const asked = path === '/search' ? (params.get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    navigate(links.search(typed.trim()));
  };
  return (
    <search className={classes.search}>
      <form onSubmit={submit}>
        <TextInput
          ref={input}
          type="search"
          size="sm"
          // an empty box keeps the direction of its hint
          dir={typed === '' ? undefined : 'auto'}
          classNames={{ input: classes.searchInput }}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          // a browser empties the box by Escape; once more leaves it
          onKeyDown={(event) => event.key === 'Escape' && typed === '' && event.currentTarget.blur()}
          placeholder={t('shell.searchHint')}
          aria-label={t('shell.searchLabel')}
          aria-keyshortcuts="/"
          leftSection={<Icon name="search" size={16} />}
          rightSection={
            typed === '' ? (
              <Kbd size="xs" className={classes.wide}>
                /
              </Kbd>
            ) : undefined
          }
          rightSectionPointerEvents="none"
        />
      </form>
    </search>
  );
}
