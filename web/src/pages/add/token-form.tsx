import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { keepToken } from '../../api/token.ts';
import { useText } from '../../language/use-text.ts';
import classes from './add.module.css';

/** Asks for the token without which nothing can be written. */
export function TokenForm({ onToken }: { readonly onToken: () => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  return (
    <section className={classes.notice} aria-label={t('add.token')}>
      <Text fw={600}>{t('add.token')}</Text>
      <Text size="sm">{t('add.tokenHint')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keepToken(typed.trim());
          onToken();
        }}
      >
        <Group mt="sm" gap="xs" align="flex-end">
          <PasswordInput
            label={t('add.tokenField')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            dir="ltr"
            style={{ flex: '1 1 14rem', maxWidth: 360 }}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('add.tokenKeep')}
          </Button>
        </Group>
      </form>
    </section>
  );
}
