import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../language/use-text.ts';
import { sidesLink } from '../../links.ts';
import { SideSelect } from '../../parts/side-select.tsx';
import classes from './overview.module.css';

/** Two boxes for two sides, and the way to their relation; with one of them, to its page. */
export function RelationChooser() {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const target = sidesLink([...new Set([one, other].filter((code) => code !== null))]);
  return (
    <form
      className={classes.chooser}
      aria-label={t('overview.chooseRelation')}
      onSubmit={(event) => {
        event.preventDefault();
        if (target) navigate(target);
      }}
    >
      <SideSelect value={one} onChange={setOne} placeholder={t('overview.chooseFirst')} name={t('overview.chooseFirst')} />
      <SideSelect value={other} onChange={setOther} placeholder={t('overview.chooseSecond')} name={t('overview.chooseSecond')} />
      <Button type="submit" disabled={target === undefined}>
        {t('overview.open')}
      </Button>
    </form>
  );
}
