import { createRoute, z } from '@hono/zod-openapi';
import type { ItemKind, ToldCount, ToldDossier, ToldPartner } from '../../ledger/dossiers.ts';
import type { Sides } from '../../ledger/reads.ts';
import { actCodes, fieldCodes } from '../../model/codes.ts';
import { levels } from '../../model/levels.ts';
import {
  actingSchema,
  type Dossier,
  dossierSchema,
  indicatorSchema,
  instrumentSchema,
  originSchema,
  type Partner,
  partnerSchema,
  relationSchema,
  statementSchema,
} from '../contract.ts';
import { Problem, problems } from '../problem.ts';
import { tell } from '../told.ts';
import { afterParameter, limitParameter, sideParameter } from './parameters.ts';
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
  summary: 'The dossier of one side: its latest entries',
  request: { params: z.object({ code: sideParameter }) },
  responses: answers,
});

/** A route for what is told of a side beside its dossier. */
const besideSide = <Name extends string, Schema extends z.ZodType>(name: Name, schema: Schema, summary: string) =>
  createRoute({
    method: 'get',
    path: `/sides/{code}/${name}`,
    tags: ['Sides'],
    summary,
    request: { params: z.object({ code: sideParameter }) },
    responses: { 200: { description: 'All of them', content: { 'application/json': { schema: z.object({ [name]: z.array(schema) }) } } }, ...problems },
  });

const partners = besideSide('partners', partnerSchema, 'All with whom a side dealt, the most engagements first');
const acting = besideSide('people', actingSchema, 'Those who act for a side most often, at most twelve');

const sideOrTwo = z.preprocess(
  (given) => (given === undefined || Array.isArray(given) ? given : [given]),
  z.array(sideParameter).min(1, 'name a side').max(2, 'give two at most'),
);

const page = { side: sideOrTwo.openapi({ description: 'Given twice, both are concerned' }), limit: limitParameter(50), after: afterParameter };
const format = z.string().optional();

/** A route for a list of which a dossier holds the latest. */
const listOf = <Name extends string, Schema extends z.ZodType>(name: Name, schema: Schema, path: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    tags: ['Relations'],
    summary,
    request: { query: z.strictObject({ ...page, format }) },
    responses: {
      200: { description: 'A page of them', content: { 'application/json': { schema: z.object({ [name]: z.array(schema), next: z.string().nullable() }) } } },
      ...problems,
    },
  });

const lists: readonly (readonly [kind: ItemKind, route: ReturnType<typeof listOf>])[] = [
  [
    'instruments',
    listOf('instruments', instrumentSchema, '/instruments', 'Treaties, memoranda and the like of a side or a relation, those of the latest documents first'),
  ],
  ['indicators', listOf('indicators', indicatorSchema, '/indicators', 'Figures of a side or a relation, those of the latest documents first')],
  ['relations', listOf('relations', relationSchema, '/relation-facts', 'What documents tell of how a relation stands, those of the latest documents first')],
  ['documents', listOf('documents', originSchema, '/sources', 'The documents that tell of a side or a relation, the latest first')],
];

const statements = createRoute({
  method: 'get',
  path: '/statements',
  tags: ['Relations'],
  summary: 'Who agreed, proposed, pledged, affirmed or appreciated what, of a side or a relation, those of the latest documents first',
  request: {
    query: z
      .strictObject({
        ...page,
        act: z.enum(actCodes).optional(),
        field: z.enum(fieldCodes).optional(),
        speaker: z
          .union([sideParameter, z.enum(['both', 'others'])])
          .optional()
          .openapi({ description: 'A side that speaks alone, "both" or "others"' }),
        format,
      })
      .refine(({ act, field, speaker }) => [act, field, speaker].every((v) => v !== undefined) || [act, field, speaker].every((v) => v === undefined), {
        message: 'give act, field and speaker together, or none of them',
        path: ['act'],
      }),
  },
  responses: {
    200: {
      description: 'A page of them',
      content: { 'application/json': { schema: z.object({ statements: z.array(statementSchema), next: z.string().nullable() }) } },
    },
    ...problems,
  },
});

const places = ['one', 'two'] as const;

/** Who speaks: counts name a side by its place. */
const speakerOf = (place: string, speakers: readonly string[]): string => speakers[places.indexOf(place as 'one')] ?? place;

const total = (counts: readonly ToldCount[], section: string, holds: (detail: string) => boolean = () => true): number =>
  counts.reduce((sum, { section: own, detail, n }) => (own === section && holds(detail) ? sum + n : sum), 0);

function outcomesOf(counts: readonly ToldCount[], asOf: string): Dossier['outcomes'] {
  const overdue = total(counts, 'open|', (detail) => detail.slice('due|'.length) < asOf);
  const open = total(counts, 'open') - overdue;
  const settled = counts.flatMap(({ section, detail, n }) => (section === 'settled' ? [{ outcome: detail, followUps: n }] : []));
  return [{ outcome: 'overdue', followUps: overdue }, { outcome: 'open', followUps: open }, ...settled].filter(({ followUps }) => followUps > 0);
}

function spokenOf(counts: readonly ToldCount[], speakers: readonly string[]): Dossier['spoken'] {
  return counts.flatMap(({ section, detail, n }) => {
    const [act, field, place] = detail.split('|');
    if (section !== 'statements|' || act === undefined || field === undefined || place === undefined) return [];
    return [{ act, field, speaker: speakerOf(place, speakers), statements: n }];
  });
}

const totalsOf = (counts: readonly ToldCount[]): Dossier['totals'] => ({
  engagements: total(counts, 'engagements'),
  statements: total(counts, 'statements'),
  instruments: total(counts, 'instruments'),
  indicators: total(counts, 'indicators'),
  relations: total(counts, 'relations'),
  followUps: total(counts, 'open') + total(counts, 'settled'),
  conflicts: total(counts, 'conflicts'),
  documents: total(counts, 'documents'),
});

const partnerOf = ({ level, ...partner }: ToldPartner): Partner => ({ ...partner, level: level === null ? null : (levels[Number(level)] ?? null) });

/** The members of a dossier that are no entries. */
const factsOf = (sides: Sides, told: ToldDossier, asOf: string) => {
  const { counts, speakers, days, pairs } = told;
  const languages = counts.flatMap(({ section, detail, n }) => (section === 'documents' ? [{ language: detail || null, documents: n }] : []));
  return {
    sides,
    totals: totalsOf(counts),
    days,
    spoken: spokenOf(counts, speakers),
    outcomes: outcomesOf(counts, asOf),
    pairs,
    languages: languages.sort((a, b) => b.documents - a.documents || ((a.language ?? '') < (b.language ?? '') ? -1 : 1)),
  };
};

export const addDossiers: AddRoutes = (app, services) => {
  const { states, organisations } = services.reference;
  const { tables, now } = services;
  /** A side that neither the tables nor the ledger know: most likely its code is mistyped. */
  const strange = (code: string, field: string | undefined): Problem =>
    new Problem(404, `there is no state or organisation ${code}; /api/v1/sides lists them`, { field });
  const isKnown = (code: string): boolean => states.has(code) || organisations.has(code);
  const dossierOf = async (c: Parameters<Parameters<typeof app.openapi>[1]>[0], sides: Sides, fields: readonly string[]) => {
    const asOf = now().slice(0, 10);
    const told = await c.var.queries.readDossier(sides, { ...tables, asOf });
    const facts = factsOf(sides, told, asOf);
    const unknown = facts.totals.documents > 0 ? -1 : sides.findIndex((code) => !isKnown(code));
    if (unknown >= 0) throw strange(sides[unknown] as string, fields[unknown]);
    const { planned, held, open, settled, ...entries } = told.entries;
    return tell(c, { ...entries, coming: planned, lastHeld: held[0] ?? 'null', followUps: [...open, ...settled] }, facts);
  };
  app.openapi(relation, (c) => {
    const { one, two } = c.req.valid('param');
    if (one === two) throw new Problem(422, 'a relation has two sides, and both are the same', { field: 'two' });
    return dossierOf(c, [one, two], ['one', 'two']);
  });
  app.openapi(side, (c) => dossierOf(c, [c.req.valid('param').code], ['code']));
  app.openapi(partners, async (c) => {
    const { code } = c.req.valid('param');
    const told = await c.var.queries.readPartners(code, tables);
    if (told.length === 0 && !isKnown(code)) throw strange(code, 'code');
    return tell(c, {}, { partners: told.map(partnerOf) });
  });
  app.openapi(acting, async (c) => {
    const { code } = c.req.valid('param');
    const told = await c.var.queries.readActors(code, tables);
    if (told.length === 0 && !isKnown(code)) throw strange(code, 'code');
    return tell(c, {}, { people: told });
  });
  for (const [kind, route] of lists)
    app.openapi(route, async (c) => {
      const { side: sides, limit, after } = c.req.valid('query');
      const { entries, next } = await c.var.queries.tellItems(kind, sides as unknown as Sides, { ...tables, limit, after });
      return tell(c, { [kind]: entries }, { next: next ?? null });
    });
  app.openapi(statements, async (c) => {
    const { side: sides, limit, after, act, field, speaker } = c.req.valid('query');
    const spoken = act === undefined || field === undefined || speaker === undefined ? undefined : { act, field, speaker };
    const { entries, next } = await c.var.queries.tellItems('statements', sides as unknown as Sides, { ...tables, limit, after, spoken });
    return tell(c, { statements: entries }, { next: next ?? null });
  });
};
