import { build, type InlineConfig, type Rolldown } from 'vite';
import type { AllPosterWords } from '../../src/embed/poster-words.ts';

/**
 * Builds `embed.js`: what a clinic's page loads. One classic script without imports, so that a host needs no headers to
 * serve it to other sites, with the words of all posters in it.
 */
export async function buildEmbedScript(words: AllPosterWords): Promise<string> {
  const { script } = await buildScript('src/embed/define.ts', { POSTER_WORDS: JSON.stringify(words) });
  return script;
}

/** Builds script and style of the page where a snippet is put together. */
export function buildBuilder(): Promise<BuiltScript> {
  return buildScript('src/embed/builder/main.ts', {});
}

interface BuiltScript {
  readonly script: string;
  readonly styles: string;
}

async function buildScript(entry: string, define: NonNullable<InlineConfig['define']>): Promise<BuiltScript> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'TriggerPointExplorer', cssFileName: 'styles' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
    built && 'output' in built ? built.output : [];
  const chunk = files.find((file) => file.type === 'chunk');
  const styles = files.find((file) => file.fileName === 'styles.css');
  if (!chunk) throw new Error(`${entry} was not built`);
  // whoever embeds takes only what is ours; a package would have to be named among the licences (tools/licences)
  const foreign = Object.keys(chunk.modules).filter((id) => id.includes('node_modules'));
  if (foreign.length > 0) throw new Error(`${entry} may carry no package: ${foreign.join(', ')}`);
  return { script: chunk.code, styles: styles?.type === 'asset' ? String(styles.source) : '' };
}
