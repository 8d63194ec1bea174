import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type CompiledFolder, compileYaml, forgetDigests, readDigests } from '../data/yaml-file.ts';
import { loadReference, type Reference } from '../gazetteer/reference.ts';
import { compileVocabulary } from '../mentions/vocabulary.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import { listPacks, loadPack } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { readLexicon, writeLexicon } from '../packs/stored-lexicon.ts';

/** What a vocabulary is made of: the files of its pack and of the tables as they were read, the code, and the names of states and months that Node brings. */
function keyOf(build: string, folders: readonly string[]): string {
  const hash = createHash('sha1').update(`${build} ${process.versions.icu}`);
  for (const folder of folders) for (const line of readDigests(folder)) hash.update(`\n${line}`);
  return hash.digest('base64');
}

const fileOf = (code: string, compiled: CompiledFolder): string => join(compiled.folder, 'lexicon', `${code}.bin`);

/** The matcher of a language: as `npm run build` stored it, where it was made by this code of the same files, else compiled anew. */
export function vocabularyOf(pack: Pack, reference: Reference, folders: readonly string[], compiled: CompiledFolder | undefined): Lexicon {
  const stored = compiled?.build === undefined ? undefined : readLexicon(fileOf(pack.code, compiled), keyOf(compiled.build, folders));
  return stored ?? compileVocabulary(pack, reference);
}

/** Writes the twins of all data files and the matcher of each language. */
export function compileData(compiled: CompiledFolder): void {
  compileYaml(['languages', 'reference'], compiled);
  if (compiled.build === undefined) return;
  // the tables hold files that no vocabulary is made of: a key must tell of those alone that are read when one is used
  forgetDigests();
  const languages = join(compiled.root, 'languages');
  const tables = join(compiled.root, 'reference');
  const reference = loadReference(tables);
  for (const code of listPacks(languages)) {
    const pack = loadPack(join(languages, code));
    writeLexicon(fileOf(pack.code, compiled), keyOf(compiled.build, [join(languages, code), tables]), compileVocabulary(pack, reference));
  }
}
