import { signedVolume } from '../../src/geometry/measure-mesh.ts';
import { boxOfMesh } from '../../src/geometry/mesh.ts';
import type { Structure } from './structure.ts';

/** What the manifest says of one structure; its diff shows what a change did to the body. */
export interface ManifestEntry {
  readonly side: 'left' | 'midline';
  readonly kind: string;
  readonly muscle?: string;
  readonly layer?: number;
  /** Box of the left or mid-line mesh, body frame, whole mm: min then max. */
  readonly boxMm: readonly number[];
  readonly volumeMl: number;
  readonly triangles: number;
}

/** The reviewable face of the model file: its diff shows what a change did to the body. */
export interface Manifest {
  readonly unit: 'mm';
  readonly bytes: number;
  readonly triangles: number;
  readonly structures: Readonly<Record<string, ManifestEntry>>;
}

/**
 * Describes the compiled body, rounded so that a diff shows real changes only: boxes in mm, volumes in ml, triangles
 * as drawn, left structures twice.
 */
export function describeBody(structures: readonly Structure[], bytes: number): Manifest {
  const entries = structures.map((s): [string, ManifestEntry] => {
    const { min, max } = boxOfMesh(s.mesh);
    return [
      s.id,
      {
        side: s.side,
        kind: s.kind,
        ...(s.muscle && { muscle: s.muscle }),
        ...(s.layer !== undefined && { layer: s.layer }),
        boxMm: [...min, ...max].map(Math.round),
        volumeMl: Math.round(signedVolume(s.mesh) / 100) / 10,
        triangles: s.mesh.indices.length / 3,
      },
    ];
  });
  const triangles = entries.reduce((n, [, e]) => n + e.triangles * (e.side === 'left' ? 2 : 1), 0);
  return { unit: 'mm', bytes, triangles, structures: Object.fromEntries(entries) };
}

/** One structure a line, so that a diff reads well. */
export function printManifest(manifest: Manifest): string {
  const { structures, ...head } = manifest;
  const lines = Object.entries(structures).map(
    ([id, e]) => `    ${JSON.stringify(id)}: ${JSON.stringify(e)}`,
  );
  return `{\n  ${JSON.stringify(head).slice(1, -1).replaceAll(',"', ',\n  "')},\n  "structures": {\n${lines.join(',\n')}\n  }\n}\n`;
}
