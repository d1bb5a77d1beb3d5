import { build } from 'vite';
import type { AllPosterWords } from '../../src/embed/poster-words.ts';

/**
 * Builds `embed.js`: what a clinic's page loads. One classic script without imports, so that a host needs no headers to
 * serve it to other sites, with the words of all posters in it.
 */
export async function buildEmbedScript(words: AllPosterWords): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { POSTER_WORDS: JSON.stringify(words) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/embed/define.ts', formats: ['iife'], name: 'TriggerPointExplorer' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('embed.js was not built');
  return chunk.code;
}
