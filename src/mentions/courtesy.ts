import type { Actor, Mention } from '../model/reading.ts';
import type { Pack } from '../packs/pack.ts';
import { foldString, textOf } from '../text/fold.ts';

/** Whether a title is only a woman's. */
export type IsWomans = (title: string) => boolean;

export function womensTitles(pack: Pack): IsWomans {
  const words = new Set(pack.names.women.map(foldString));
  return (title) => words.has(title.split(' ', 1)[0] as string);
}

interface Bearer {
  readonly style: number;
  readonly woman: boolean;
  readonly actor: Actor;
}

/** A title of courtesy stands at most so far before the office or name. */
const BEFORE = 40;

/** Who bears which title of courtesy in a document ("His Excellency the Minister X"), so that "His Excellency" alone means him. Read in order. */
export class Courtesy {
  private readonly bearers: Bearer[] = [];
  private readonly styles: readonly { title: readonly string[]; him: readonly string[]; her: readonly string[] }[];
  private readonly prefixes: readonly string[];

  constructor(pack: Pack) {
    const folded = (words: readonly string[]) => words.map(foldString);
    this.styles = pack.names.courtesy.map(({ title, him, her }) => ({ title: folded(title), him: folded(him), her: folded(her) }));
    this.prefixes = ['', ...folded(pack.prefixes)];
  }

  /** Notes the titles between the actor before and the end of this one. */
  note(units: Uint16Array, actor: Actor, { from, woman }: { from: number; woman: boolean }): void {
    if (this.styles.length === 0 || actor.side === undefined) return;
    const text = ` ${textOf(units, Math.max(from, actor.start - BEFORE), actor.end)} `;
    const told = (title: string) => this.prefixes.some((p) => text.includes(` ${p}${title} `));
    for (const [style, { title }] of this.styles.entries()) if (title.some(told)) this.bearers.push({ style, woman, actor });
  }

  /** Whom a word means: the last one of the only side that bears the title so far. Undefined where both sides do, or nobody. */
  bearer(units: Uint16Array, word: Mention): Actor | undefined {
    const said = textOf(units, word.start, word.end);
    const isOne = (forms: readonly string[]) => forms.some((f) => this.prefixes.some((p) => said === p + f));
    const style = this.styles.findIndex(({ him, her }) => isOne(him) || isOne(her));
    if (style < 0) return undefined;
    const woman = isOne(this.styles[style]?.her ?? []);
    const all = this.bearers.filter((b) => b.style === style && b.actor.start < word.start && b.woman === woman);
    const last = all.at(-1)?.actor;
    return last && all.every((b) => b.actor.side === last.side) ? { ...last, start: word.start, end: word.end, inferred: true } : undefined;
  }
}
