import { createRoute, z } from '@hono/zod-openapi';
import { problems } from '../problem.ts';
import type { AddRoutes } from './routes.ts';

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Server'],
  summary: 'Whether the ledger answers, and what it holds',
  responses: {
    200: {
      description: 'It does',
      content: {
        'application/json': { schema: z.object({ status: z.literal('ok'), version: z.string(), counts: z.record(z.string(), z.int()) }).openapi('Health') },
      },
    },
    ...problems,
  },
});

export const addHealth: AddRoutes = (app, { version }) => {
  app.openapi(health, async (c) => c.json({ status: 'ok' as const, version, counts: { ...(await c.var.queries.readCounts()) } }, 200));
};
