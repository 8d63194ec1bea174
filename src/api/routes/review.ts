import { createRoute, z } from '@hono/zod-openapi';
import type { ReviewEntry } from '../../pipeline/review-queue.ts';
import { type ReviewItem, reviewItemSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import { conflictOf, sourcesOf } from '../shape.ts';
import { limitParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const query = z.strictObject({
  limit: limitParameter(50),
  after: z
    .string()
    .regex(/^(conflicts\/\d{1,9}\/|tellings\/(\d{4}-\d{2}-\d{2})?\/)./s, 'give the "next" of the page before')
    .optional(),
  format: z.string().optional(),
});

const review = createRoute({
  method: 'get',
  path: '/review',
  tags: ['Judgements'],
  summary: 'What is doubtful and nobody has judged yet: conflicts first, then tellings, the latest first; a page may hold a few more or fewer than asked for',
  request: { query },
  responses: {
    200: {
      description: 'A page of them',
      content: { 'application/json': { schema: z.object({ items: z.array(reviewItemSchema), next: z.string().nullable() }) } },
    },
    ...problems,
  },
});

const itemOf = ({ key, reason, note, telling, conflict }: ReviewEntry, ids: Readonly<Record<string, string>>): ReviewItem => ({
  key,
  reason,
  note,
  telling: telling as ReviewItem['telling'],
  conflict: conflict && conflictOf(conflict, ids),
});

export const addReview: AddRoutes = (app, { tables }) => {
  app.openapi(review, async (c) => {
    const { limit, after } = c.req.valid('query');
    const { items, next } = await c.var.queries.readReview({ limit, after, ...tables });
    const ids = await c.var.queries.readDocumentIds(sourcesOf(items.flatMap((item) => item.conflict ?? [])));
    return c.json({ items: items.map((item) => itemOf(item, ids)), next: next ?? null }, 200);
  });
};
