import type { Holder } from '../gazetteer/reference.ts';
import type { Person } from '../model/reading.ts';
import { nameWords } from '../text/sound.ts';

interface Entry {
  readonly person: Person;
  words: string[];
  /** The words without spaces: some presses write a name in two, others in three. */
  run: string;
  holder: Holder | undefined;
  mentions: number;
  /** The titles that the document gives, as written and folded. */
  readonly titles: Set<string>;
}

const SHORTEST_RUN = 6;

/** The people of one document. Names join where one has all the words of the other, or where both mean one known holder. */
export class People {
  private readonly spell: (written: string, side: string | undefined) => string;
  private readonly entries: Entry[] = [];
  private readonly persons: Person[] = [];
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byRun = new Map<string, Entry[]>();
  private readonly byHolder = new Map<Holder, Entry>();

  /** `spell` gives in Latin letters the name of one whom no table knows, and of whose side. */
  constructor(spell: (written: string, side: string | undefined) => string) {
    this.spell = spell;
  }

  /** All so far, by their number. */
  get all(): readonly Person[] {
    return this.persons;
  }

  holderOf(person: Person): Holder | undefined {
    return this.entries[person.id]?.holder;
  }

  titlesOf(person: Person): Set<string> {
    return this.entries[person.id]?.titles ?? new Set();
  }

  mentionsOf(person: Person): number {
    return this.entries[person.id]?.mentions ?? 0;
  }

  /** The person of the document whom a name means, or undefined. */
  find(written: string, holder: Holder | undefined, side?: string): Person | undefined {
    return this.entry(nameWords(written), holder, side)?.person;
  }

  private entry(words: readonly string[], holder: Holder | undefined, side: string | undefined): Entry | undefined {
    if (holder) {
      const same = this.byHolder.get(holder);
      if (same) return same;
    }
    const fits = (e: Entry) => (side === undefined || e.person.side === undefined || e.person.side === side) && (!holder || !e.holder || e.holder === holder);
    const run = words.join('');
    const spaced = run.length < SHORTEST_RUN ? undefined : this.byRun.get(run)?.find(fits);
    if (spaced) return spaced;
    const near = this.withOneOf(words).filter(fits);
    return near.find((e) => words.every((w) => e.words.includes(w))) ?? near.find((e) => e.words.length >= 2 && e.words.every((w) => words.includes(w)));
  }

  /** Whoever has one of the words, those of the first word first. */
  private withOneOf(words: readonly string[]): Entry[] {
    const found: Entry[] = [];
    for (const word of words) for (const entry of this.byWord.get(word) ?? []) if (!found.includes(entry)) found.push(entry);
    return found;
  }

  /** Joins a mention to its person, or adds one. */
  add(written: string, holder: Holder | undefined, side: string | undefined): Person {
    const words = nameWords(written);
    const found = this.entry(words, holder, side) ?? this.create(written, words, side);
    found.mentions += 1;
    this.meet(found.person, written);
    const { person } = found;
    const grown = words.length > nameWords(person.written).length;
    // the spelling of a name hangs on the side; a gloss of the page on the name does not
    const moved = side !== undefined && person.side === undefined && person.name === this.spell(person.written, undefined);
    if (grown) person.written = written;
    if (holder && !found.holder) {
      found.holder = holder;
      this.byHolder.set(holder, found);
      found.person.name = holder.name;
    }
    if (side !== undefined) person.side ??= side;
    if (!found.holder && (grown || moved)) person.name = this.spell(person.written, person.side);
    this.index(found, holder ? [...words, ...nameWords(holder.name)] : words);
    return found.person;
  }

  /** Another spelling of a name, which the page gives beside it: it is the one to call the person by, and means him too. */
  respell(person: Person, spelling: string): void {
    const entry = this.entries[person.id];
    if (entry === undefined || entry.holder) return;
    person.name = spelling;
    this.index(entry, nameWords(spelling));
  }

  /** Keeps the form in which a person was met. */
  meet(person: Person, written: string): void {
    const form = nameWords(written).join(' ');
    if (!person.forms.has(form)) person.forms.set(form, written);
  }

  private create(written: string, words: readonly string[], side: string | undefined): Entry {
    const person: Person = {
      id: this.entries.length,
      written,
      forms: new Map(),
      name: this.spell(written, side),
      side: undefined,
      offices: [],
      officesInferred: false,
      terms: undefined,
      unit: undefined,
    };
    const entry: Entry = { person, words: [], run: words.join(''), holder: undefined, mentions: 0, titles: new Set() };
    this.entries.push(entry);
    this.persons.push(person);
    this.byRun.set(entry.run, [...(this.byRun.get(entry.run) ?? []), entry]);
    this.index(entry, words);
    return entry;
  }

  private index(entry: Entry, words: readonly string[]): void {
    for (const word of words) {
      if (entry.words.includes(word)) continue;
      entry.words.push(word);
      if (word.length > 1) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry]);
    }
  }

  /** Words that stand for one person of the document by themselves. */
  wordsOf(person: Person): readonly string[] {
    return this.entries[person.id]?.words ?? [];
  }
}
