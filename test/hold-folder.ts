// A process of the lock's tests. `hold FOLDER`: takes the folder and waits to be killed. `contend FOLDER TIMES`: takes and frees it so often, and tells how
// often it had it and how often somebody else had it at the same time.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../src/ledger/folder-lock.ts';

const [, , task, folder = '', times = '0'] = process.argv;

/** Whether this process is the only one inside; the file is there while one is. */
function isAlone(): boolean {
  try {
    writeFileSync(join(folder, 'inside'), '', { flag: 'wx' });
    rmSync(join(folder, 'inside'));
    return true;
  } catch {
    return false;
  }
}

if (task === 'hold') {
  lockFolder(folder);
  process.stdout.write('held\n');
  setInterval(() => {}, 1000);
} else {
  const counts = { had: 0, refused: 0, shared: 0 };
  for (let i = 0; i < Number(times); i += 1) {
    try {
      const free = lockFolder(folder);
      counts[isAlone() ? 'had' : 'shared'] += 1;
      free();
    } catch (error) {
      if (!/in use by process/.test(String(error))) throw error;
      counts.refused += 1;
    }
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}
