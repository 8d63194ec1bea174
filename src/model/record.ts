import { z } from 'zod';
import {
  actCodes,
  boundCodes,
  engagementKindCodes,
  engagementStatusCodes,
  fieldCodes,
  indicatorStatusCodes,
  instrumentKindCodes,
  instrumentStatusCodes,
  measureCodes,
  officeCodes,
  precisionCodes,
  relationKindCodes,
} from './codes.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** ISO 3166-1 alpha-3 code of a state, or `org:` and a short lower-case name. */
export const sideSchema = z.string().regex(/^([A-Z]{3}|org:[a-z0-9-]+)$/);

/** A passage of the document's text: half-open, in UTF-16 units. */
export const evidenceSchema = z.looseObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string().optional() });

export const dateRangeSchema = z.looseObject({ start: day, end: day, precision: z.enum(precisionCodes), inferred: z.boolean().optional() });

export const placeSchema = z.looseObject({ country: z.string().nullable(), name: z.string().nullable() });

/** What stands on every item: its passages, and which rules and cues made it. `inferred` names the fields that the text does not state. */
const trail = {
  evidence: z.array(evidenceSchema).min(1),
  rules: z.array(z.string()).optional(),
  cues: z.array(z.string()).optional(),
  inferred: z.array(z.string()).optional(),
};

export const participantSchema = z.looseObject({
  /** As the document has it, without title; null for an unnamed principal. */
  written: z.string().nullable(),
  /** In Latin letters; null for an unnamed principal. */
  name: z.string().nullable(),
  offices: z.array(z.enum(officeCodes)),
  side: sideSchema,
  unit: z.string().nullable(),
  /** Every form that the document writes, where there are several. */
  forms: z.array(z.string()).optional(),
  inferred: z.array(z.string()).optional(),
});

export const engagementSchema = z.looseObject({
  kind: z.enum(engagementKindCodes),
  status: z.enum(engagementStatusCodes),
  sides: z.array(sideSchema),
  guest: sideSchema.nullable(),
  date: dateRangeSchema.nullable(),
  place: placeSchema.nullable(),
  participants: z.array(participantSchema),
  inviter: z.array(participantSchema).optional(),
  ...trail,
});

export const statementSchema = z.looseObject({
  act: z.enum(actCodes),
  by: z.array(sideSchema),
  to: z.array(sideSchema),
  fields: z.array(z.enum(fieldCodes)),
  ...trail,
});

export const instrumentSchema = z.looseObject({
  kind: z.enum(instrumentKindCodes),
  parties: z.array(sideSchema),
  status: z.enum(instrumentStatusCodes),
  count: z.number(),
  title: z.string().nullable(),
  date: dateRangeSchema.nullable(),
  fields: z.array(z.enum(fieldCodes)),
  ...trail,
});

export const indicatorSchema = z.looseObject({
  measure: z.enum(measureCodes),
  value: z.number().nullable(),
  unit: z.string(),
  bound: z.enum(boundCodes),
  period: z.string().nullable(),
  change: z.number().nullable(),
  status: z.enum(indicatorStatusCodes),
  sides: z.array(sideSchema),
  ...trail,
});

export const relationSchema = z.looseObject({
  kind: z.enum(relationKindCodes),
  sides: z.array(sideSchema),
  value: z.string(),
  date: dateRangeSchema.nullable(),
  ...trail,
});

/** Something of the document that looks wrong and was kept out of the record. */
export const warningSchema = z.looseObject({ code: z.string(), message: z.string(), start: z.int(), end: z.int() });

export const documentSchema = z.looseObject({
  source: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: day.nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  /** The extracted article, where the source was HTML. */
  text: z.string().optional(),
});

export const recordSchema = z.looseObject({
  document: documentSchema,
  engagements: z.array(engagementSchema),
  statements: z.array(statementSchema),
  instruments: z.array(instrumentSchema),
  indicators: z.array(indicatorSchema),
  relations: z.array(relationSchema),
  warnings: z.array(warningSchema).optional(),
});

export type Side = string;
export type Evidence = z.infer<typeof evidenceSchema>;
export type DateRange = z.infer<typeof dateRangeSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Engagement = z.infer<typeof engagementSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type DocumentInfo = z.infer<typeof documentSchema>;
export type ExtractRecord = z.infer<typeof recordSchema>;

/** The five sections of a record that hold items with evidence. */
export const sections = ['engagements', 'statements', 'instruments', 'indicators', 'relations'] as const;
export type Section = (typeof sections)[number];

/** JSON Schema of a record, for readers in other languages. */
export const recordJsonSchema = (): unknown => z.toJSONSchema(recordSchema);
