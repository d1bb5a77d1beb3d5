import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileStrata, printStrata, readStrataTables } from './compile-strata.ts';
import { printFibreAxes } from './fibre-axes.ts';
import { readSolids } from './read-solids.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'public/models/body.glb' },
    tables: { type: 'string', default: 'src/anatomy/figures' },
    out: { type: 'string', default: 'src/anatomy/figures/strata.json' },
    axes: { type: 'string', default: 'src/anatomy/figures/fibre-axes.json' },
  },
});

const start = performance.now();
writeFileSync(values.axes, printFibreAxes());
const strata = compileStrata(await readSolids(values.model), readStrataTables(values.tables));
writeFileSync(`${values.out}.new`, printStrata(strata));
renameSync(`${values.out}.new`, values.out);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${Object.keys(strata.points).length} points, ${Object.keys(strata.muscles).length} muscles, ${seconds} s`,
);
