import { createRoute, z } from '@hono/zod-openapi';
import type { Dyad } from '../../ledger/reads.ts';
import type { Period, Statistics } from '../../ledger/statistics.ts';
import type { LedgerQueries } from '../../pipeline/queries.ts';
import type { RefreshOptions } from '../../pipeline/refresh-resolution.ts';
import { dyadSchema, statisticsSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import { dayParameter, limitParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const statistics = createRoute({
  method: 'get',
  path: '/statistics',
  tags: ['Overview'],
  summary: 'How much the ledger holds, by month and kind, side, relation and language',
  request: { query: z.strictObject({ from: dayParameter.optional(), to: dayParameter.optional() }) },
  responses: { 200: { description: 'The counts', content: { 'application/json': { schema: statisticsSchema } } }, ...problems },
});

const relations = createRoute({
  method: 'get',
  path: '/relations',
  tags: ['Relations'],
  summary: 'Pairs of sides, those with most engagements first',
  request: { query: z.strictObject({ limit: limitParameter(50), format: z.string().optional() }) },
  responses: {
    200: { description: 'The pairs', content: { 'application/json': { schema: z.object({ relations: z.array(dyadSchema), next: z.null() }) } } },
    ...problems,
  },
});

/** So many periods are remembered: counting goes through all engagements. */
const PERIODS = 50;

/** Counts once for each period until something is read or judged. */
function counter(tables: RefreshOptions): (queries: LedgerQueries, period: Period) => Promise<Statistics> {
  const counted = new Map<string, { readonly version: string; readonly statistics: Promise<Statistics> }>();
  return async (queries, period) => {
    const [key, version] = [`${period.from ?? ''}/${period.to ?? ''}`, await queries.readVersion()];
    const known = counted.get(key);
    if (known?.version === version) return known.statistics;
    const statistics = queries.readStatistics(period, tables);
    counted.set(key, { version, statistics });
    statistics.catch(() => counted.delete(key));
    if (counted.size > PERIODS) counted.delete(counted.keys().next().value as string);
    return statistics;
  };
}

const pairOf = ({ sides: [one, two], engagements, documents }: Dyad) => ({ sides: [one, two] as [string, string], engagements, documents });

export const addStatistics: AddRoutes = (app, { tables }) => {
  const count = counter(tables);
  app.openapi(statistics, async (c) => {
    const { counts, months, sides, dyads, languages } = await count(c.var.queries, c.req.valid('query'));
    return c.json({ counts: { ...counts }, months: [...months], sides: [...sides], dyads: dyads.map(pairOf), languages: [...languages] }, 200);
  });
  app.openapi(relations, async (c) => {
    const { limit } = c.req.valid('query');
    const { dyads } = await count(c.var.queries, {});
    return c.json({ relations: dyads.slice(0, limit).map(pairOf), next: null }, 200);
  });
};
