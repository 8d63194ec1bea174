// What issues of reading say: in English here, in other languages by whoever shows them (`add.issue-…` and `add.mend-…` of the app).
import type { Issue } from './issue.ts';

export type Values = Readonly<Record<string, string | number>>;

const mends = {
  'give-text': 'give a file with text',
  'give-kinds': 'give .txt, .html or .jsonl files',
  'save-utf-8': 'save the file as UTF-8',
  'save-text': 'mend the mark-up, or save the text of the page as .txt',
  'whole-objects': 'write one whole JSON object on each line',
  'text-member': 'give each line a "text" with the words of the document',
  'add-pack': 'only the facts of the document are recorded; docs/adding-a-language.md tells how to add a pack',
  report: 'report it with the file',
  'rest-unread': 'what follows in this file is not read',
  again: 'add it again when the ledger answers',
} as const;
export type Mend = keyof typeof mends;

interface Kind {
  readonly message: (values: Values) => string;
  readonly mend: Mend;
}

const kinds = {
  'broken-bytes': {
    message: ({ encoding, count }) => `bytes that are no ${encoding} stand in ${count} ${count === 1 ? 'place' : 'places'}; each is read as U+FFFD`,
    mend: 'save-utf-8',
  },
  empty: { message: () => 'the file is empty', mend: 'give-text' },
  'no-text': { message: () => 'it holds no text', mend: 'give-text' },
  binary: { message: () => 'this is no text (it holds binary data)', mend: 'give-kinds' },
  'too-deep': { message: ({ depth }) => `elements are nested deeper than ${depth}; the page was read up to there`, mend: 'save-text' },
  'no-json': { message: ({ reason }) => `it is no JSON (${reason})`, mend: 'whole-objects' },
  'no-object': { message: () => 'it is JSON, but no object', mend: 'whole-objects' },
  'no-text-member': { message: () => 'it has no "text"', mend: 'text-member' },
  'unknown-language': { message: () => 'its language is not recognised', mend: 'add-pack' },
  'no-pack': { message: ({ language }) => `there is no pack for its language (${language})`, mend: 'add-pack' },
  'too-slow': { message: ({ seconds }) => `reading took longer than ${seconds} s and was given up`, mend: 'report' },
  'too-much-memory': { message: () => 'reading took too much memory and was given up', mend: 'report' },
  'engine-failed': { message: ({ reason }) => `the engine failed on it (${reason})`, mend: 'report' },
  'engine-ended': { message: () => 'the engine ended without a word', mend: 'report' },
  'engine-closed': { message: () => 'the engine was closed', mend: 'again' },
  'ledger-failed': { message: ({ reason }) => String(reason), mend: 'again' },
  fault: { message: () => 'this is a fault of the program', mend: 'report' },
} as const satisfies Record<string, Kind>;
export type IssueKind = keyof typeof kinds;

/** What an issue says, without the words. */
export interface Told {
  readonly kind: IssueKind;
  readonly mend: Mend;
  /** What its words tell of; `reason` is English, `line` is where it stands. */
  readonly values: Values;
}

export const issueKinds = Object.keys(kinds) as IssueKind[];
export const issueMends = Object.keys(mends) as Mend[];

export interface IssueParts {
  readonly source: string;
  /** Of a file; the whole of it if left out. */
  readonly line?: number | undefined;
  readonly values?: Values;
  /** What mends it, where that is not what mends its kind. */
  readonly mend?: Mend | undefined;
  readonly level?: Issue['level'];
}

/** What a kind says in English. */
export const messageOf = (kind: IssueKind, values: Values = {}): string => (kinds[kind] as Kind).message(values);

/** An issue of a kind, with its words. */
export function issueOf(kind: IssueKind, { source, line, values = {}, mend = kinds[kind].mend, level = 'skipped' }: IssueParts): Issue {
  const told: Told = { kind, mend, values: { ...values, ...(line !== undefined && { line }) } };
  return { source, place: line === undefined ? '' : `line ${line}`, message: messageOf(kind, values), mend: mends[mend], level, told };
}
