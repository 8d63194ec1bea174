// What a language calls the codes of the codebook. A pack holds them as `labels.yaml`, tables with a label for each code; English is made from the codes themselves.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledFolder, readYaml } from '../data/yaml-file.ts';
import * as codes from '../model/codes.ts';
import { listPacks } from './load.ts';

/** The tables of codes by the names that label files give them. */
export const labelTables: Readonly<Record<string, readonly codes.Code[]>> = {
  engagement: codes.engagementKinds,
  'engagement-status': codes.engagementStatuses,
  office: codes.offices,
  act: codes.acts,
  field: codes.fields,
  instrument: codes.instrumentKinds,
  'instrument-status': codes.instrumentStatuses,
  measure: codes.measures,
  bound: codes.bounds,
  'indicator-status': codes.indicatorStatuses,
  relation: codes.relationKinds,
  partnership: codes.partnershipValues,
  visa: codes.visaValues,
  precision: codes.precisions,
};

/** Labels by table and code. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The labels that the codebook itself gives. */
export const englishLabels = (): Labels =>
  Object.fromEntries(Object.entries(labelTables).map(([table, rows]) => [table, Object.fromEntries(rows.map(({ code, label }) => [code, label]))]));

export interface LabelFolders {
  readonly languagesFolder?: string | undefined;
  /** Where labels of languages without a pack lie, as `labels-CODE.yaml`. */
  readonly moreLabels?: string | undefined;
  readonly compiled?: CompiledFolder | undefined;
}

/** Where the labels of each language stand, by its code. */
export function labelFiles({ languagesFolder, moreLabels }: LabelFolders): Map<string, string> {
  const more = moreLabels !== undefined && existsSync(moreLabels) ? readdirSync(moreLabels) : [];
  const packs = languagesFolder !== undefined && existsSync(languagesFolder) ? listPacks(languagesFolder) : [];
  return new Map([
    ...more.flatMap((name): [string, string][] => {
      const code = /^labels-([a-z]{2,3})\.yaml$/.exec(name)?.[1];
      return code === undefined ? [] : [[code, join(moreLabels as string, name)]];
    }),
    ...packs.map((code): [string, string] => [code, join(languagesFolder as string, code, 'labels.yaml')]),
  ]);
}

/** The labels of each language that has any. Throws with the file's name where one does not parse. */
export function readLabels(folders: LabelFolders): Map<string, Labels> {
  return new Map(
    [...labelFiles(folders)].flatMap(([code, path]): [string, Labels][] => {
      const labels = readYaml(path, folders.compiled);
      return labels === undefined || labels === null ? [] : [[code, labels as Labels]];
    }),
  );
}
