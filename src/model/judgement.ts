import type { Section } from './record.ts';

/** An item of a record by the passage that it stands on: whatever a newer engine makes of the passage, the judgement meets it again. */
export interface ItemReference {
  /** The document, by its content. */
  readonly document: string;
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  /** Where a person is meant: a name of a principal of the engagement, as it is written. */
  readonly name?: { readonly side: string; readonly written: string };
}

export const verdicts = ['same', 'different', 'confirmed', 'wrong', 'corrected', 'withdrawn'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person decided. Judgements are never changed or removed: a later one withdraws an earlier one. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Two items for `same` and `different`, one for `confirmed`, `wrong` and `corrected`, none for `withdrawn`. */
  readonly items: readonly ItemReference[];
  /** The judgement that is withdrawn. */
  readonly withdraws: string | null;
  /** The field that is corrected, and its value. */
  readonly field: string | null;
  readonly value: unknown;
  readonly author: string;
  readonly reason: string;
  /** An ISO time stamp. */
  readonly made_at: string;
}
