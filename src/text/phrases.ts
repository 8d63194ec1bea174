// A pack lists hundreds of words that open a line about something else: they are asked for by the unit that they begin with.

/** Folded words and phrases that are looked for in lines. */
export class Phrases {
  private readonly byFirst = new Map<number, string[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      if (phrase.length === 0) continue;
      const first = phrase.charCodeAt(0);
      const list = this.byFirst.get(first);
      if (list) list.push(phrase);
      else this.byFirst.set(first, [phrase]);
    }
  }

  /** Whether one of them opens a line, with an end of its own that `ends` sees behind it. */
  opens(line: string, ends: (at: number) => boolean): boolean {
    const list = this.byFirst.get(line.charCodeAt(0));
    if (list === undefined) return false;
    for (const phrase of list) if (line.startsWith(phrase) && ends(phrase.length)) return true;
    return false;
  }

  /** Whether one of them stands anywhere in a line. */
  standsIn(line: string): boolean {
    for (let at = 0; at < line.length; at += 1) {
      const list = this.byFirst.get(line.charCodeAt(at));
      if (list === undefined) continue;
      for (const phrase of list) if (line.startsWith(phrase, at)) return true;
    }
    return false;
  }
}
