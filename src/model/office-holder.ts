/** A name with its language, where the table tells it (a BCP 47 code). */
export interface ListedName {
  readonly text: string;
  readonly language?: string | undefined;
}

/** A position as a table of office-holders words it. Days are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface ListedPosition {
  readonly label: string;
  readonly language?: string | undefined;
  /** States that the position belongs to, as the table writes them: ISO codes or English names. */
  readonly countries: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A person of a table that somebody brought, with the positions that it gives. */
export interface ListedPerson {
  /** The table's own name for the person: `Q123`, `NK-abc`. */
  readonly id: string;
  readonly names: readonly ListedName[];
  readonly positions: readonly ListedPosition[];
}
