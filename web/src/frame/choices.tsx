import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { isLanguage, languages } from '../language/languages.ts';
import { chooseLanguage } from '../language/store.ts';
import { useText } from '../language/use-text.ts';
import { Icon } from '../parts/icon.tsx';

/** Chooses the language of the interface; each calls itself by its own name. */
export function LanguageMenu() {
  const { t, language } = useText();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t('shell.language')}: ${languages[language].name}`} title={t('shell.language')}>
          <Icon name="language" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(languages).map(([code, { name, direction }]) => (
          <Menu.Item
            key={code}
            lang={code}
            fw={code === language ? 600 : 400}
            aria-current={code === language}
            onClick={() => isLanguage(code) && void chooseLanguage(code)}
          >
            <bdi dir={direction}>{name}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const names = { light: t('shell.light'), dark: t('shell.dark'), auto: t('shell.auto') } as const;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t('shell.theme')}: ${names[colorScheme]}`} title={t('shell.theme')}>
          <Icon name={shown === 'dark' ? 'moon' : 'sun'} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item key={scheme} fw={scheme === colorScheme ? 600 : 400} aria-current={scheme === colorScheme} onClick={() => setColorScheme(scheme)}>
            {names[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
