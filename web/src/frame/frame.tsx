import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { TextKey } from '../language/keys.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
import { Icon } from '../parts/icon.tsx';
import { LanguageMenu, ThemeMenu } from './choices.tsx';
import classes from './frame.module.css';
import { Help } from './help.tsx';
import { useShortcuts } from './keyboard.ts';
import { SearchBox } from './search-box.tsx';

const places: ReadonlyArray<readonly [string, TextKey]> = [
  [links.overview, 'shell.overview'],
  [links.network, 'shell.network'],
  [links.review, 'shell.review'],
  [links.add, 'shell.add'],
];

function Places({ className }: { readonly className: string | undefined }) {
  const { t } = useText();
  const [path] = useLocation();
  return (
    <nav className={className} aria-label={t('shell.main')}>
      {places.map(([to, key]) => (
        <Link key={to} href={to} className={classes.place} aria-current={path === to ? 'page' : undefined}>
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the places lie behind a button. */
function NarrowMenu() {
  const { t } = useText();
  const [path] = useLocation();
  const [opened, { open, close }] = useDisclosure(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes it
  useEffect(close, [path]);
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size="lg" className={classes.narrow} aria-label={t('shell.menu')} aria-expanded={opened} onClick={open}>
        <Icon name="menu" />
      </ActionIcon>
      <Drawer opened={opened} onClose={close} title={t('shell.menu')} size="xs">
        <Places className={classes.stacked} />
      </Drawer>
    </>
  );
}

/** Pages begin at their top; going back takes the reader to where he was (the browser does that). */
function useTopOfPage(): void {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('content')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [path]);
}

/** What stands round every page: where one can go, the search box, language, theme and keys. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [helping, { open: help, close }] = useDisclosure(false);
  const search = useCallback(() => input.current?.select(), []);
  useShortcuts({ search, help });
  useTopOfPage();
  return (
    <>
      <a href="#content" className="skip-link">
        {t('shell.skip')}
      </a>
      <header className={classes.header} data-frame>
        <div className={classes.bar}>
          <NarrowMenu />
          <Link href={links.overview} className={classes.name} aria-label="Dragoman">
            <img src="/icon.svg" alt="" width={22} height={22} />
            <span translate="no">Dragoman</span>
          </Link>
          <Places className={classes.places} />
          <SearchBox input={input} />
          <div className={classes.tools}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              className={classes.wide}
              aria-label={t('shell.keysHint')}
              title={t('shell.keys')}
              aria-keyshortcuts="?"
              onClick={help}
            >
              <Icon name="keyboard" />
            </ActionIcon>
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`page ${classes.main}`}>
        {children}
      </main>
      <Help opened={helping} onClose={close} />
    </>
  );
}
