// Which values of an item a person may correct, and how each is entered. The server checks every value against the codebook.
import * as codes from '../../../../src/model/codes.ts';
import type { LabelTable, TextKey } from '../../language/keys.ts';
import type { Item, Section } from './items.ts';

export type Entry =
  | { readonly kind: 'code'; readonly table: LabelTable; readonly codes: readonly string[] }
  | { readonly kind: 'codes'; readonly table: LabelTable; readonly codes: readonly string[] }
  | { readonly kind: 'sides' | 'side' | 'day' | 'place' | 'people' | 'number' | 'count' | 'word' | 'words' };

export interface Correctable {
  readonly field: string;
  readonly name: TextKey;
  readonly entry: Entry;
}

const code = (table: LabelTable, codes: readonly string[]): Entry => ({ kind: 'code', table, codes });

/** The values of a section that can be corrected; none where the codebook has none: such an item is confirmed or rejected. */
export const correctable: Readonly<Record<Section, readonly Correctable[]>> = {
  engagements: [
    { field: 'kind', name: 'document.field-kind', entry: code('engagement', codes.engagementKindCodes) },
    { field: 'status', name: 'document.field-status', entry: code('engagement-status', codes.engagementStatusCodes) },
    { field: 'sides', name: 'document.field-sides', entry: { kind: 'sides' } },
    { field: 'date', name: 'document.field-date', entry: { kind: 'day' } },
    { field: 'place', name: 'document.field-place', entry: { kind: 'place' } },
    { field: 'participants', name: 'document.field-participants', entry: { kind: 'people' } },
    { field: 'guest', name: 'document.field-guest', entry: { kind: 'side' } },
  ],
  instruments: [
    { field: 'kind', name: 'document.field-kind', entry: code('instrument', codes.instrumentKindCodes) },
    { field: 'status', name: 'document.field-status', entry: code('instrument-status', codes.instrumentStatusCodes) },
    { field: 'parties', name: 'document.field-sides', entry: { kind: 'sides' } },
    { field: 'date', name: 'document.field-date', entry: { kind: 'day' } },
    { field: 'count', name: 'document.field-count', entry: { kind: 'count' } },
    { field: 'title', name: 'document.field-title', entry: { kind: 'words' } },
    { field: 'fields', name: 'document.field-fields', entry: { kind: 'codes', table: 'field', codes: codes.fields.map((f) => f.code) } },
  ],
  indicators: [
    { field: 'measure', name: 'document.field-measure', entry: code('measure', codes.measureCodes) },
    { field: 'value', name: 'document.field-value', entry: { kind: 'number' } },
    { field: 'unit', name: 'document.field-unit', entry: { kind: 'word' } },
    { field: 'bound', name: 'document.field-bound', entry: code('bound', codes.boundCodes) },
    { field: 'status', name: 'document.field-status', entry: code('indicator-status', codes.indicatorStatusCodes) },
    { field: 'period', name: 'document.field-period', entry: { kind: 'words' } },
    { field: 'change', name: 'document.field-change', entry: { kind: 'number' } },
    { field: 'sides', name: 'document.field-sides', entry: { kind: 'sides' } },
  ],
  statements: [],
  relations: [],
};

/** What an item has in a field now. */
export const valueIn = ({ value }: Item, field: string): unknown => (value as Readonly<Record<string, unknown>>)[field];
