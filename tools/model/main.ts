import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileBody } from './compile-body.ts';
import { type Manifest, printManifest } from './manifest.ts';
import { readTables, TableError } from './read-tables.ts';

/** The budget of design.md section 5 for the whole model, bytes. */
const BUDGET_BYTES = 1_500_000;

/** Prints triangles, size and volume of every structure as a table. */
function printStructures({ structures }: Manifest): void {
  const row = (...cells: (string | number)[]): void =>
    console.log(
      `${String(cells[0]).padEnd(46)}${String(cells[1]).padEnd(12)}${cells
        .slice(2)
        .map((c) => String(c).padStart(12))
        .join('')}`,
    );
  row('structure', 'kind', 'triangles', 'mm', 'cm³');
  for (const [id, e] of Object.entries(structures)) {
    const size = [0, 1, 2].map((c) => (e.boxMm[c + 3] as number) - (e.boxMm[c] as number));
    row(id, e.kind, e.triangles, size.join('×'), e.volumeMl.toFixed(1));
  }
}

/** Writes by way of a temporary name, so that a stopped compiler leaves the old model whole. */
function replaceFile(path: string, data: Uint8Array | string): void {
  writeFileSync(`${path}.new`, data);
  renameSync(`${path}.new`, path);
}

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: 'src/anatomy/figures' },
    out: { type: 'string', default: 'public/models' },
    quiet: { type: 'boolean', default: false },
  },
});

const start = performance.now();
try {
  const tables = readTables(values.tables);
  const { glb, manifest } = await compileBody(tables, (stage, seconds) =>
    console.log(`${stage.padEnd(20)}${seconds.toFixed(1).padStart(8)} s`),
  );
  mkdirSync(values.out, { recursive: true });
  replaceFile(join(values.out, 'body.glb'), glb);
  replaceFile(join(values.out, 'body.manifest.json'), printManifest(manifest));
  if (!values.quiet) printStructures(manifest);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${Object.keys(manifest.structures).length} structures, ${manifest.triangles} triangles drawn, ` +
      `${glb.length} bytes of ${BUDGET_BYTES}, ${seconds} s`,
  );
  if (glb.length > BUDGET_BYTES) {
    console.error(`The model is ${glb.length - BUDGET_BYTES} bytes over its budget.`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(`The tables cannot be compiled: ${error.message}`);
  console.error('The model in place was not touched.');
  process.exitCode = 1;
}
