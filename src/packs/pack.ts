/** The order of subject, verb and object in a plain clause: it tells where a cue's subject is looked for first. */
export type ClauseOrder = 'svo' | 'sov' | 'vso';

/** One title of courtesy ("Excellency"), as it stands before who bears it, and alone. */
export interface Courtesies {
  readonly title: readonly string[];
  readonly him: readonly string[];
  readonly her: readonly string[];
}

export type Forms = Readonly<Record<string, readonly string[]>>;

/** A language pack as its folder has it: surface forms by neutral id. Every part may be empty. */
export interface Pack {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scripts: readonly string[];
  readonly words: 'spaces' | 'none';
  readonly cased: boolean;
  /** Whether names of other languages are spelt by their sound, some with the spelling of the original in brackets behind. */
  readonly respelt: boolean;
  readonly clause: ClauseOrder;
  readonly nameOrder: 'title-first' | 'name-first' | 'both';
  readonly stateOfOffice: 'before' | 'after' | 'both';
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Suffixes that some write behind a space. */
  readonly detached: readonly string[];
  readonly calendar: 'gregorian' | 'solar-hijri' | 'buddhist';
  /** The weekday that a week begins with; Monday is 1. */
  readonly weekStart: number;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly decimal: string;
  /** A letter that parts a fraction, which it stands behind, from the whole number (Arabic agencies: 62ر31 is 31.62); empty where there is none. */
  readonly fractionBefore: string;
  readonly functionWords: readonly string[];
  /** Words that reports of diplomacy are full of and that neighbouring languages write otherwise: they tell the language of a few sentences. */
  readonly newsWords: readonly string[];
  /** Function words of neighbouring languages that this one never writes: a text full of them is not of this language. */
  readonly rivalWords: readonly string[];
  /** Function words that only open a noun phrase. */
  readonly determiners: readonly string[];
  /** Words that tie an office to its state or holder ("of", "of the"); all function words if left out. */
  readonly links: readonly string[];
  /** Words that tie an office only to a state that is told with its form of government ("in the Republic of"), whose first word is a link. */
  readonly looseLinks: readonly string[];
  /** Relative words ("who", "which"): whom they follow acts in what they open. */
  readonly relatives: readonly string[];
  /** Words that open what is said ("that"): who stands behind one acts in it, and is not governed by it. */
  readonly complementizers: readonly string[];
  /** Words right behind an object. */
  readonly accusatives: readonly string[];
  /** With a fronted phrase the subject stands right behind the verb. */
  readonly verbSecond: boolean;
  /** Nouns have no plural: an unnamed office of two states is one of each. */
  readonly unnumbered: boolean;
  /** Of such a language: what stands behind one of these is no subject, though it opens the sentence. */
  readonly prepositions: readonly string[];
  /** Finite verbs that open forms: where the verb takes the second place, the subject may stand behind them. */
  readonly finite: readonly string[];
  /** Of these, those in the present tense: with a weekday they tell what is to come. */
  readonly presents: readonly string[];
  /** Verbs in the past tense that open forms: a month or day told with one is past. */
  readonly pasts: readonly string[];
  /** There too: adverbs that stand behind the finite verb, before the rest of a form. */
  readonly adverbs: readonly string[];
  /** Reflexive pronouns that are part of a verb ("seg"). */
  readonly reflexives: readonly string[];
  /** The article that is written as one with its noun; behind a title that has it, a state is named by an adjective. */
  readonly article: string;
  /** Clitics of one letter that swallow the first letter of the article. */
  readonly swallowing: readonly string[];
  /** Classes of names that take none of the suffixes. */
  readonly bare: readonly string[];
  /** Words that join two of a kind ("and"): they part one person from the next. */
  readonly conjunctions: readonly string[];
  readonly text: {
    sentenceEnds: readonly string[];
    abbreviations: readonly string[];
    captions: readonly string[];
    sources: readonly string[];
    clutter: readonly string[];
    related: readonly string[];
    /** Words that end no complete line ("of the", "and"): it goes on in the next. */
    unfinished: readonly string[];
  };
  readonly dates: Readonly<Record<string, unknown>>;
  readonly numbers: {
    words: Forms;
    scales: Forms;
    currencies: Forms;
    percent: readonly string[];
    bounds: Forms;
    /** Words that open a range ("between") and that part its ends ("to"). */
    rangeFrom: readonly string[];
    rangeTo: readonly string[];
    /** Nouns behind a number that measure nothing: days, months, sides. */
    uncounted: readonly string[];
  };
  readonly names: {
    /** Words before the name of somebody's spouse. */
    spouses: readonly string[];
    /** Between somebody and those whom he brings, who are no principals. */
    company: readonly string[];
    readonly honorifics: readonly string[];
    readonly particles: readonly string[];
    /** "Son of": any word behind one goes on with the name. */
    readonly patronymics: readonly string[];
    /** Names that fold into a little word, each with that word as a text spells it that tells the two apart. */
    readonly given: Readonly<Record<string, string>>;
    readonly stop: readonly string[];
    /** Words between a name and the state that its bearer comes from ("of", "from"). */
    readonly origins: readonly string[];
    /** Words right before the side that somebody acts for, who stands right before or behind both ("for the side of"). */
    readonly behalf: readonly string[];
    /** Such words that also tell by whom something is done ("from"): they count where a sentence has them for two sides. */
    readonly behalfOfEach: readonly string[];
    /** Nouns that behind the adjective of a state mean whoever of it was named last ("the Kazakh diplomat"). */
    readonly epithets: readonly string[];
    /** Words between who is sent and the state where he serves. */
    readonly posts: readonly string[];
    /** What parts a name from the office that its bearer holds ("who is"). */
    readonly holds: readonly string[];
    /** Words before the name of a company ("the group", "the bank"). */
    readonly companies: readonly string[];
    /** Last words of names of parts of a state ("County"). */
    readonly unitWords: readonly string[];
    /** Last words of what is called by a name and is nobody ("Palace", "Airport"). */
    readonly buildings: readonly string[];
    /** Words of ministers' portfolios that name no field of cooperation ("Religious Affairs"). */
    readonly portfolio: readonly string[];
    /** First words of titles that only women bear. */
    readonly women: readonly string[];
    /** Titles of courtesy, and the words that take up who bears one: for him and for her. */
    readonly courtesy: readonly Courtesies[];
    /** How the press of the language spells names of another language: by its code, letters and what they become, longer runs of letters first. */
    readonly spelling: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly states: Readonly<
    Record<
      string,
      {
        names?: readonly string[];
        adjectives?: readonly string[];
        people?: readonly string[];
        person?: readonly string[];
        seats?: readonly string[];
        /** Names that tell the state only where a hyphen ties them to another. */
        paired?: readonly string[];
      }
    >
  >;
  readonly places: Forms;
  readonly organisations: Readonly<Record<string, { names?: readonly string[]; organs?: readonly string[] }>>;
  readonly offices: Readonly<Record<string, unknown>>;
  readonly engagements: Readonly<Record<string, unknown>>;
  readonly statements: Forms;
  readonly fields: Forms;
  /** Last parts of compound words, by field. */
  readonly fieldHeads: Forms;
  readonly instruments: {
    kinds: Forms;
    /** Last parts of compound words, by kind, in a language that writes compounds as one word. */
    heads: Forms;
    status: Forms;
    /** Words of what goes on holding ("remains in force"): they outweigh the signing told beside them. */
    still: readonly string[];
    /** Words of a draft: it is negotiated, where nothing else is told of it. */
    draft: readonly string[];
    /** Words of ratifying: the document was signed. */
    ratified: readonly string[];
    /** Plural forms of kinds: without a number they single out no document. */
    several: readonly string[];
    /** Words before the other party ("with"). */
    with: readonly string[];
    /** Words before both parties ("between"). */
    between: readonly string[];
    /** Names of documents that always bind the same parties, by these ("VNM+org:eu"). */
    bound: Forms;
    /** Words that open a sentence of documents out of those told before ("they include"). */
    among: readonly string[];
  };
  readonly indicators: {
    measures: Forms;
    /** Last parts of compound words, by measure. */
    heads: Forms;
    /** Words that take up the measure told last ("this figure"). */
    again: readonly string[];
    /** What one side sells more than it buys: a figure beside it is of no measure. */
    balance: readonly string[];
    target: readonly string[];
    forecast: readonly string[];
    /** Words that hold one of these and tell neither ("compared with the target"). */
    plain: readonly string[];
    /** Verbs that say that a figure has gone up or down: the level that it came to is no goal. */
    risen: readonly string[];
    up: readonly string[];
    down: readonly string[];
    /** Words before the state that goods go to (`to`) and before the one that they come from (`from`). */
    partner: Forms;
    /** What people of a side do who are counted, by measure ("live in": diaspora), and nouns of people (`noun`). */
    people: Forms;
  };
  /** What tells an ordinary word from a name where all is in capitals. */
  readonly ordinary: {
    words: readonly string[];
    /** Endings of those words, each with what stands in its place in the list. */
    endings: Forms;
    /** Whether the words of the pack's other forms are ordinary too: not where names are made of the same syllables. */
    forms: boolean;
    /** Whether the language writes compounds as one word: two ordinary words in one are ordinary. */
    compounds: boolean;
  };
  readonly relations: { partnership: Forms; diplomaticRelations: readonly string[]; anniversary: readonly string[]; visa: Forms };
}
