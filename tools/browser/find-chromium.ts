import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const SYSTEM_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const SYSTEM_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Software rendering, so that a picture is the same on every machine, and no talk with the outside. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium to drive, or gets one: `CHROME_PATH`, else Chrome or Chromium of the system, else (as root on
 * Debian and its kin) the distribution's package, else Playwright's own build.
 *
 * @returns path of the executable
 * @throws Error when `CHROME_PATH` leads nowhere, or nothing can be installed
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file`);
  }
  return onSystem() ?? fromPackages() ?? fromPlaywright();
}

function onSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...SYSTEM_PATHS, ...candidates].find((candidate) => existsSync(candidate));
}

function fromPackages(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return onSystem();
}

function fromPlaywright(): string {
  const require = createRequire(import.meta.url);
  const { chromium } = require('playwright-core') as typeof import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    execFileSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
  return chromium.executablePath();
}
