import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../language/use-text.ts';
import { sectionColour } from '../../parts/palette.ts';
import { ItemBody, ItemHead } from './item-words.tsx';
import type { Item } from './items.ts';
import classes from './mark-choice.module.css';

/** A click on words that several items stand on. */
export interface Clicked {
  readonly keys: readonly string[];
  /** Of the words, within the window. */
  readonly at: DOMRect;
}

export interface MarkChoiceProps {
  readonly clicked: Clicked;
  readonly items: readonly Item[];
  /** Of the document. */
  readonly language: string | null;
  /** The column of the text, in which the choice stands under the words. */
  readonly column: RefObject<HTMLElement | null>;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

const WIDTH = 320;

/** Where the choice stands in the column: under the words, and no further out than the column goes. */
function placeIn(column: HTMLElement | null, { at }: Clicked): React.CSSProperties {
  if (!column) return {};
  const box = column.getBoundingClientRect();
  const left = Math.max(0, Math.min(at.left - box.left, box.width - WIDTH));
  return { top: at.bottom - box.top + 4, left, width: Math.min(WIDTH, box.width) };
}

/** Offers the items that stand on the same words; Escape, or a click elsewhere, leaves it. */
export function MarkChoice({ clicked, items, language, column, onChoose, onClose }: MarkChoiceProps) {
  const { t } = useText();
  const box = useRef<HTMLUListElement>(null);
  const own = clicked.keys.flatMap((key) => items.find((item) => item.key === key) ?? []);
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    const click = ({ target }: MouseEvent): void => {
      if (target instanceof Node && !box.current?.contains(target)) onClose();
    };
    window.addEventListener('keydown', press);
    // the click that opened it is still on its way
    const later = setTimeout(() => window.addEventListener('click', click));
    return () => {
      clearTimeout(later);
      window.removeEventListener('keydown', press);
      window.removeEventListener('click', click);
    };
  }, [onClose]);
  return (
    <ul ref={box} className={classes.choice} style={placeIn(column.current, clicked)} aria-label={t('document.several', { count: own.length })}>
      {own.map((item) => (
        <li key={item.key}>
          <button
            type="button"
            className={classes.one}
            style={{ '--own': sectionColour(item.section) } as React.CSSProperties}
            onClick={() => onChoose(item.key)}
          >
            <ItemHead item={item} />
            <ItemBody item={item} language={language} />
          </button>
        </li>
      ))}
    </ul>
  );
}
