import { createRoute, z } from '@hono/zod-openapi';
import { conflictSchema, followUpSchema } from '../contract.ts';
import { pageOf } from '../paging.ts';
import { problems } from '../problem.ts';
import { conflictOf, followUpOf, sourcesOf } from '../shape.ts';
import { limitParameter, several, sideParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const query = z.strictObject({
  side: several(sideParameter).openapi({ description: 'Every one is concerned; may be given twice' }),
  limit: limitParameter(100),
  after: z.string().optional(),
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
    const all = await c.var.queries.readFollowUps({ sides: side, onlyOpen: true }, { ...tables, asOf: now().slice(0, 10) });
    const { page, next } = pageOf(all, limit, after);
    const ids = await c.var.queries.readDocumentIds(sourcesOf(page, []));
    return c.json({ followUps: page.map((f) => followUpOf(f, ids)), next }, 200);
  });
  app.openapi(conflicts, async (c) => {
    const { side = [], limit, after } = c.req.valid('query');
    const { page, next } = pageOf(await c.var.queries.readConflicts(side, { ...tables, asOf: now().slice(0, 10) }), limit, after);
    const ids = await c.var.queries.readDocumentIds(sourcesOf([], page));
    return c.json({ conflicts: page.map((f) => conflictOf(f, ids)), next }, 200);
  });
};
