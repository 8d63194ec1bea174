import { createRoute, z } from '@hono/zod-openapi';
import { changeSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import { changeOf } from '../shape.ts';
import { limitParameter, momentParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const page = z.object({ changes: z.array(changeSchema), next: z.string().nullable() }).openapi('ChangePage');
const answer = { 200: { description: 'A page of documents', content: { 'application/json': { schema: page } } }, ...problems };

const paging = { limit: limitParameter(50), after: momentParameter, format: z.string().optional() };

const list = createRoute({
  method: 'get',
  path: '/documents',
  tags: ['Documents'],
  summary: 'The documents of the ledger, what was read last first',
  request: { query: z.strictObject(paging) },
  responses: answer,
});

const since = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/, 'write a moment as 2025-05-31 or 2025-05-31T08:00:00Z')
  .default('')
  .openapi({ description: 'only what was read since this moment', example: '2025-05-31T08:00:00Z' });

const changes = createRoute({
  method: 'get',
  path: '/changes',
  tags: ['Documents'],
  summary: 'Documents that were read or read anew since a moment, in the order in which it happened',
  request: { query: z.strictObject({ since, ...paging }) },
  responses: answer,
});

/** What came in, in both directions. */
export const addChanges: AddRoutes = (app) => {
  app.openapi(list, async (c) => {
    const { limit, after } = c.req.valid('query');
    const found = await c.var.queries.readLatest(limit, after);
    return c.json({ changes: found.changes.map(changeOf), next: found.next ?? null }, 200);
  });
  app.openapi(changes, async (c) => {
    const { since, limit, after } = c.req.valid('query');
    const found = await c.var.queries.readChanges(since, limit, after);
    return c.json({ changes: found.changes.map(changeOf), next: found.next ?? null }, 200);
  });
};
