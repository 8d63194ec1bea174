// npm start: sets up what is missing, reads the sample pages into a ledger, shows a dossier of them, and serves the app until Ctrl-C.
// `npm start -- --port 0` and other options go to `dragoman serve`.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './set-up.mjs';

const program = join(root, 'bin', 'dragoman.mjs');
const ledger = join('.dragoman', 'samples');
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

say(`dragoman serve --ledger ${ledger}`);
console.log(
  'Read your own pages with "node bin/dragoman.mjs read PATHS... --ledger FOLDER", or add them in the app; "node bin/dragoman.mjs --help" tells the rest.\n',
);
// Ctrl-C is for the server: it closes the ledger and ends, and so does this
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
const server = spawn(process.execPath, [program, 'serve', '--ledger', ledger, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
