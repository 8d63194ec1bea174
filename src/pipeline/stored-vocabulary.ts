import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledFolder, compileYaml, forgetDigests, readDigests } from '../data/yaml-file.ts';
import { loadReference, type Reference } from '../gazetteer/reference.ts';
import { compileVocabulary } from '../mentions/vocabulary.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import { listPacks, loadPack } from '../packs/load.ts';
import { keepOrdinaryStock, type OrdinaryStock, ordinaryStock } from '../packs/ordinary.ts';
import type { Pack } from '../packs/pack.ts';
import { readLexicon, writeLexicon } from '../packs/stored-lexicon.ts';

/** What a vocabulary is made of: the files of its pack and of the tables as they were read, the code, and the names of states and months that Node brings. */
function keyOf(build: string, folders: readonly string[]): string {
  const hash = createHash('sha1').update(`${build} ${process.versions.icu}`);
  // labels are what codes are called, no part of what is read
  for (const folder of folders) for (const line of readDigests(folder)) if (!line.startsWith('labels.yaml ')) hash.update(`\n${line}`);
  return hash.digest('base64');
}

const fileOf = (code: string, compiled: CompiledFolder): string => join(compiled.folder, 'lexicon', `${code}.bin`);
const stockFileOf = (code: string, compiled: CompiledFolder): string => join(compiled.folder, 'lexicon', `${code}.ordinary.json`);

/** The ordinary words of a language as they were stored under the same key as its matcher. */
function readStock(path: string, key: string): OrdinaryStock | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly key: string; readonly stock: OrdinaryStock };
    return file.key === key ? file.stock : undefined;
  } catch {
    return undefined;
  }
}

/** The matcher of a language: as `npm run build` stored it, where it was made by this code of the same files, else compiled anew. */
export function vocabularyOf(pack: Pack, reference: Reference, folders: readonly string[], compiled: CompiledFolder | undefined): Lexicon {
  if (compiled?.build === undefined) return compileVocabulary(pack, reference);
  const key = keyOf(compiled.build, folders);
  keepOrdinaryStock(pack, () => readStock(stockFileOf(pack.code, compiled), key));
  return readLexicon(fileOf(pack.code, compiled), key) ?? compileVocabulary(pack, reference);
}

/** Writes the twins of all data files, and of each language the matcher and the ordinary words. */
export function compileData(compiled: CompiledFolder): void {
  compileYaml(['languages', 'reference'], compiled, [join('reference', 'holders')]);
  if (compiled.build === undefined) return;
  // the tables hold files that no vocabulary is made of: a key must tell of those alone that are read when one is used
  forgetDigests();
  const languages = join(compiled.root, 'languages');
  const tables = join(compiled.root, 'reference');
  const reference = loadReference(tables);
  for (const code of listPacks(languages)) {
    const pack = loadPack(join(languages, code));
    const key = keyOf(compiled.build, [join(languages, code), tables]);
    writeLexicon(fileOf(pack.code, compiled), key, compileVocabulary(pack, reference));
    writeFileSync(stockFileOf(pack.code, compiled), JSON.stringify({ key, stock: ordinaryStock(pack) }));
  }
}
