import type add from '../locales/en/add.json';
import type documentStrings from '../locales/en/document.json';
import type engagement from '../locales/en/engagement.json';
import type network from '../locales/en/network.json';
import type overview from '../locales/en/overview.json';
import type parts from '../locales/en/parts.json';
import type person from '../locales/en/person.json';
import type relation from '../locales/en/relation.json';
import type review from '../locales/en/review.json';
import type search from '../locales/en/search.json';
import type shell from '../locales/en/shell.json';
import type side from '../locales/en/side.json';

interface Files {
  add: typeof add;
  document: typeof documentStrings;
  engagement: typeof engagement;
  network: typeof network;
  overview: typeof overview;
  parts: typeof parts;
  person: typeof person;
  relation: typeof relation;
  review: typeof review;
  search: typeof search;
  shell: typeof shell;
  side: typeof side;
}

/** `found_one`, `found_other` are asked for as `found` with a `count`. */
type Plain<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

/** Every string of the interface: `overview.title` stands in `locales/en/overview.json` under `title`. */
export type TextKey = { [F in keyof Files]: `${F}.${Plain<keyof Files[F] & string>}` }[keyof Files];

/** The tables of codes that have labels. */
export type LabelTable =
  | 'engagement'
  | 'engagement-status'
  | 'office'
  | 'act'
  | 'field'
  | 'instrument'
  | 'instrument-status'
  | 'measure'
  | 'bound'
  | 'indicator-status'
  | 'relation'
  | 'partnership'
  | 'visa'
  | 'precision';
