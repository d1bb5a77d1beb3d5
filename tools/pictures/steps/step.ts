import { Color, SphereGeometry } from 'three';
import { vertexNormals } from '../../../src/geometry/measure-mesh.ts';
import { type BodyPoint, type Mesh, mergeMeshes } from '../../../src/geometry/mesh.ts';
import type { Colour, Structure } from '../../model/structure.ts';

/** How a step is looked at; what it leaves out is as `src/playground/step-look.ts` says. Body frame. */
export interface Look {
  readonly atMm: BodyPoint;
  readonly highMm: number;
  readonly azimuthDeg?: number;
  readonly elevationDeg?: number;
  readonly glass?: readonly string[];
  readonly solid?: readonly string[];
  readonly hide?: readonly string[];
  readonly edges?: readonly string[];
  readonly fromLayer?: number;
  readonly stage?: 'skin' | 'outer' | 'whole';
}

/** The shoulder blade and what lies on it, from behind and from its side: the example of most steps. */
export const SHOULDER_BLADE: Look = { atMm: [121, 1345, -62], highMm: 222, azimuthDeg: 152, elevationDeg: 8 };

/** One picture of how the body is made: what has been compiled so far, and from where it is seen. */
export interface Step {
  readonly name: string;
  readonly look: Look;
  /** Higher than wide, for a standing body. */
  readonly isTall?: boolean;
  readonly structures: readonly Structure[];
  /** Crevice shading per vertex; none where it is not there yet. */
  readonly shades?: ReadonlyMap<Structure, Float32Array>;
}

/** Colours of the drawing, linear light: the app's accent, its ink, and a paler tone for what is only on its way. */
export const DRAWN = {
  accent: rgb('#0e645d'),
  accentSoft: rgb('#8fb8b1'),
  ink: rgb('#4a3f37'),
  clay: rgb('#c9a58f'),
} as const;

/** A colour as a screen says it, `#c8402f`, in linear light. */
export function rgb(screen: string): Colour {
  const { r, g, b } = new Color(screen);
  return [r, g, b];
}

/**
 * A mesh as a structure of one colour that stands once, on the mid-line, so that it is not mirrored.
 *
 * @param mesh body frame, mm; without normals it gets them
 */
export function drawn(id: string, mesh: Mesh, colour: Colour, kind: Structure['kind'] = 'bone'): Structure {
  const colours = new Float32Array(mesh.positions.length);
  for (let i = 0; i < colours.length; i += 3) colours.set(colour, i);
  return {
    id,
    side: 'midline',
    kind,
    mesh: { ...mesh, normals: mesh.normals ?? vertexNormals(mesh) },
    colours,
  };
}

/** Balls `[x, y, z, r]` of the body frame, mm, as one mesh. */
export function ballMesh(balls: readonly (readonly number[])[], sectors = 24): Mesh {
  return mergeMeshes(
    balls.map(([x = 0, y = 0, z = 0, r = 1]) => {
      const sphere = new SphereGeometry(r, sectors, sectors / 2);
      const { position, normal } = sphere.attributes;
      const positions = Float32Array.from(
        position?.array ?? [],
        (value, i) => value + ([x, y, z][i % 3] ?? 0),
      );
      return {
        positions,
        normals: Float32Array.from(normal?.array ?? []),
        indices: Uint32Array.from(sphere.index?.array ?? []),
      };
    }),
  );
}

/** The same structure once, on its own side. */
export function once(structure: Structure): Structure {
  return { ...structure, side: 'midline' };
}
