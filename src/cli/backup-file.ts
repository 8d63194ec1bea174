import { once } from 'node:events';
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Writes lines into a compressed file, which appears whole or not at all. */
export async function writeLines<T>(path: string, produce: (write: (line: string) => Promise<void>) => Promise<T>): Promise<T> {
  const draft = `${path}.part`;
  const lines = new PassThrough();
  const written = pipeline(lines, createGzip(), createWriteStream(draft));
  // a failure is told below, wherever the producer stands by then
  written.catch(() => {});
  try {
    const made = await produce(async (line) => {
      if (!lines.write(`${line}\n`)) await Promise.race([once(lines, 'drain'), written]);
    });
    lines.end();
    await written;
    const file = openSync(draft, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
    return made;
  } catch (error) {
    lines.destroy();
    await written.catch(() => {});
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The lines of a compressed file. Throws where it is no such file or was cut short. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const text = new PassThrough();
  const unpacked = pipeline(createReadStream(path), createGunzip(), text);
  unpacked.catch(() => {});
  try {
    yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
    await unpacked;
  } catch (error) {
    throw new Error(`${path}: it cannot be read as a backup (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
