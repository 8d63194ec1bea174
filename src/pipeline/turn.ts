/** Lets others of the same thread have their turn: reading packs and pages takes longer than an answer may wait. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
