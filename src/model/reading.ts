// What the mentions stage hands to assembly. All offsets are folded; `Reading.at` leads back to the document's text.
import type { Gathering } from './gathering.ts';
import type { Calendar, DateSpan } from './mention.ts';
import type { Term } from './term.ts';

/** A form found in the text: its class and neutral value. `split` marks a form with other words inside its span. */
export interface Mention {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly split?: boolean | undefined;
  /** Start of the last part of a split form. */
  readonly tail?: number | undefined;
}

/** A person of the document, every mention joined. */
export interface Person {
  readonly id: number;
  /** The fullest form in the document's own script. */
  written: string;
  /** Every form that the document writes, as first met, by its folded words. */
  readonly forms: Map<string, string>;
  /** In Latin letters. */
  name: string;
  side?: string | undefined;
  offices: string[];
  /** The offices come from the table of holders, not from the text. */
  officesInferred: boolean;
  /** What the table of holders knows of the person. */
  terms?: readonly Term[] | undefined;
  unit?: string | undefined;
}

/** A man or a woman, as titles and verbs tell. */
export type Sex = 'he' | 'she';

/** Who stands in a sentence: a person, an office without a name, a side by itself, or a word that stands for one told before. */
export interface Actor {
  readonly start: number;
  readonly end: number;
  readonly form: 'person' | 'office' | 'side' | 'pronoun' | 'both' | 'host' | 'guest' | 'all';
  side?: string | undefined;
  offices: string[];
  person?: Person | undefined;
  unit?: string | undefined;
  /** "the two foreign ministers". */
  readonly plural: boolean;
  /** Of a stand-in: its words count two. */
  readonly two?: boolean;
  /** Of a stand-in: its words count three. */
  readonly three?: boolean;
  /** Of a text in the first person: who tells it, where it says "I". No "he" means him. */
  readonly self?: boolean;
  /** Of a stand-in for both sides: it means those who lead them ("the two leaders"). */
  readonly leaders?: boolean;
  /** "his counterpart": the office is that of the one before. */
  readonly counterpart: boolean;
  /** A capital that may stand for its state. */
  readonly capital: boolean;
  /** A side that stands for a delegation of it. */
  readonly delegation?: boolean;
  /** The side comes from discourse or from the table of holders, not from the words. */
  inferred: boolean;
  /** Undefined where no title tells it. */
  sex?: Sex | undefined;
  /** The side is only that of the outlet or of the last such office: another may fit better. */
  readonly guessed: boolean;
}

/** A date as the text gives it, before its year or anchor is known. Months count from 1. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly calendar: Calendar;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly endDay?: number | undefined;
  readonly endMonth?: number | undefined;
  readonly weekday?: number | undefined;
  /** End of a range of weekdays. */
  readonly endWeekday?: number | undefined;
  /** A date told by its distance: `unit` from the day of the text, from the last date told (`same`), or from the first day of the journey told last (`stay`). */
  readonly relative?:
    | { readonly unit: 'day' | 'week' | 'month' | 'year' | 'same' | 'stay'; readonly by: number; readonly first?: number | undefined }
    | undefined;
  /** Of a month: how many years from that of the text ("March last year" is -1). */
  readonly yearBy?: number | undefined;
  /** "last Monday", "next March". */
  readonly turn?: -1 | 1 | undefined;
}

/** A number with its scale, unit and bound. `unit`: ISO 4217, `percent`, or undefined for a bare number. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string | undefined;
  /** The scale word that it was told with, as a number. */
  readonly scale?: number | undefined;
  readonly bound: 'eq' | 'gt' | 'lt' | 'about';
  /** All currencies that its word may mean, where it is that of several states. */
  readonly shared?: readonly string[] | undefined;
}

/** A place named in a sentence, with the state it lies in. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly country: string;
  /** The side that acts or sends somebody from there, where it is not the country. */
  readonly speaksFor?: string | undefined;
}

export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  /** Where a heading ends that stands above the first line of the sentence. */
  readonly heading?: number | undefined;
  readonly zone: string;
  readonly paragraph: number;
  /** Cues: engagements, modes, acts, fields, instruments, measures, relations. */
  readonly cues: readonly Mention[];
  /** The same by their kind. */
  readonly cuesByKind: ReadonlyMap<string, readonly Mention[]>;
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly places: readonly PlaceMention[];
}

export interface Reading {
  /** Offset in the document's text of each folded unit. */
  readonly at: Int32Array;
  readonly units: Uint16Array;
  readonly sentences: readonly SentenceReading[];
  /** The day that the text speaks from. */
  readonly anchor: string | undefined;
  /** Whether that is only the last day that the text itself tells: what happened on the day after it is no plan. */
  readonly anchorGuessed?: boolean | undefined;
  /** Where events that return are held. */
  readonly gatherings: ReadonlyMap<string, Gathering>;
  /** The states, each with its ISO 3166-1 alpha-2 code. */
  readonly states: ReadonlyMap<string, { readonly iso2?: string }>;
  /** The day that a dateline gives: what is told without a day happened on it. */
  readonly datelineDay: DateSpan | undefined;
  /** The state of the publisher. */
  readonly home: string | undefined;
  /** Where the text was written, as its dateline says. */
  readonly datelinePlace: PlaceMention | undefined;
  /** Where the dateline ends, or -1. */
  readonly datelineEnd: number;
  readonly clause: 'svo' | 'sov' | 'vso';
  /** A number may stand behind what it counts. */
  readonly countBehind: boolean;
  readonly verbSecond: boolean;
  /** Nouns have no plural. */
  readonly unnumbered: boolean;
  /** Words behind which no subject stands, of languages with the verb in second place. */
  readonly prepositions: ReadonlySet<string>;
  /** Verbs in the present tense that with a weekday tell what is to come. */
  readonly presents: ReadonlySet<string>;
  /** First words of forms of verbs in the past tense: with them a day still to come is that of the year before. */
  readonly pasts: ReadonlySet<string>;
  /** Folded relative words. */
  readonly relatives: ReadonlySet<string>;
  /** Folded words that open what is said. */
  readonly complementizers: ReadonlySet<string>;
  /** Words right behind an object. */
  readonly accusatives: ReadonlySet<string>;
  /** Folded words that join two of a kind. */
  readonly conjunctions: ReadonlySet<string>;
  /** Folded honorifics of one word. */
  readonly honorifics: ReadonlySet<string>;
  /** Folded words that tie an office to its state. */
  readonly links: ReadonlySet<string>;
  /** Folded little words: prepositions, articles, pronouns. */
  readonly functionWords: ReadonlySet<string>;
  /** The article that is written as one with its noun, folded; empty where there is none. */
  readonly article: string;
  /** Function words that only open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
}
