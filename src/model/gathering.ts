/** A state, and the city if it is told. */
export interface Seat {
  readonly country: string;
  readonly city: string | null;
}

/** An event that returns. */
export interface Gathering {
  /** Where it always is. */
  readonly seat?: Seat | undefined;
  /** Where it was in a year (YYYY). */
  readonly held?: ReadonlyMap<string, Seat> | undefined;
}
