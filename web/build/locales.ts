// Makes one module a language: the app's own strings, and the labels of codes that the language's pack holds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import * as codes from '../../src/model/codes.ts';
import { wordsOf } from './words.ts';

type Labels = Record<string, Record<string, string>>;

/** The tables of the codebook, as files of labels name them. */
export const tables: Readonly<Record<string, ReadonlyArray<codes.Code>>> = {
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

const english = (): Labels =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, Object.fromEntries(rows.map(({ code, label }) => [code, label]))]));

const prefix = 'virtual:locale/';

/** Where the labels of a language stand: in its pack; French has none. */
export function labelFile(root: string, language: string): string {
  const inPack = join(root, 'languages', language, 'labels.yaml');
  return existsSync(inPack) ? inPack : join(root, 'web', 'src', 'locales', `labels-${language}.yaml`);
}

function labelsOf(root: string, language: string): Labels {
  const file = labelFile(root, language);
  const own: Labels = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Labels) : {};
  const base = english();
  return Object.fromEntries(Object.entries(base).map(([name, rows]) => [name, { ...rows, ...own[name] }]));
}

/** `locales/en/overview.json` becomes the member `overview`. */
function stringsOf(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

/**
 * `import('virtual:locale/ar')` gives `{ strings, labels, words }` of Arabic.
 *
 * @param root the folder that holds `languages/` and `web/`
 */
export function locales(root: string): Plugin {
  return {
    name: 'dragoman-locales',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const language = id.slice(prefix.length + 1);
      const folder = join(root, 'web', 'src', 'locales', language);
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name));
      return `export default ${JSON.stringify({ strings: stringsOf(folder), labels: labelsOf(root, language), words: wordsOf(root, language) })};`;
    },
  };
}
