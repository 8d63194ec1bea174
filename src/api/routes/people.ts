import { createRoute, z } from '@hono/zod-openapi';
import type { Holder } from '../../model/holder.ts';
import { engagementPageSchema, networkSchema, type PersonPage, personPageSchema, personSchema } from '../contract.ts';
import { notFound, problems } from '../problem.ts';
import { tell } from '../told.ts';
import { afterParameter, dayParameter, limitParameter, sideParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const list = createRoute({
  method: 'get',
  path: '/people',
  tags: ['People'],
  summary: 'People, those of most engagements first',
  request: {
    query: z.strictObject({
      query: z.string().max(200).optional().openapi({ description: 'Words of the name, in any script' }),
      side: sideParameter.optional(),
      limit: limitParameter(50),
      format: z.string().optional(),
    }),
  },
  responses: {
    200: { description: 'The people', content: { 'application/json': { schema: z.object({ people: z.array(personSchema), next: z.null() }) } } },
    ...problems,
  },
});

const one = createRoute({
  method: 'get',
  path: '/people/{id}',
  tags: ['People'],
  summary: 'One person: names as written, offices as told and as the tables have them, engagements',
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: { 200: { description: 'The person', content: { 'application/json': { schema: personPageSchema } } }, ...problems },
});

const engagements = createRoute({
  method: 'get',
  path: '/people/{id}/engagements',
  tags: ['People'],
  summary: 'The engagements of a person, the latest first',
  request: {
    params: z.object({ id: z.string().max(2000) }),
    query: z.strictObject({ limit: limitParameter(50), after: afterParameter, format: z.string().optional() }),
  },
  responses: { 200: { description: 'A page of them', content: { 'application/json': { schema: engagementPageSchema } } }, ...problems },
});

const network = createRoute({
  method: 'get',
  path: '/network',
  tags: ['People'],
  summary: 'Who meets whom, by side or by person',
  request: {
    query: z.strictObject({
      by: z.enum(['side', 'person']).default('side'),
      from: dayParameter.optional(),
      to: dayParameter.optional(),
      limit: limitParameter(100),
    }),
  },
  responses: { 200: { description: 'Nodes and edges', content: { 'application/json': { schema: networkSchema } } }, ...problems },
});

/** The terms of whoever of the tables bears the name: of a known holder, resolution takes the name that the tables have. */
function termsOf(holders: readonly Holder[], { name, side }: { readonly name: string; readonly side: string }): PersonPage['terms'] {
  const holder = holders.find((h) => h.side === side && [h.name, ...h.aliases].includes(name));
  return (holder?.terms ?? []).map(({ office, from, to }) => ({ office, from: from ?? null, to: to ?? null }));
}

/** So many engagements a person is told with, the latest. */
const MOST_MET = 50;

export const addPeople: AddRoutes = (app, { tables, reference }) => {
  app.openapi(list, async (c) => {
    const { query, side, limit } = c.req.valid('query');
    return c.json({ people: await c.var.queries.listPersons({ query, side, limit }, tables), next: null }, 200);
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const person = await c.var.queries.readPerson(id, { ...tables, limit: MOST_MET });
    if (!person) throw notFound(`person ${JSON.stringify(id)}`);
    const { name, side, forms, told, partners, met, engagements } = person;
    const holders = [...reference.holders, ...person.holders];
    const facts = { id, name, side, forms, told, terms: termsOf(holders, person), partners, totals: { engagements } };
    return tell(c, { engagements: met.engagements }, facts);
  });
  app.openapi(engagements, async (c) => {
    const { limit, after } = c.req.valid('query');
    const { engagements, next } = await c.var.queries.tellEngagementsOf(c.req.valid('param').id, { ...tables, limit, after });
    return tell(c, { engagements }, { next: next ?? null });
  });
  app.openapi(network, async (c) => {
    const { nodes, edges } = await c.var.queries.readNetwork(c.req.valid('query'), tables);
    return c.json({ nodes: [...nodes], edges: [...edges] }, 200);
  });
};
