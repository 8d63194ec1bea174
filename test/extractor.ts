import { join } from 'node:path';
import { createExtractor } from '../src/pipeline/extract.ts';

const root = join(import.meta.dirname, '..');

/** An extractor of all languages that test files share: compiling the packs takes longer than most of the tests. It keeps nothing of a page. */
export const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference') });
