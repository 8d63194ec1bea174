// An item of a record in words: its kind and sides in one line, what else is told of it below.
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TextKey } from '../../language/keys.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { KindBadge, StatusBadge } from '../../parts/badges.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { useAmount } from '../../parts/use-amount.ts';
import { usePlace } from '../../parts/use-place.ts';
import classes from './item-words.module.css';
import type { RecordItem } from './items.ts';

type Of<S extends RecordItem['section']> = Extract<RecordItem, { section: S }>['value'];
type Person = Of<'engagements'>['participants'][number];

export interface WordsProps {
  readonly item: RecordItem;
  /** The language of the document, for what is quoted as it is written there. */
  readonly language: string | null;
}

function Sides({ codes }: { readonly codes: readonly string[] }) {
  const { side } = useFormat();
  return (
    <span className={classes.sides}>
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && ' – '}
          <bdi>{side(code)}</bdi>
        </span>
      ))}
    </span>
  );
}

function EngagementHead({ value: { kind, status, sides } }: { readonly value: Of<'engagements'> }) {
  return (
    <>
      <KindBadge kind={kind} />
      {status !== 'held' && <StatusBadge status={status} />}
      <Sides codes={sides} />
    </>
  );
}

/** Who speaks, and to whom; sides that speak together are to each other. */
function StatementHead({ value: { act, by, to } }: { readonly value: Of<'statements'> }) {
  const { t, label } = useText();
  const others = to.filter((code) => !by.includes(code));
  return (
    <>
      <strong>{label('act', act)}</strong>
      <Sides codes={by} />
      {others.length > 0 && (
        <>
          <span className={classes.arrow} role="img" aria-label={t('document.towards')} />
          <Sides codes={others} />
        </>
      )}
    </>
  );
}

function InstrumentHead({ value: { kind, count, status, parties } }: { readonly value: Of<'instruments'> }) {
  const { label } = useText();
  const { number } = useFormat();
  return (
    <>
      <strong>{label('instrument', kind)}</strong>
      {count > 1 && <span className={classes.figure}>×{number(count)}</span>}
      <StatusBadge status={status} of="instrument-status" />
      <Sides codes={parties} />
    </>
  );
}

function IndicatorHead({ value: { measure, value, unit, bound, status, change, sides } }: { readonly value: Of<'indicators'> }) {
  const { label } = useText();
  const { number } = useFormat();
  const { amount, change: changed } = useAmount();
  return (
    <>
      <strong>{label('measure', measure)}</strong>
      {value !== null && (
        <bdi className={classes.figure} title={number(value)}>
          {bound !== 'eq' && `${label('bound', bound)} `}
          {amount(value, unit)}
        </bdi>
      )}
      {change !== null && (
        <bdi className={classes.figure} dir="ltr">
          {changed(change)}
        </bdi>
      )}
      {status !== 'actual' && <StatusBadge status={status} of="indicator-status" />}
      <Sides codes={sides} />
    </>
  );
}

function RelationHead({ value: { kind, value, sides } }: { readonly value: Of<'relations'> }) {
  const { label } = useText();
  const told = kind === 'partnership' || kind === 'visa' ? label(kind, value) : value;
  return (
    <>
      <strong>{label('relation', kind)}</strong>
      <bdi>{told}</bdi>
      <Sides codes={sides} />
    </>
  );
}

/** The first line of an item. */
export function ItemHead({ item }: { readonly item: RecordItem }) {
  const heads = {
    engagements: () => <EngagementHead value={item.value as Of<'engagements'>} />,
    statements: () => <StatementHead value={item.value as Of<'statements'>} />,
    instruments: () => <InstrumentHead value={item.value as Of<'instruments'>} />,
    indicators: () => <IndicatorHead value={item.value as Of<'indicators'>} />,
    relations: () => <RelationHead value={item.value as Of<'relations'>} />,
  };
  return <span className={classes.head}>{heads[item.section]()}</span>;
}

function Row({ name, children }: { readonly name: TextKey; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A mark beside what the text does not state. */
function Inferred() {
  const { t } = useText();
  return (
    <span className={classes.inferred} role="img" title={t('parts.inferred')} aria-label={t('parts.inferred')}>
      ≈
    </span>
  );
}

/** A person by the name that the reader can read first: as the document writes it in the reader's own language, else in Latin letters. */
function Names({ person: { name, written }, language }: { readonly person: Person; readonly language: string | null }) {
  const own = useText().language;
  const latin = name !== null && (
    <bdi key="latin" dir="ltr" lang="und-Latn">
      {name}
    </bdi>
  );
  const asWritten = written !== null && written !== name && (
    <span key="written">
      <Foreign language={language}>{written}</Foreign>
    </span>
  );
  return language === own && asWritten ? (
    <>
      <strong>{asWritten}</strong> {latin}
    </>
  ) : (
    <>
      {latin && <strong>{latin}</strong>} {asWritten}
    </>
  );
}

function PersonWords({ person, language }: { readonly person: Person; readonly language: string | null }) {
  const { t, label } = useText();
  const { side, list } = useFormat();
  const isInferred = (field: string): boolean => person.inferred?.includes(field) === true;
  const offices = list(person.offices.map((office) => label('office', office)));
  return (
    <li className={classes.person}>
      <Names person={person} language={language} />{' '}
      <span className={classes.office}>
        {offices || (person.name === null ? t('parts.unnamed') : null)}
        {isInferred('offices') && <Inferred />}
        {offices !== '' && ' · '}
        <bdi>{side(person.side)}</bdi>
        {isInferred('side') && <Inferred />}
        {person.unit !== null && (
          <>
            {' · '}
            <bdi>{person.unit}</bdi>
          </>
        )}
      </span>
    </li>
  );
}

function People({ people, language }: { readonly people: readonly Person[]; readonly language: string | null }) {
  return (
    <ul className={classes.people}>
      {people.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two unnamed ministers are told apart by nothing else
        <PersonWords key={at} person={person} language={language} />
      ))}
    </ul>
  );
}

function Fields({ codes }: { readonly codes: readonly string[] }) {
  const { label } = useText();
  const { list } = useFormat();
  return codes.length === 0 ? null : <Row name="document.field-fields">{list(codes.map((code) => label('field', code)))}</Row>;
}

function When({ value, inferred }: { readonly value: Of<'engagements'>['date']; readonly inferred?: readonly string[] | undefined }) {
  return value === null ? null : (
    <Row name="document.field-date">
      <DayText value={{ ...value, inferred: value.inferred || inferred?.includes('date') === true }} />
    </Row>
  );
}

function Place({ value: { place, rules } }: { readonly value: Of<'engagements'> }) {
  const where = usePlace()(place);
  if (where === '') return null;
  return (
    <Row name="document.field-place">
      {where}
      {rules?.includes('place-not-told') && <Inferred />}
    </Row>
  );
}

function EngagementBody({ value, language }: { readonly value: Of<'engagements'>; readonly language: string | null }) {
  const { side } = useFormat();
  return (
    <>
      <When value={value.date} inferred={value.inferred} />
      <Place value={value} />
      {value.guest !== null && (
        <Row name="document.field-guest">
          <bdi>{side(value.guest)}</bdi>
        </Row>
      )}
      {value.participants.length > 0 && (
        <Row name="document.field-participants">
          <People people={value.participants} language={language} />
        </Row>
      )}
      {value.inviter && value.inviter.length > 0 && (
        <Row name="document.field-inviter">
          <People people={value.inviter} language={language} />
        </Row>
      )}
    </>
  );
}

function InstrumentBody({ value, language }: { readonly value: Of<'instruments'>; readonly language: string | null }) {
  return (
    <>
      {value.title !== null && (
        <Row name="document.field-title">
          <Foreign language={language}>{value.title}</Foreign>
        </Row>
      )}
      <When value={value.date} inferred={value.inferred} />
      <Fields codes={value.fields} />
    </>
  );
}

function Period({ value: { period } }: { readonly value: Of<'indicators'> }) {
  const { period: written } = useAmount();
  return period === null ? null : (
    <Row name="document.field-period">
      <bdi>{written(period)}</bdi>
    </Row>
  );
}

/** What is told of an item beside its first line; an item without anything more shows nothing. */
export function ItemBody({ item, language }: WordsProps) {
  const bodies = {
    engagements: () => <EngagementBody value={item.value as Of<'engagements'>} language={language} />,
    statements: () => <Fields codes={(item.value as Of<'statements'>).fields} />,
    instruments: () => <InstrumentBody value={item.value as Of<'instruments'>} language={language} />,
    indicators: () => <Period value={item.value as Of<'indicators'>} />,
    relations: () => <When value={(item.value as Of<'relations'>).date} inferred={item.value.inferred} />,
  };
  return (
    <Text component="dl" size="sm" className={classes.body}>
      {bodies[item.section]()}
    </Text>
  );
}
