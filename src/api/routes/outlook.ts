import { createRoute, z } from '@hono/zod-openapi';
import { conflictSchema, followUpSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import { tell } from '../told.ts';
import { afterParameter, limitParameter, several, sideParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const query = z.strictObject({
  side: several(sideParameter).openapi({ description: 'Every one is concerned; may be given twice' }),
  limit: limitParameter(100),
  after: afterParameter,
  format: z.string().optional(),
});
const next = z.string().nullable();

const open = createRoute({
  method: 'get',
  path: '/open',
  tags: ['Follow-through'],
  summary: 'Plans, papers to be signed and proposals that nothing has come of yet, by their day',
  request: { query },
  responses: {
    200: { description: 'A page of them', content: { 'application/json': { schema: z.object({ followUps: z.array(followUpSchema), next }) } } },
    ...problems,
  },
});

const conflicts = createRoute({
  method: 'get',
  path: '/conflicts',
  tags: ['Follow-through'],
  summary: 'Claims that cannot all be right',
  request: { query },
  responses: {
    200: { description: 'A page of them', content: { 'application/json': { schema: z.object({ conflicts: z.array(conflictSchema), next }) } } },
    ...problems,
  },
});

export const addOutlook: AddRoutes = (app, { tables, now }) => {
  app.openapi(open, async (c) => {
    const { side = [], limit, after } = c.req.valid('query');
    const { entries, next } = await c.var.queries.tellOpen(side, { ...tables, limit, after, asOf: now().slice(0, 10) });
    return tell(c, { followUps: entries }, { next: next ?? null });
  });
  app.openapi(conflicts, async (c) => {
    const { side = [], limit, after } = c.req.valid('query');
    const { entries, next } = await c.var.queries.tellConflicts(side, { ...tables, limit, after });
    return tell(c, { conflicts: entries }, { next: next ?? null });
  });
};
