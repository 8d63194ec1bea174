import { type RawBuilder, sql } from 'kysely';

/** A list of texts as a parameter. */
export const textList = (values: readonly string[]): RawBuilder<string[]> => sql<string[]>`${[...values]}::text[]`;
