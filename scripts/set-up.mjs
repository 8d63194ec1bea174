import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the checkout, its output shown; ends this one with its exit code where it fails. */
export function run(program, args, options = {}) {
  try {
    execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  } catch (error) {
    process.exit(error.status ?? 1);
  }
}

/** Installs what the checkout needs, unless it is there. */
export function install() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev']);
}
