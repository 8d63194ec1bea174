import { createRoute, z } from '@hono/zod-openapi';
import { engagementKindCodes, engagementStatusCodes, fieldCodes, officeCodes } from '../../model/codes.ts';
import { engagementPageSchema, engagementSchema } from '../contract.ts';
import { notFound, problems } from '../problem.ts';
import { tell } from '../told.ts';
import { afterParameter, dayParameter, limitParameter, several, sideParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const page = { limit: limitParameter(50), after: afterParameter };

const list = createRoute({
  method: 'get',
  path: '/engagements',
  tags: ['Engagements'],
  summary: 'Engagements, the latest first',
  request: {
    query: z.strictObject({
      side: several(sideParameter).openapi({ description: 'Every one takes part; may be given twice' }),
      person: z.string().max(200).optional().openapi({ description: 'Words of the name of a principal, in any script' }),
      office: z.enum(officeCodes).optional(),
      kind: z.enum(engagementKindCodes).optional(),
      status: z.enum(engagementStatusCodes).optional(),
      field: z.enum(fieldCodes).optional(),
      from: dayParameter.optional(),
      to: dayParameter.optional(),
      place: z.string().max(200).optional().openapi({ description: 'The code of a state, or the English name of a place' }),
      format: z.string().optional(),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page of them', content: { 'application/json': { schema: engagementPageSchema } } }, ...problems },
});

const one = createRoute({
  method: 'get',
  path: '/engagements/{id}',
  tags: ['Engagements'],
  summary: 'One engagement with all that tell of it',
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: { 200: { description: 'The engagement', content: { 'application/json': { schema: engagementSchema } } }, ...problems },
});

const calendar = createRoute({
  method: 'get',
  path: '/calendar',
  tags: ['Engagements'],
  summary: 'What is planned from a day on, the latest first',
  request: {
    query: z.strictObject({
      from: dayParameter.optional().openapi({ description: 'Today where it is left out' }),
      side: several(sideParameter),
      format: z.string().optional(),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page of it', content: { 'application/json': { schema: engagementPageSchema } } }, ...problems },
});

export const addEngagements: AddRoutes = (app, { tables, now }) => {
  app.openapi(list, async (c) => {
    const { side, limit, after, format: _format, ...filter } = c.req.valid('query');
    const { engagements, next } = await c.var.queries.tellEngagements({ ...filter, sides: side ?? [] }, { ...tables, limit, after });
    return tell(c, { engagements }, { next: next ?? null });
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const found = await c.var.queries.tellEngagement(id, tables);
    if (found === undefined) throw notFound(`engagement ${JSON.stringify(id)}`);
    return tell(c, found);
  });
  app.openapi(calendar, async (c) => {
    const { from = now().slice(0, 10), side, limit, after } = c.req.valid('query');
    const { engagements, next } = await c.var.queries.tellEngagements({ from, status: 'planned', sides: side ?? [] }, { ...tables, limit, after });
    return tell(c, { engagements }, { next: next ?? null });
  });
};
