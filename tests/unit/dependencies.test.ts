import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Versions = Readonly<Record<string, string>>;
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly scripts: Versions;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const named = { ...manifest.dependencies, ...manifest.devDependencies };

/** Packages that would run a program when they are installed, and what becomes of them without. */
const INSTALL_SCRIPTS: Versions = {
  'node_modules/esbuild': 'finds its program among the optional packages as well',
};
/** Packages that no file imports. */
const RUN_BY_NAME: Versions = {
  '@biomejs/biome': 'npm run lint',
  typescript: 'npm run typecheck',
  '@types/node': 'types of Node',
};

const SOURCES = ['src', 'tools', 'tests', 'vite.config.ts']
  .flatMap((from) =>
    from.includes('.')
      ? [from]
      : readdirSync(from, { recursive: true, encoding: 'utf8' }).map((name) => path.join(from, name)),
  )
  .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** Whether a source imports a package, any part of it: in code, in types, in a style sheet. */
function isImported(name: string): boolean {
  const imported = new RegExp(`(?:from|import|@import|url)[\\s(]*["']${name}(?:/[^"']*)?["']`);
  return SOURCES.some((text) => imported.test(text));
}

describe('the dependencies', () => {
  it('are named in one version each, the one that is locked', () => {
    expect(Object.keys(named).length).toBeGreaterThan(30);
    for (const [name, version] of Object.entries(named)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    expect(packages['']).toMatchObject({
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('are locked by what is in them, and come from the registry alone', () => {
    const locked = Object.entries(packages).filter(([at]) => at !== '');
    expect(locked.length).toBeGreaterThan(300);
    const wrong = locked.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') ||
        !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
    );
    expect(wrong.map(([at]) => at)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([at]) => at)).toEqual(Object.keys(INSTALL_SCRIPTS));
    // npm runs a script before or after another by its name
    const names = Object.keys(manifest.scripts);
    const hooks = names.filter(
      (name) => names.includes(name.replace(/^(pre|post)/, '')) && /^(pre|post)/.test(name),
    );
    expect([...hooks, ...names.filter((name) => /^(install|postinstall|prepare)$/.test(name))]).toEqual([]);
  });

  it('are all used', () => {
    expect([isImported('three'), isImported('thre'), isImported('@gltf-transform/functions')]).toEqual([
      true,
      false,
      false,
    ]);
    const idle = Object.keys(named).filter((name) => {
      if (name in RUN_BY_NAME) return false;
      return !isImported(name.startsWith('@types/') ? name.slice('@types/'.length) : name);
    });
    // a command may be all that is used of it
    expect(
      idle.filter((name) => !Object.values(manifest.scripts).some((run) => run.startsWith(`${name} `))),
    ).toEqual([]);
  });
});
