import type { Told } from './issue-words.ts';

/** `skipped`: nothing came of a source. `damaged`: it was read, but not all of it is sound. */
export const issueLevels = ['skipped', 'damaged'] as const;
export type IssueLevel = (typeof issueLevels)[number];

/** Something a reader or a door could not use, or could use only in part. It never stops a run. */
export interface Issue {
  /** The path or URL that was read. */
  source: string;
  /** Where in it: `line 3`, `byte 120`, or empty for the whole. */
  place: string;
  message: string;
  /** What a person can do about it. */
  mend: string;
  level: IssueLevel;
  /** What message and mend say, without their English; undefined where only they tell. */
  told?: Told;
}
