import { ActionIcon, Button, MultiSelect, TextInput } from '@mantine/core';
import { offices } from '../../../../src/model/codes.ts';
import { useText } from '../../language/use-text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { SideSelect } from '../../parts/side-select.tsx';
import classes from './people-entry.module.css';

export interface PersonValue {
  readonly written: string | null;
  readonly name: string | null;
  readonly offices: readonly string[];
  readonly side: string;
  readonly unit: string | null;
}

interface OneProps {
  readonly person: PersonValue;
  readonly onChange: (person: PersonValue) => void;
  readonly onRemove: () => void;
  readonly language: string | null;
}

function OnePerson({ person, onChange, onRemove, language }: OneProps) {
  const { t, label } = useText();
  const data = offices.map(({ code }) => ({ value: code as string, label: label('office', code) }));
  return (
    <fieldset className={classes.person}>
      <legend className="spoken">{person.name ?? person.written ?? t('parts.unnamed')}</legend>
      <div className={classes.head}>
        <TextInput
          size="xs"
          className={classes.name}
          label={t('document.personName')}
          description={person.written === null ? undefined : <Foreign language={language}>{person.written}</Foreign>}
          value={person.name ?? ''}
          onChange={(e) => onChange({ ...person, name: e.currentTarget.value || null })}
        />
        <ActionIcon variant="subtle" color="gray" aria-label={t('document.removePerson')} title={t('document.removePerson')} onClick={onRemove}>
          <Icon name="close" size={14} />
        </ActionIcon>
      </div>
      <SideSelect
        size="xs"
        label={t('document.personSide')}
        value={person.side === '' ? null : person.side}
        onChange={(side) => onChange({ ...person, side: side ?? '' })}
      />
      <MultiSelect
        size="xs"
        label={t('document.personOffices')}
        value={[...person.offices]}
        onChange={(next) => onChange({ ...person, offices: next })}
        data={data}
        searchable
        hidePickedOptions
      />
    </fieldset>
  );
}

const nobody: PersonValue = { written: null, name: null, offices: [], side: '', unit: null };

/** Who took part: names, sides and offices; the form in the text's script stays as it is written there. */
export function PeopleEntry({
  value,
  onChange,
  language,
}: {
  readonly value: readonly PersonValue[];
  readonly onChange: (people: readonly PersonValue[]) => void;
  readonly language: string | null;
}) {
  const { t } = useText();
  return (
    <div className={classes.people}>
      {value.map((person, at) => (
        <OnePerson
          // biome-ignore lint/suspicious/noArrayIndexKey: whoever is typed has no other name yet
          key={at}
          person={person}
          language={language}
          onChange={(next) => onChange(value.with(at, next))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      <Button size="compact-xs" variant="subtle" onClick={() => onChange([...value, nobody])}>
        {t('document.addPerson')}
      </Button>
    </div>
  );
}
