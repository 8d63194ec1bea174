// A process that reads pages into a ledger and is killed in the midst of it. Prints `open` when the ledger is open, and `kept N` after each batch.
import { writeSync } from 'node:fs';
import { openLedger } from '../../src/ledger/open.ts';
import { readIntoLedger } from '../../src/pipeline/read-into-ledger.ts';
import { faultReader } from './pages.ts';

const [, , where = '', pages = ''] = process.argv;

const ledger = await openLedger(where);
writeSync(1, 'open\n');
await readIntoLedger(ledger, faultReader, { paths: [pages], readAt: '2025-06-01T00:00:00.000Z', onKept: (kept) => writeSync(1, `kept ${kept}\n`) });
await ledger.close();
writeSync(1, 'done\n');
