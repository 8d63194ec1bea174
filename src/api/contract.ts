// What the API gives and takes, as schemas: the server checks by them, the OpenAPI document is made of them, and the app knows nothing else of the server.
import { z } from '@hono/zod-openapi';
import { issueLevels } from '../model/issue.ts';
import { issueKinds, issueMends } from '../model/issue-words.ts';
import { levels } from '../model/levels.ts';
import { dateRangeSchema, placeSchema, recordSchema, sections } from '../model/record.ts';

const side = z.string().openapi({ description: 'ISO 3166-1 alpha-3 code of a state, or org: and a short name', example: 'VNM' });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2025-05-31')
  .openapi({ example: '2025-05-31' });
/** Where the next page begins; null after the last. */
const next = z.string().nullable();

/** RFC 9457. `field` is the parameter or member that is wrong, `mend` what to do about it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    field: z.string().optional(),
  })
  .openapi('Problem');

/** A document as entries name it. `id` opens it. */
export const originSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    published: day.nullable(),
    publisher: z.string().nullable(),
  })
  .openapi('Origin');

/** A passage in UTF-16 units of the document's text. */
export const passageSchema = z.object({ start: z.int(), end: z.int(), quote: z.string() }).openapi('Passage');

/** Where an item of a document stands: `items/SECTION/POSITION` of its record. */
const standing = { origin: originSchema, section: z.enum(sections), position: z.int(), evidence: z.array(passageSchema) };

export const principalSchema = z
  .object({
    /** The person as resolution knows him; null where nobody is named. */
    person: z.string().nullable(),
    name: z.string().nullable(),
    written: z.string().nullable().optional(),
    offices: z.array(z.string()),
    side,
  })
  .openapi('Principal');

/** One document's account of an engagement. */
export const tellingSchema = z
  .object({
    ...standing,
    kind: z.string(),
    status: z.string(),
    sides: z.array(side),
    guest: side.nullable(),
    date: dateRangeSchema.nullable(),
    place: placeSchema.nullable(),
    participants: z.array(principalSchema),
    rules: z.array(z.string()),
    inferred: z.array(z.string()),
  })
  .openapi('Telling');

/** An engagement as all its tellings give it together. */
export const engagementSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    status: z.string(),
    sides: z.array(side),
    date: dateRangeSchema.nullable(),
    place: placeSchema.nullable(),
    participants: z.array(principalSchema),
    /** Independent sources: copies and translations of one text count once. */
    origins: z.int(),
    tellings: z.array(tellingSchema),
  })
  .openapi('Engagement');

export const engagementPageSchema = z.object({ engagements: z.array(engagementSchema), next }).openapi('EngagementPage');

export const statementSchema = z
  .object({ ...standing, act: z.string(), by: z.array(side), to: z.array(side), fields: z.array(z.string()) })
  .openapi('Statement');
export const instrumentSchema = z
  .object({
    ...standing,
    kind: z.string(),
    parties: z.array(side),
    status: z.string(),
    count: z.int(),
    title: z.string().nullable(),
    date: dateRangeSchema.nullable(),
    fields: z.array(z.string()),
  })
  .openapi('Instrument');
export const indicatorSchema = z
  .object({
    ...standing,
    measure: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    bound: z.string(),
    period: z.string().nullable(),
    change: z.number().nullable(),
    status: z.string(),
    sides: z.array(side),
  })
  .openapi('Indicator');
export const relationSchema = z
  .object({ ...standing, kind: z.string(), sides: z.array(side), value: z.string(), date: dateRangeSchema.nullable() })
  .openapi('RelationFact');

export const quotedSchema = z
  .object({
    document: z.string().nullable(),
    source: z.string(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    published: day.nullable(),
    start: z.int(),
    quote: z.string(),
  })
  .openapi('Quoted');
const outlook = { kind: z.string(), sides: z.array(side), date: z.object({ start: day, end: day }).nullable() };
/** What became of a plan, of an instrument to be signed, of a proposal or a pledge. */
export const followUpSchema = z.object({ ...outlook, outcome: z.string(), from: quotedSchema, to: quotedSchema.nullable() }).openapi('FollowUp');
/** Claims that cannot all be right. */
export const conflictSchema = z
  .object({ ...outlook, about: z.string(), note: z.string(), claims: z.array(quotedSchema.extend({ value: z.string() })) })
  .openapi('Conflict');

export const dyadSchema = z.object({ sides: z.tuple([side, side]), engagements: z.int(), documents: z.int() }).openapi('Dyad');

/** Somebody of whom a dossier tells. */
export const actorSchema = z.object({ person: z.string(), name: z.string(), side }).openapi('Actor');

/** With whom a side dealt. */
export const partnerSchema = z
  .object({
    side,
    /** Those that were not cancelled. */
    engagements: z.int(),
    statements: z.int(),
    instruments: z.int(),
    /** Plans and promises of which nothing more is heard. */
    open: z.int(),
    /** The highest level at which they dealt; null where no engagement was held. */
    level: z.enum(levels).nullable(),
    /** The last day on which they dealt. */
    last: day.nullable(),
  })
  .openapi('Partner');

/** Who acts for a side: in how many engagements, in which offices of late, and when last. */
export const actingSchema = actorSchema.extend({ engagements: z.int(), offices: z.array(z.string()), last: day.nullable() }).openapi('Acting');

const count = z.int();

/** The dossier of a relation, or of one side: the latest entries of each kind, and how many there are. The lists of the API have the others. */
export const dossierSchema = z
  .object({
    sides: z.array(side),
    totals: z.object({
      engagements: count,
      statements: count,
      instruments: count,
      indicators: count,
      relations: count,
      followUps: count,
      conflicts: count,
      documents: count,
    }),
    /** From the first day of an engagement to the last. */
    days: z.object({ start: day, end: day }).nullable(),
    /** What is planned and not past, by its day. */
    coming: z.array(engagementSchema),
    /** The engagement that was held last. */
    lastHeld: engagementSchema.nullable(),
    /** How often who spoke on what: `speaker` is a side, `both` or, where only others spoke, `others`. */
    spoken: z.array(z.object({ act: z.string(), field: z.string(), speaker: z.string(), statements: z.int() })),
    /** What has become of plans, papers and proposals. */
    outcomes: z.array(z.object({ outcome: z.string(), followUps: z.int() })),
    /** Who met whom, the most meetings first; of each pair the latest engagements. */
    pairs: z.array(
      z.object({
        people: z.tuple([actorSchema, actorSchema]),
        engagements: z.int(),
        latest: z.array(z.object({ id: z.string(), kind: z.string(), date: dateRangeSchema.nullable() })),
      }),
    ),
    languages: z.array(z.object({ language: z.string().nullable(), documents: z.int() })),
    engagements: z.array(engagementSchema),
    statements: z.array(statementSchema),
    instruments: z.array(instrumentSchema),
    indicators: z.array(indicatorSchema),
    relations: z.array(relationSchema),
    followUps: z.array(followUpSchema),
    conflicts: z.array(conflictSchema),
    documents: z.array(originSchema),
  })
  .openapi('Dossier');

export const sideSchema = z
  .object({
    code: side,
    kind: z.enum(['state', 'organisation']),
    /** English; the app takes the names of states from the browser's own tables. */
    name: z.string(),
    iso2: z.string().nullable(),
    /** ISO 3166-1 numeric, as the shapes of the map name states. */
    numeric: z.string().nullable(),
    /** Longitude and latitude of its capital or seat. */
    at: z.tuple([z.number(), z.number()]).nullable(),
  })
  .openapi('Side');

export const personSchema = z.object({ id: z.string(), name: z.string(), side, engagements: z.int() }).openapi('Person');
export const personPageSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    side,
    /** How documents write the name. */
    forms: z.array(z.object({ written: z.string(), language: z.string().nullable(), documents: z.int() })),
    /** Offices as documents tell them, from the first to the last day. */
    told: z.array(z.object({ office: z.string(), from: day.nullable(), to: day.nullable(), documents: z.int() })),
    /** Terms of the tables of office-holders. */
    terms: z.array(z.object({ office: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    /** People of other sides with whom the person had most engagements that were held. */
    partners: z.array(z.object({ person: z.string(), name: z.string(), side, engagements: z.int() })),
    /** How many there are of what the page holds the latest of. */
    totals: z.object({ engagements: z.int() }),
    engagements: z.array(engagementSchema),
  })
  .openapi('PersonPage');

export const networkSchema = z
  .object({
    nodes: z.array(z.object({ id: z.string(), name: z.string(), side, engagements: z.int() })),
    edges: z.array(z.object({ from: z.string(), to: z.string(), engagements: z.int() })),
  })
  .openapi('Network');

export const statisticsSchema = z
  .object({
    counts: z.record(z.string(), z.int()),
    months: z.array(z.object({ month: z.string(), kind: z.string(), engagements: z.int() })),
    sides: z.array(z.object({ side, engagements: z.int() })),
    dyads: z.array(dyadSchema),
    languages: z.array(z.object({ language: z.string().nullable(), documents: z.int() })),
  })
  .openapi('Statistics');

export const changeSchema = z
  .object({
    id: z.string(),
    readAt: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    published: day.nullable(),
    engagements: z.int(),
  })
  .openapi('Change');

export const judgementSchema = z
  .object({
    id: z.string(),
    verdict: z.string(),
    items: z.array(z.object({ document: z.string(), section: z.string(), start: z.int(), end: z.int() })),
    field: z.string().nullable(),
    value: z.unknown(),
    author: z.string(),
    reason: z.string(),
    madeAt: z.string(),
    /** Whether its items are still found in what was read. */
    finds: z.boolean(),
    /** Who took it back, and when; null while it stands. */
    withdrawn: z.object({ author: z.string(), reason: z.string(), madeAt: z.string() }).nullable(),
  })
  .openapi('Judgement');
/** What a person decides. Items are `SOURCE#N`, `SOURCE#SECTION:N` or `person:SOURCE|SIDE|NAME`. */
export const decisionSchema = z
  .object({
    verdict: z.enum(['same', 'different', 'confirmed', 'wrong', 'corrected']),
    items: z.array(z.string()).min(1).max(2),
    field: z.string().optional(),
    value: z.unknown().optional(),
    author: z.string().min(1).max(200),
    reason: z.string().max(2000),
  })
  .openapi('Decision');

const span = { start: z.int(), end: z.int() };
export const documentSchema = z
  .object({
    origin: originSchema,
    text: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    zones: z.array(z.object({ ...span, zone: z.string() })),
    /** The text of the record is left out. Corrected items stand corrected; a rejected one keeps its place, so that the others keep theirs: its judgement tells. */
    record: recordSchema,
    /** What people judged of it; what was taken back is told with who did. */
    judgements: z.array(judgementSchema),
  })
  .openapi('Document');

export const hitSchema = z
  .object({
    origin: originSchema,
    /** Words round the first find, and where in them the words stand. */
    snippet: z.string(),
    marks: z.array(z.object(span)),
    items: z.array(z.object({ section: z.string(), kind: z.string(), sides: z.array(side), date: z.string().nullable(), event: z.string().nullable() })),
  })
  .openapi('Hit');
export const searchSchema = z
  .object({
    hits: z.array(hitSchema),
    next,
    people: z.array(personSchema),
    sides: z.array(side),
    /** The two sides that are named in full, whose relation is meant; null where it is not just two. */
    relation: z.array(side).length(2).nullable(),
    /** Codes whose label, in any language, is what was typed; the hits hold what stands under them. */
    codes: z.array(z.object({ code: z.string(), category: z.string() })),
    facets: z.object({
      languages: z.array(z.object({ language: z.string(), documents: z.int() })),
      /** Whether all that is found was counted; of what is found in very many documents only some are. */
      isWhole: z.boolean(),
    }),
  })
  .openapi('SearchPage');

/** One thing to look at: why, and what. */
export const reviewItemSchema = z
  .object({
    key: z.string(),
    reason: z.enum(['conflict', 'inferred', 'warning', 'single']),
    note: z.string(),
    telling: tellingSchema.nullable(),
    conflict: conflictSchema.nullable(),
  })
  .openapi('ReviewItem');

export const jobSchema = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'reading', 'done', 'cancelled', 'failed']),
    done: z.int(),
    total: z.int().nullable(),
    added: z.int(),
    unchanged: z.int(),
    documents: z.array(z.string()),
    issues: z.array(
      z.object({
        source: z.string(),
        message: z.string(),
        level: z.enum(issueLevels).openapi({ description: 'Whether nothing came of the source, or it was read and not all of it is sound' }),
        told: z
          .object({ kind: z.enum(issueKinds), mend: z.enum(issueMends), values: z.record(z.string(), z.union([z.string(), z.number()])) })
          .optional()
          .openapi({ description: 'What the message says, for telling it in another language' }),
      }),
    ),
  })
  .openapi('Job');
/** A text that is pasted; files go as multipart/form-data, each as `file`. */
export const pastedSchema = z
  .object({
    text: z.string().min(1),
    title: z.string().optional(),
    url: z.string().optional(),
    date: day.optional(),
    language: z.string().optional(),
  })
  .openapi('PastedText');

export type Origin = z.infer<typeof originSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Principal = z.infer<typeof principalSchema>;
export type Telling = z.infer<typeof tellingSchema>;
export type Engagement = z.infer<typeof engagementSchema>;
export type EngagementPage = z.infer<typeof engagementPageSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type RelationFact = z.infer<typeof relationSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Dyad = z.infer<typeof dyadSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
export type Partner = z.infer<typeof partnerSchema>;
export type Acting = z.infer<typeof actingSchema>;
export type Side = z.infer<typeof sideSchema>;
export type Person = z.infer<typeof personSchema>;
export type PersonPage = z.infer<typeof personPageSchema>;
export type Network = z.infer<typeof networkSchema>;
export type Statistics = z.infer<typeof statisticsSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Document = z.infer<typeof documentSchema>;
export type Hit = z.infer<typeof hitSchema>;
export type SearchPage = z.infer<typeof searchSchema>;
export type ReviewItem = z.infer<typeof reviewItemSchema>;
export type Job = z.infer<typeof jobSchema>;
export type PastedText = z.infer<typeof pastedSchema>;
export type Problem = z.infer<typeof problemSchema>;
