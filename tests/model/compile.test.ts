import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileBody } from '../../tools/model/compile-body.ts';
import { printManifest } from '../../tools/model/manifest.ts';
import { readTables } from '../../tools/model/read-tables.ts';

test('compiling the tables again gives the published model, byte for byte', async () => {
  const { glb, manifest } = await compileBody(readTables('src/anatomy/figures'));
  expect(printManifest(manifest)).toBe(readFileSync('public/models/body.manifest.json', 'utf8'));
  expect(Buffer.from(glb).equals(readFileSync('public/models/body.glb'))).toBe(true);
}, 600_000);
