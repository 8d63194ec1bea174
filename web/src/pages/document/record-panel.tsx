import { type RefObject, useEffect } from 'react';
import type { Document } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icon.tsx';
import { sectionColour } from '../../parts/palette.ts';
import { WarningText } from '../../parts/warning-text.tsx';
import { ItemCard } from './item-card.tsx';
import { type Item, keyOf, type Section, sections } from './items.ts';
import classes from './record-panel.module.css';

export interface RecordPanelProps {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly lit: ReadonlySet<string>;
  readonly onLight: (key: string) => void;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** A click anywhere on a card lights it, but for what does something else, and for the end of a selection of words. */
function useCardClicks(box: RefObject<HTMLDivElement | null>, onLight: (key: string) => void): void {
  useEffect(() => {
    const element = box.current;
    const click = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || target.closest('button, a, input, select, summary, form, label, kbd')) return;
      const key = target.closest<HTMLElement>('[data-item]')?.dataset.item;
      if (key !== undefined && getSelection()?.isCollapsed !== false) onLight(key);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [box, onLight]);
}

function Warnings({ document, lit, onLight }: Pick<RecordPanelProps, 'document' | 'lit' | 'onLight'>) {
  const { t } = useText();
  const warnings = document.record.warnings ?? [];
  if (warnings.length === 0) return null;
  return (
    <section className={classes.warnings} aria-label={t('document.warnings')}>
      {warnings.map(({ code, message }, at) => {
        const key = keyOf('warnings', at);
        const isHolder = code === 'role-contradicts-holder' || code === 'office-contradicts-table';
        return (
          <div key={key} className={classes.warning} data-item={key} data-lit={lit.has(key) || undefined}>
            <Icon name="warning" size={16} />
            <div>
              <button type="button" className={classes.light} aria-pressed={lit.has(key)} onClick={() => onLight(key)}>
                {isHolder ? t(`document.warning-${code}`) : code}
              </button>
              <WarningText className={classes.message} message={message} />
            </div>
          </div>
        );
      })}
    </section>
  );
}

function SectionOf({ section, items, ...rest }: RecordPanelProps & { readonly section: Section }) {
  const { t } = useText();
  const { number } = useFormat();
  const own = items.filter((item) => item.section === section);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`record-${section}`}>
      <h2 id={`record-${section}`} className={classes.heading} style={{ '--own': sectionColour(section) } as React.CSSProperties}>
        {t(`document.section-${section}`)} <span className={classes.count}>{number(own.length)}</span>
      </h2>
      <ul className={classes.list}>
        {own.map((item) => (
          <ItemCard key={item.key} document={rest.document} item={item} isLit={rest.lit.has(item.key)} onLight={rest.onLight} />
        ))}
      </ul>
    </section>
  );
}

/** What was read in the document, section by section. */
export function RecordPanel(props: RecordPanelProps) {
  const { t } = useText();
  useCardClicks(props.box, props.onLight);
  return (
    <div ref={props.box} className={classes.panel} id="record">
      <Warnings document={props.document} lit={props.lit} onLight={props.onLight} />
      {props.items.length === 0 && <EmptyState title={t('document.empty')} hint={t('document.emptyHint')} />}
      {sections.map((section) => (
        <SectionOf key={section} section={section} {...props} />
      ))}
    </div>
  );
}
