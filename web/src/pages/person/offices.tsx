import { Text } from '@mantine/core';
import type { PersonPage } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import classes from './offices.module.css';
import { type Bar, barsOf } from './terms.ts';

function Row({ bar }: { readonly bar: Bar }) {
  const { t, label } = useText();
  const { day } = useFormat();
  const written = (value: string): string => (value.length >= 10 ? day(value) : value);
  const when = [bar.from ? written(bar.from) : '…', bar.to ? (bar.to === bar.from ? '' : written(bar.to)) : t('person.now')]
    .filter((w) => w !== '')
    .join(' – ');
  return (
    <li className={classes.row} data-source={bar.source}>
      <span className={classes.office}>
        {label('office', bar.office)}
        <Text span size="xs" c="dimmed">
          {' '}
          {when}
        </Text>
      </span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.bar} style={{ insetInlineStart: `${bar.start * 100}%`, width: `max(6px, ${(bar.end - bar.start) * 100}%)` }} />
      </span>
    </li>
  );
}

/** Offices over time: those of the tables of holders, and those that documents tell. */
export function Offices({ person }: { readonly person: PersonPage }) {
  const { t } = useText();
  const { number } = useFormat();
  const { bars, years } = barsOf(person, new Date().toISOString().slice(0, 10));
  const step = Math.max(1, Math.ceil(years.length / 8));
  if (bars.length === 0) return <Text c="dimmed">{t('person.noOffice')}</Text>;
  return (
    <>
      <ul className={classes.list}>
        {bars.map((bar) => (
          <Row key={`${bar.source} ${bar.office} ${bar.from} ${bar.to}`} bar={bar} />
        ))}
      </ul>
      <div className={classes.years} aria-hidden="true">
        {years
          .filter((_, i) => i % step === 0)
          .map((year) => (
            <span key={year}>{number(year, { useGrouping: false })}</span>
          ))}
      </div>
      <Text size="xs" c="dimmed" className={classes.legend}>
        <span data-source="table">{t('person.byTable')}</span>
        <span data-source="told">{t('person.byDocuments')}</span>
      </Text>
    </>
  );
}
