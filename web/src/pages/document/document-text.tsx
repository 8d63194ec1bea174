import { Button } from '@mantine/core';
import { memo, type RefObject, useEffect, useMemo } from 'react';
import type { Document } from '../../../../src/api/contract.ts';
import type { TextKey } from '../../language/keys.ts';
import { useText } from '../../language/use-text.ts';
import { sectionColour, toneColour } from '../../parts/palette.ts';
import classes from './document-text.module.css';
import { cutLines, type Line, type Mark, type Piece, type Window } from './segments.ts';

/** What is no part of the article, and by which word it is named. */
const asides: Readonly<Record<string, TextKey>> = {
  clutter: 'document.zone-clutter',
  related: 'document.zone-related',
  source: 'document.zone-source',
  file: 'document.zone-file',
};

const colourOf = (section: string): string => (section === 'warnings' ? toneColour('late') : sectionColour(section));

/** A line of its colour under the words for each section that stands on them. */
function paint(marks: readonly Mark[]): React.CSSProperties {
  const colours = [...new Set(marks.map((m) => colourOf(m.section)))];
  const lines = colours.map((colour, at) => `inset 0 ${-2 * (at + 1)}px 0 ${colour}`);
  return { '--tint': colours[0], boxShadow: lines.join(', ') } as React.CSSProperties;
}

function PieceText({ piece: { text, marks }, lit }: { readonly piece: Piece; readonly lit: string }) {
  const { t } = useText();
  if (marks.length === 0) return text;
  const isLit = marks.some((m) => lit.includes(` ${m.key} `));
  return (
    <mark
      className={classes.mark}
      style={paint(marks)}
      data-items={marks.map((m) => m.key).join(' ')}
      data-lit={isLit || undefined}
      title={marks.length > 1 ? t('document.several', { count: marks.length }) : undefined}
    >
      {text}
    </mark>
  );
}

interface LineProps {
  readonly line: Line;
  /** Its lit items, each between blanks. */
  readonly lit: string;
  /** Whether a stretch of lines that are no part of the article begins here. */
  readonly opens: boolean;
}

const LineText = memo(function LineText({ line, lit, opens }: LineProps) {
  const { t, language, direction } = useText();
  const aside = asides[line.zone];
  return (
    <>
      {aside && opens && (
        <div className={classes.aside} lang={language} dir={direction}>
          {t(aside)}
        </div>
      )}
      <p className={classes.line} data-zone={line.zone} data-aside={aside ? '' : undefined}>
        {line.pieces.map((piece) => (
          <PieceText key={piece.start} piece={piece} lit={lit} />
        ))}
      </p>
    </>
  );
});

/** The lit items of a line as one word, so that lines that have none are not drawn anew. */
function litOf(line: Line, lit: ReadonlySet<string>): string {
  const own = new Set(line.pieces.flatMap((p) => p.marks.flatMap((m) => (lit.has(m.key) ? [m.key] : []))));
  return own.size === 0 ? '' : ` ${[...own].join(' ')} `;
}

type OnMark = (keys: readonly string[], words: HTMLElement) => void;

/** Clicks are heard at the text as a whole; a click that ends a selection of words is none. */
function useMarkClicks(box: RefObject<HTMLDivElement | null>, onMark: OnMark): void {
  useEffect(() => {
    const element = box.current;
    const click = ({ target }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-items]') : null;
      if (mark?.dataset.items && getSelection()?.isCollapsed !== false) onMark(mark.dataset.items.split(' '), mark);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [box, onMark]);
}

export interface DocumentLinesProps {
  readonly document: Document;
  readonly marks: readonly Mark[];
  readonly lit: ReadonlySet<string>;
  readonly window: Window;
  readonly box?: RefObject<HTMLDivElement | null>;
}

/** A part of the text in its own script and direction, with the passages that items stand on. */
export function DocumentLines({ document: { text, zones, direction, origin }, marks, lit, window, box }: DocumentLinesProps) {
  const lines = useMemo(() => cutLines(text, window, { marks, zones }), [text, window, marks, zones]);
  return (
    <div ref={box} className={classes.text} lang={origin.language ?? undefined} dir={direction}>
      {lines.map((line, at) => (
        <LineText key={line.start} line={line} lit={litOf(line, lit)} opens={lines[at - 1]?.zone !== line.zone} />
      ))}
    </div>
  );
}

export interface DocumentTextProps extends DocumentLinesProps {
  readonly onGrow: (at: 'start' | 'end') => void;
  /** Hears which items stand on the words that were clicked. */
  readonly onMark: OnMark;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** The text as far as it is shown; the rest of a long one is asked for. */
export function DocumentText({ onGrow, onMark, ...shown }: DocumentTextProps) {
  const { t } = useText();
  const { text } = shown.document;
  useMarkClicks(shown.box, onMark);
  return (
    <div>
      {shown.window.start > 0 && (
        <Button variant="default" fullWidth mb="sm" onClick={() => onGrow('start')}>
          {t('document.earlier')}
        </Button>
      )}
      <DocumentLines {...shown} />
      {shown.window.end < text.length && (
        <Button variant="default" fullWidth mt="sm" onClick={() => onGrow('end')}>
          {t('document.later', { left: text.length - shown.window.end })}
        </Button>
      )}
    </div>
  );
}
