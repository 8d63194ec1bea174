import type { RefObject } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { sectionColour } from '../../parts/palette.ts';
import { bringIntoView } from './bring-into-view.ts';
import classes from './document.module.css';
import { type Item, sections } from './items.ts';

export interface LegendProps {
  readonly items: readonly Item[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** What the colours of the marks mean; each can be taken away. */
export function Legend({ items, hidden, onChange }: LegendProps) {
  const { t } = useText();
  const { number } = useFormat();
  const toggled = (section: string): ReadonlySet<string> => {
    const next = new Set(hidden);
    if (!next.delete(section)) next.add(section);
    return next;
  };
  const present = sections.filter((section) => items.some((item) => item.section === section));
  if (present.length === 0) return null;
  return (
    <fieldset className={`${classes.legend} no-print`} style={{ border: 0, padding: 0, margin: 0, marginBlockEnd: 14 }}>
      <legend className="spoken">{t('document.legend')}</legend>
      {present.map((section) => (
        <button
          key={section}
          type="button"
          className={classes.chip}
          aria-pressed={!hidden.has(section)}
          onClick={() => onChange(toggled(section))}
          style={{ '--own': sectionColour(section) } as React.CSSProperties}
        >
          {t(`document.section-${section}`)} <span>{number(items.filter((item) => item.section === section).length)}</span>
        </button>
      ))}
    </fieldset>
  );
}

export interface NarrowSwitchProps {
  readonly count: number;
  readonly text: RefObject<HTMLElement | null>;
  readonly record: RefObject<HTMLElement | null>;
  readonly lit: readonly string[];
}

/** On a narrow screen: from the text to the record and back, to what is lit there. */
export function NarrowSwitch({ count, text, record, lit }: NarrowSwitchProps) {
  const { t } = useText();
  const go = (box: HTMLElement | null, name: string): void => {
    const own = [...(box?.querySelectorAll(`[${name}]`) ?? [])].find((one) =>
      one
        .getAttribute(name)
        ?.split(' ')
        .includes(lit[0] ?? ''),
    );
    if (own) bringIntoView(own, null);
    else if (box) window.scrollTo({ top: window.scrollY + box.getBoundingClientRect().top - 110 });
  };
  return (
    <div className={`${classes.switch} no-print`}>
      <button type="button" onClick={() => go(text.current, 'data-items')}>
        {t('document.text')}
      </button>
      <button type="button" onClick={() => go(record.current, 'data-item')}>
        {t('document.record', { n: count })}
      </button>
    </div>
  );
}
