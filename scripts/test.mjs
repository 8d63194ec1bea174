// npm test: installs what is missing, builds (the app is tested as it is shipped), then runs the tests. What follows `--` goes to vitest.
import { join } from 'node:path';
import { install, root, run } from './set-up.mjs';

install();
run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]);
