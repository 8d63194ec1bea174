// The program of a ledger's thread as it stands in the sources: a thread of Node takes no loader of TypeScript from its options.
import { register } from 'tsx/esm/api';

register();
await import('../src/pipeline/query-worker.ts');
