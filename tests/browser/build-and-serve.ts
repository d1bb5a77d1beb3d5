import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../tools/browser/serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, with a slash at its end. */
    appUrl: string;
  }
}

/**
 * Builds the app once (unless `npm test` just did) and serves it under a base path, as a practice's website may.
 */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.BUILT !== '1') {
    const built = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (built.status !== 0) throw new Error('vite build failed');
  }
  const server = await serveFolder('dist', '/practice/anatomy/');
  project.provide('appUrl', server.url);
  return () => server.close();
}
