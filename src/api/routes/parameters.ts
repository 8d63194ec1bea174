// What several routes take.
import { z } from '@hono/zod-openapi';

export const sideParameter = z
  .string()
  .regex(/^([A-Z]{3}|org:[a-z0-9-]+)$/, 'write a side as the ISO code of a state (VNM) or as org:asean')
  .openapi({ example: 'VNM' });

/** The year may be 0000 to 9999, the day must be of the calendar. */
export const dayParameter = z.iso.date('write a day as 2025-05-31').openapi({ example: '2025-05-31' });

const MOST = 200;

/** How many entries a page holds. */
export const limitParameter = (usual: number) =>
  z.coerce.number('write limit as a number').int().min(1, 'ask for one at least').max(MOST, `ask for ${MOST} at most`).default(usual);

/** Where the page before ended: its `next`. */
export const afterParameter = z
  .string()
  .regex(/^[^/]*\/./s, 'give the "next" of the page before')
  .optional();

/** The same of a list of documents by their moments: another word would quietly begin at the beginning or nowhere. */
export const momentParameter = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}[^/]*\/./s, 'give the "next" of the page before')
  .optional();

/** One value or several of a parameter that may be repeated. */
export const several = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(one).max(2, 'give two at most').optional());
