// Makes one module a language: the app's own strings, and the labels of codes that the language's pack holds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { englishLabels, type Labels, labelFiles } from '../../src/packs/labels.ts';
import { namesOf } from './names.ts';
import { wordsOf } from './words.ts';

const prefix = 'virtual:locale/';

function labelsOf(root: string, language: string): Labels {
  const file = labelFiles({ languagesFolder: join(root, 'languages'), moreLabels: join(root, 'web', 'src', 'locales') }).get(language);
  const own: Labels = file !== undefined && existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Labels) : {};
  return Object.fromEntries(Object.entries(englishLabels()).map(([name, rows]) => [name, { ...rows, ...own[name] }]));
}

/** `locales/en/overview.json` becomes the member `overview`. */
function stringsOf(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

/**
 * `import('virtual:locale/ar')` gives `{ strings, labels, names, words }` of Arabic.
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
      return `export default ${JSON.stringify({ strings: stringsOf(folder), labels: labelsOf(root, language), names: namesOf(root, language), words: wordsOf(root, language) })};`;
    },
  };
}
