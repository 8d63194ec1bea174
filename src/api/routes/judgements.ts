import { createRoute, z } from '@hono/zod-openapi';
import type { LedgerQueries } from '../../pipeline/queries.ts';
import { type Decision, decisionSchema, judgementSchema } from '../contract.ts';
import { pageOf } from '../paging.ts';
import { Problem, problems } from '../problem.ts';
import { judgementOf } from '../shape.ts';
import { limitParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const tags = ['Judgements'];
const security = [{ token: [] }];

const list = createRoute({
  method: 'get',
  path: '/judgements',
  tags,
  summary: 'The judgements that stand, the newest first',
  request: {
    query: z.strictObject({
      limit: limitParameter(100),
      after: z.string().optional(),
      format: z.string().optional(),
      withdrawn: z.enum(['true', 'false']).default('false').openapi({ description: 'Whether those that were taken back are told too' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of judgements',
      content: { 'application/json': { schema: z.object({ judgements: z.array(judgementSchema), next: z.string().nullable() }).openapi('JudgementPage') } },
    },
    ...problems,
  },
});

const add = createRoute({
  method: 'post',
  path: '/judgements',
  tags,
  security,
  summary: 'Enter what a person decides',
  description: 'It holds for the passage, and outlives a newer engine. Nothing is ever removed: a judgement is taken back by another.',
  request: { body: { required: true, content: { 'application/json': { schema: decisionSchema.strict() } } } },
  responses: { 201: { description: 'It stands', content: { 'application/json': { schema: judgementSchema } } }, ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/judgements/{id}',
  tags,
  security,
  summary: 'Take a judgement back',
  request: {
    params: z.object({ id: z.string().regex(/^[0-9a-f]{12}$/, 'this is no id of a judgement') }),
    query: z.strictObject({ author: z.string().min(1).max(200).optional(), reason: z.string().max(2000).optional() }),
  },
  responses: { 204: { description: 'It stands no more; it stays in the ledger beside its withdrawal' }, ...problems },
});

/** What the verdicts need beside what the schema says. */
function check({ verdict, items, field }: Decision): void {
  const wanted = verdict === 'same' || verdict === 'different' ? 2 : 1;
  if (items.length !== wanted) throw new Problem(422, `${verdict} takes ${wanted === 1 ? 'one item' : 'two items'}`, { field: 'items' });
  if (items.some((item) => item.includes('\0'))) throw new Problem(422, 'nothing is called so: it holds U+0000', { field: 'items' });
  if ((verdict === 'corrected') !== (field !== undefined))
    throw new Problem(422, verdict === 'corrected' ? 'name the field that is corrected' : 'only "corrected" has a field', { field: 'field' });
}

/** What the ledger refuses in words is about what was sent; a fault of the program stays one. */
async function judge(queries: LedgerQueries, decision: Parameters<LedgerQueries['judge']>[0]) {
  try {
    return await queries.judge(decision);
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error || error.name !== 'Error') throw error;
    const isMissing = /^the ledger has no document|nothing was read there$|nobody is called so there$|names (no item|nobody)|^there is no section/.test(
      error.message,
    );
    const field = isMissing || decision.verdict !== 'corrected' ? 'items' : 'value';
    throw new Problem(422, error.message, { field });
  }
}

/** Judgements: what stands, adding one, taking one back. */
export const addJudgements: AddRoutes = (app, { now }) => {
  app.openapi(list, async (c) => {
    const { limit, after, withdrawn } = c.req.valid('query');
    const all = withdrawn === 'true' ? await c.var.queries.listTrail() : await c.var.queries.listJudgements();
    const { page, next } = pageOf(all.reverse(), limit, after);
    return c.json({ judgements: page.map(judgementOf), next }, 200);
  });
  app.openapi(add, async (c) => {
    const { verdict, items, field, value, author, reason } = c.req.valid('json');
    check({ verdict, items, field, value, author, reason });
    const correction = field === undefined ? {} : { field, value: value ?? null };
    const made = await judge(c.var.queries, { verdict, items, ...correction, author, reason, madeAt: now() });
    return c.json(judgementOf({ ...made, finds: true }), 201, { location: `/api/v1/judgements/${made.id}` });
  });
  app.openapi(remove, async (c) => {
    const { id } = c.req.valid('param');
    const { author, reason } = c.req.valid('query');
    const known = (await c.var.queries.listJudgements()).find((j) => j.id === id);
    if (!known) throw new Problem(404, `no judgement ${id} stands`);
    await c.var.queries.withdraw(id, { author: author ?? 'not told', reason: reason ?? '', madeAt: now() });
    return c.body(null, 204);
  });
};
