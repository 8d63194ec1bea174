// Runs the program of a thread as it stands in the sources: a thread of Node takes no loader of TypeScript from its options. Its argument names it: `query-worker`.
import { register } from 'tsx/esm/api';

register();
await import(new URL(`./${process.argv[2]}.ts`, import.meta.url).href);
