import { createRoute, z } from '@hono/zod-openapi';
import { EngineError } from '../../pipeline/engine-thread.ts';
import type { ShownDocument } from '../../pipeline/shown-document.ts';
import { type Document, documentSchema } from '../contract.ts';
import { notFound, problems } from '../problem.ts';
import type { Services } from '../services.ts';
import { judgementOf, originOf } from '../shape.ts';
import type { AddRoutes } from './routes.ts';

const show = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags: ['Documents'],
  summary: 'A document: its text, its zones, what was read in it, and how people judged that',
  description: 'Offsets count UTF-16 units of the text. An item that somebody rejected keeps its place in the record; its judgement tells.',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The document', content: { 'application/json': { schema: documentSchema } } }, ...problems },
});

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** That of its language; of a language without a pack that of its first letter. */
function directionOf({ languages }: Services, { record, page }: ShownDocument): Document['direction'] {
  const known = languages.find((l) => l.code === record.document.language?.split('-')[0]);
  return known?.direction ?? (rightToLeft.test(/\p{L}/u.exec(page.text)?.[0] ?? '') ? 'rtl' : 'ltr');
}

/** So many documents keep their zones at hand: an id stands for one text. */
const REMEMBERED = 200;

function zoneReader({ explainer }: Services): (document: ShownDocument) => Promise<Document['zones']> {
  const kept = new Map<string, Document['zones']>();
  return async ({ id, page }) => {
    const known = kept.get(id);
    if (known) return known;
    try {
      const zones = (await explainer.zones(page)).map(({ kind, start, end }) => ({ start, end, zone: kind }));
      kept.set(id, zones);
      if (kept.size > REMEMBERED) kept.delete(kept.keys().next().value as string);
      return zones;
    } catch (error) {
      // the text can be read without them
      if (error instanceof EngineError) return [];
      throw error;
    }
  };
}

/** One document with all that is known of it. */
export const addDocument: AddRoutes = (app, services) => {
  const zonesOf = zoneReader(services);
  app.openapi(show, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await c.var.queries.readShownDocument(id);
    if (!shown) throw notFound(`document ${id}`);
    const { text: _text, ...facts } = shown.record.document;
    const answer: Document = {
      origin: originOf({ ...facts, id: shown.id, source: shown.source }),
      text: shown.page.text,
      direction: directionOf(services, shown),
      zones: await zonesOf(shown),
      record: { ...shown.record, document: facts },
      judgements: shown.judgements.map(judgementOf),
    };
    return c.json(answer, 200);
  });
};
