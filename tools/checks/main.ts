import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** What a step of the checks came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const REPORTS = '.cache/checks';

/** Runs a program with its output on ours, nothing on its input; true when it ends well. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const ended = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

function tool(name: string, ...args: string[]): Outcome {
  const well = run(`node_modules/.bin/${name}`, args, { NODE_ENV: 'production' });
  return { passed: Number(well), failed: Number(!well) };
}

/** Runs one vitest project; a file that cannot even be loaded counts as one failure. */
function vitest(project: string): Outcome {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const well = run(
    'node_modules/.bin/vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { BUILT: '1' },
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report;
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    return { passed: numPassedTests, failed: well ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const STEPS: readonly (readonly [name: string, check: () => Outcome])[] = [
  ['lint', () => tool('biome', 'check', '.')],
  ['types', () => tool('tsc', '--noEmit')],
  ['build', () => tool('vite', 'build')],
  ['unit tests', () => vitest('unit')],
  ['model tests', () => vitest('model')],
  ['browser tests', () => vitest('browser')],
];

mkdirSync(REPORTS, { recursive: true });
const results = STEPS.map(([name, check]) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const outcome = check();
  return { name, ...outcome, seconds: (performance.now() - started) / 1000 };
});

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
}
const passed = results.reduce((sum, r) => sum + r.passed, 0);
const failed = results.reduce((sum, r) => sum + r.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
