import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { translatedTables } from './tools/languages/translated-tables.ts';
import { LICENCES, licencesFile } from './tools/licences/licences-file.ts';
import { SHELL, writtenPages } from './tools/pages/written-pages.ts';

/** Slow machines render in software; a browser test may wait this long for the body. */
const BROWSER_TIMEOUT_MS = 180_000;
/** Compiling the model takes up to three minutes on two cores; a busy machine gets time to spare. */
const MODEL_TIMEOUT_MS = 900_000;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    translatedTables(),
    writtenPages(),
    licencesFile(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app/offline',
      filename: 'service-worker.ts',
      injectManifest: {
        // one page stands for all (service-worker.ts)
        globPatterns: [SHELL, LICENCES, 'assets/**', 'models/body.glb', '*.svg', '*.png', '*.webmanifest'],
        maximumFileSizeToCacheInBytes: 3_000_000,
      },
      injectRegister: null,
      manifest: false,
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // three is large and split from the first page on purpose; the budgets are measured, not warned about
    chunkSizeWarningLimit: 1200,
  },
  server: { watch: { ignored: ['**/docs/pictures/**', '**/pictures-out/**'] } },
  test: {
    projects: [
      {
        plugins: [translatedTables()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/set-language.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'model',
          include: ['tests/model/**/*.test.ts'],
          testTimeout: MODEL_TIMEOUT_MS,
          hookTimeout: MODEL_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-and-serve.ts'],
          fileParallelism: false,
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
        },
      },
    ],
  },
});
