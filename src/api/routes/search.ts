import { createRoute, z } from '@hono/zod-openapi';
import type { CodeReference } from '../../ledger/coded-documents.ts';
import type { Hit as LedgerHit } from '../../ledger/search.ts';
import { type Section, sections } from '../../model/record.ts';
import type { LedgerQueries } from '../../pipeline/queries.ts';
import { openThesaurus } from '../../pipeline/thesaurus.ts';
import { type Hit, type SearchPage, searchSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import { originOf } from '../shape.ts';
import { snippetOf } from '../snippet.ts';
import { afterParameter, limitParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'One box over texts, people, sides and subjects, in any language',
  description:
    'All words must be there, in any order; "words in quotes" follow one another; minist* is the beginning of a word. Where a code of the codebook is called so in any language, documents with items under it are found too. Documents come newest first; people, sides, codes and facets stand on the first page only.',
  request: {
    query: z.strictObject({
      q: z.string().trim().min(1, 'write what to search for').max(500, 'write 500 letters at most').openapi({ example: 'nuclear energy' }),
      language: z
        .string()
        .regex(/^[a-z]{2,3}$/, 'write a language as its code: km')
        .optional(),
      section: z.enum(sections).optional().openapi({ description: 'Only documents with a find in this section of their record' }),
      limit: limitParameter(20),
      after: afterParameter,
      format: z.string().optional(),
    }),
  },
  responses: { 200: { description: 'A page of what was found', content: { 'application/json': { schema: searchSchema } } }, ...problems },
});

/** A side has one name that is typed; more than these few are beginnings of names. */
const MOST_SIDES = 8;
const MOST_PEOPLE = 10;

type Item = LedgerHit['items'][number];

/** An item that stands on several passages is told once. */
const uniqueItems = (items: readonly Item[]): Hit['items'] => {
  const told = items.map(({ section, kind, sides, date, event }) => ({ section: `${section}s`, kind, sides: [...sides], date, event }));
  return [...new Map(told.map((item) => [JSON.stringify(item), item])).values()];
};

function hitOf({ document: id, matches, items, text, ...facts }: LedgerHit): Hit {
  const coded = items.filter((item) => item.isCoded).sort((a, b) => a.start - b.start);
  const passages = matches.length > 0 ? matches : coded.map(({ start, end }) => ({ start, end }));
  return { origin: originOf({ id, ...facts }), ...snippetOf(text, passages), items: uniqueItems(items) };
}

type Found = Pick<SearchPage, 'people' | 'sides' | 'relation' | 'codes' | 'facets'>;
const nothingMore: Found = { people: [], sides: [], relation: null, codes: [], facets: { languages: [], isWhole: true } };

const facetsOf = async (queries: LedgerQueries, ...asked: Parameters<LedgerQueries['countLanguages']>): Promise<Found['facets']> => {
  const { languages, isWhole } = await queries.countLanguages(...asked);
  return { languages: [...languages], isWhole };
};

const pairOf = (pair: readonly [string, string] | undefined): string[] | null => (pair ? [...pair] : null);

export const addSearch: AddRoutes = (app, { tables, reference, thesaurus = openThesaurus({ reference }) }) => {
  const besideHits = async (queries: LedgerQueries, q: string, codes: readonly CodeReference[], section: Section | undefined): Promise<Found> => ({
    people: await queries.listPersons({ query: q, limit: MOST_PEOPLE }, tables),
    sides: (await thesaurus.findSides(q)).slice(0, MOST_SIDES),
    relation: pairOf(await thesaurus.findPair(q)),
    codes: codes.map(({ category, code }) => ({ category, code })),
    facets: await facetsOf(queries, q, { codes, section }),
  });
  app.openapi(route, async (c) => {
    const { q, language, section, limit, after } = c.req.valid('query');
    const codes = await thesaurus.findCodes(q);
    // the people first: asking for them brings tellings together, so that items name their events
    const found = after === undefined ? await besideHits(c.var.queries, q, codes, section) : nothingMore;
    const { hits, next } = await c.var.queries.search(q, { codes, language, section, limit, after });
    return c.json({ hits: hits.map(hitOf), next: next ?? null, ...found }, 200);
  });
};
