// Prints the address of a PostgreSQL server for the tests: the one that DRAGOMAN_TEST_POSTGRES names, one that answers on 127.0.0.1:5432, or one that
// is started here from the programs that Debian's package `postgresql` installs. `--stop` stops a server that was started here.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const PORT = 54329;
const home = join(tmpdir(), `dragoman-test-postgres-${userInfo().uid}`);
const data = join(home, 'data');
const isRoot = userInfo().uid === 0;

/** Whether a server answers at an address and lets its user make databases. */
async function serves(address) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query('select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user');
    return rows[0]?.may === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The folder of the newest server programs; Debian keeps them out of the path. */
function programs() {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = found.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (folder) return folder;
  const where = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).stdout.trim();
  if (where) return where.slice(0, where.lastIndexOf('/'));
  throw new Error('there is no PostgreSQL here: install one ("apt-get install postgresql"), or give the address of one in DRAGOMAN_TEST_POSTGRES');
}

/** Runs a server program; the server refuses to run as root, so root becomes the user `postgres`. */
function run(program, ...args) {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', join(programs(), program), ...args] : [join(programs(), program), ...args];
  execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
}

function start() {
  mkdirSync(home, { recursive: true });
  if (isRoot) execFileSync('chown', ['postgres', home]);
  if (!existsSync(join(data, 'PG_VERSION'))) run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale', 'C.UTF-8');
  run('pg_ctl', '-D', data, '-w', '-l', join(home, 'log'), '-o', `-p ${PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home}`, 'start');
}

async function find() {
  const own = `postgres://postgres@127.0.0.1:${PORT}/postgres`;
  for (const address of [process.env.DRAGOMAN_TEST_POSTGRES, 'postgres://postgres@127.0.0.1:5432/postgres', own])
    if (address && (await serves(address))) return address;
  start();
  return own;
}

if (process.argv.includes('--stop')) {
  if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', '-D', data, '-m', 'fast', 'stop');
} else console.log(await find());
