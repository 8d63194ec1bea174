// npm start: sets up what is missing, reads the sample pages into a ledger, and shows what came of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './set-up.mjs';

const program = join(root, 'bin', 'dragoman.mjs');
const ledger = join('.dragoman', 'samples');
const page = join('.dragoman', 'samples.html');
const dragoman = (...args) => run(process.execPath, [program, ...args]);
const say = (text) => console.log(`\n> ${text}`);

install();
run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
mkdirSync(join(root, '.dragoman'), { recursive: true });

say(`dragoman read samples --ledger ${ledger}`);
dragoman('read', 'samples', '--ledger', ledger);

const relations = JSON.parse(execFileSync(process.execPath, [program, 'brief', '--ledger', ledger, '--json'], { cwd: root, encoding: 'utf8' }));
if (relations.length > 0) {
  const [one, two] = relations[0].sides;
  say(`dragoman brief ${one} ${two} --ledger ${ledger}`);
  dragoman('brief', one, two, '--ledger', ledger);
}

say(`dragoman report samples --output ${page}`);
dragoman('report', 'samples', '--output', page, '--title', 'The sample pages');
console.log(`\nOpen ${join(root, page)} in a browser: each text with its passages marked, beside its record.`);
console.log('Read your own pages with "node bin/dragoman.mjs read PATHS... --ledger FOLDER"; "node bin/dragoman.mjs --help" tells the rest.');
