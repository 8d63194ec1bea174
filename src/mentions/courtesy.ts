import type { Actor, Mention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import type { Pack } from '../packs/pack.ts';
import { flatMap } from '../text/flat-map.ts';
import { foldString, textOf } from '../text/fold.ts';

/** Whether a title is only a woman's. */
export type IsWomans = (title: string) => boolean;

export function womensTitles(pack: Pack): IsWomans {
  const words = new Set(pack.names.women.map(foldString));
  return words.size === 0 ? () => false : (title) => words.has(title.split(' ', 1)[0] as string);
}

interface Style {
  /** Its titles with each clitic that may stand glued to them. */
  readonly titles: ReadonlySet<string>;
  /** The words that they begin with. */
  readonly firsts: ReadonlySet<string>;
  /** The words of the longest of them. */
  readonly longest: number;
  readonly him: ReadonlySet<string>;
  readonly her: ReadonlySet<string>;
}

/** The titles of courtesy of a language, folded. */
export type CourtesyStyles = readonly Style[];

export function compileCourtesy({ names, prefixes }: Pack): CourtesyStyles {
  const glued = (words: readonly string[]) => flatMap(words, (w) => ['', ...prefixes].map((p) => foldString(p) + foldString(w)));
  return names.courtesy.map(({ title, him, her }) => ({
    titles: new Set(glued(title)),
    firsts: new Set(glued(title).map((t) => t.split(' ', 1)[0] as string)),
    longest: Math.max(0, ...title.map((t) => t.split(' ').length)),
    him: new Set(glued(him)),
    her: new Set(glued(her)),
  }));
}

/** Whether a title stands among some words. */
function hasTitle({ titles, firsts, longest }: Style, words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from += 1) {
    let run = words[from] as string;
    if (!firsts.has(run)) continue;
    for (let to = from + 1; ; to += 1) {
      if (titles.has(run)) return true;
      if (to === words.length || to - from === longest) break;
      run += ` ${words[to]}`;
    }
  }
  return false;
}

interface Bearer {
  readonly style: Style;
  readonly woman: boolean;
  readonly actor: Actor;
}

/** A title of courtesy stands at most so far before the office or name. */
const BEFORE = 40;

/** Who bears which title of courtesy in a document ("His Excellency the Minister X"), so that "His Excellency" alone means him. Read in order. */
export class Courtesy {
  private readonly bearers: Bearer[] = [];
  private readonly styles: CourtesyStyles;

  constructor(styles: CourtesyStyles) {
    this.styles = styles;
  }

  /** Notes the titles between the actor before and the end of this one. */
  note(units: Uint16Array, actor: Actor, { from, woman }: { from: number; woman: boolean }): void {
    if (this.styles.length === 0 || actor.side === undefined) return;
    const words = textOf(units, Math.max(from, actor.start - BEFORE), actor.end).split(' ');
    for (const style of this.styles) if (hasTitle(style, words)) this.bearers.push({ style, woman, actor });
  }

  /** Whom a word means: the last one of the only side that bears the title so far. Undefined where both sides do, or nobody. */
  bearer(units: Uint16Array, word: Mention): Actor | undefined {
    const said = textOf(units, word.start, word.end);
    const style = this.styles.find(({ him, her }) => him.has(said) || her.has(said));
    if (!style) return undefined;
    const woman = style.her.has(said);
    const all = this.bearers.filter((b) => b.style === style && b.actor.start < word.start && b.woman === woman);
    const last = all.at(-1)?.actor;
    return last && all.every((b) => b.actor.side === last.side) ? actorWith(last, { start: word.start, end: word.end, inferred: true }) : undefined;
  }
}
