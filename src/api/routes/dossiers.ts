import { createRoute, z } from '@hono/zod-openapi';
import type { Sides } from '../../ledger/reads.ts';
import type { LedgerQueries } from '../../pipeline/queries.ts';
import { type Dossier, dossierSchema, type Engagement, type Origin } from '../contract.ts';
import { Problem, problems } from '../problem.ts';
import type { Services } from '../services.ts';
import { conflictOf, engagementsOf, followUpOf, indicatorOf, instrumentOf, relationOf, sourcesOf, statementOf } from '../shape.ts';
import { sideParameter } from './parameters.ts';
import type { AddRoutes } from './routes.ts';

const answers = { 200: { description: 'The dossier', content: { 'application/json': { schema: dossierSchema } } }, ...problems };

const relation = createRoute({
  method: 'get',
  path: '/relations/{one}/{two}',
  tags: ['Relations'],
  summary: 'The dossier of a relation',
  request: { params: z.object({ one: sideParameter, two: sideParameter }) },
  responses: answers,
});

const side = createRoute({
  method: 'get',
  path: '/sides/{code}',
  tags: ['Sides'],
  summary: 'The dossier of one side: its latest entries, and all whom it dealt with',
  request: { params: z.object({ code: sideParameter }) },
  responses: answers,
});

/** So many entries of each kind a dossier holds, the latest; the lists of the API have the others. */
const MOST = 400;

/** With whom a side dealt, the most told first. Cancelled engagements do not count. */
function partnersOf(engagements: readonly Engagement[], own: string): Dossier['partners'] {
  const counts = new Map<string, number>();
  for (const { sides, status } of engagements)
    if (status !== 'cancelled') for (const other of sides) if (other !== own) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].map(([code, engagements]) => ({ side: code, engagements })).sort((a, b) => b.engagements - a.engagements || (a.side < b.side ? -1 : 1));
}

interface Published {
  readonly origin: { readonly published: string | null };
}

const latest = <T extends Published>(entries: readonly T[]): T[] =>
  entries.length <= MOST ? [...entries] : entries.toSorted((a, b) => (b.origin.published ?? '').localeCompare(a.origin.published ?? '')).slice(0, MOST);

function documentsOf(entries: readonly { readonly origin: Origin }[]): Origin[] {
  const documents = new Map(entries.map(({ origin }) => [origin.id, origin]));
  return [...documents.values()].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.id < b.id ? -1 : 1));
}

async function dossierOf(queries: LedgerQueries, sides: Sides, { tables, now }: Services): Promise<Dossier> {
  const options = { ...tables, asOf: now().slice(0, 10) };
  const holdings = await queries.readHoldings(sides, tables);
  const followUps = (await queries.readFollowUps({ sides }, options)).slice(-MOST);
  const conflicts = (await queries.readConflicts(sides, options)).slice(0, MOST);
  const ids = await queries.readDocumentIds(sourcesOf(followUps, conflicts));
  const all = engagementsOf(holdings.engagements);
  const told = {
    engagements: all.slice(0, MOST),
    statements: latest(holdings.statements).map(statementOf),
    instruments: latest(holdings.instruments).map(instrumentOf),
    indicators: latest(holdings.indicators).map(indicatorOf),
    relations: latest(holdings.relations).map(relationOf),
  };
  return {
    sides: [...sides],
    ...told,
    followUps: followUps.map((f) => followUpOf(f, ids)),
    conflicts: conflicts.map((c) => conflictOf(c, ids)),
    partners: sides.length === 1 ? partnersOf(all, sides[0]) : [],
    documents: documentsOf([...told.engagements.flatMap((e) => e.tellings), ...told.statements, ...told.instruments, ...told.indicators, ...told.relations]),
  };
}

export const addDossiers: AddRoutes = (app, services) => {
  const { states, organisations } = services.reference;
  /** Refuses a side that neither the tables nor the ledger know: most likely its code is mistyped. */
  const check = (dossier: Dossier, ...codes: readonly [code: string, field: string][]): Dossier => {
    const strange = dossier.documents.length > 0 ? undefined : codes.find(([code]) => !states.has(code) && !organisations.has(code));
    if (strange) throw new Problem(404, `there is no state or organisation ${strange[0]}; /api/v1/sides lists them`, { field: strange[1] });
    return dossier;
  };
  app.openapi(relation, async (c) => {
    const { one, two } = c.req.valid('param');
    if (one === two) throw new Problem(422, 'a relation has two sides, and both are the same', { field: 'two' });
    return c.json(check(await dossierOf(c.var.queries, [one, two], services), [one, 'one'], [two, 'two']), 200);
  });
  app.openapi(side, async (c) => {
    const { code } = c.req.valid('param');
    return c.json(check(await dossierOf(c.var.queries, [code], services), [code, 'code']), 200);
  });
};
