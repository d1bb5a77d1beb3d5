import { readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';
import { composeLicences } from './compose-licences.ts';
import { findParts } from './find-parts.ts';

export const LICENCES = 'licences.txt';
/** Built by itself (vite.config.ts), after all else has been written. */
const WORKER = 'src/app/offline/service-worker.ts';

/**
 * Writes `licences.txt` into the build: whose parts are really in it, with the texts of their licences. The build fails
 * on a part whose licence is not known to allow that. The scripts of the embed are not looked at: they carry no package
 * (tools/pages/embed-script.ts).
 */
export function licencesFile(): Plugin {
  return {
    name: 'licences-file',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      // the service worker is built with the same plugins elsewhere: only the app has a page
      if (!bundle['index.html']) return;
      const parts = findParts([...modulesIn(Object.values(bundle)), ...(await modulesOfWorker())]);
      const own = ['NOTICE', 'LICENSE'].map((file) => readFileSync(file, 'utf8'));
      this.emitFile({ type: 'asset', fileName: LICENCES, source: composeLicences(own, parts) });
    },
  };
}

/** Modules of which something is in a script, and the files that others were made from. */
export function modulesIn(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): readonly string[] {
  return files.flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [...file.originalFileNames],
  );
}

async function modulesOfWorker(): Promise<readonly string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: WORKER, formats: ['es'], fileName: 'worker' } },
  });
  const [built] = Array.isArray(result) ? result : [result];
  return built && 'output' in built ? modulesIn(built.output) : [];
}
