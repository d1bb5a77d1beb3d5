import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  DoubleSide,
  FloatType,
  InstancedBufferGeometry,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  Sphere,
  Vector3,
  Vector4,
} from 'three';
import type { StrandField } from '../../geometry/strand-field.ts';
import { STATION_NUMBERS } from '../../geometry/strand-row.ts';
import { strandFragment, strandVertex } from '../shaders/strands.ts';

/** All strands, band and vessels of a muscle as one instanced draw call; `dispose` frees it. */
export interface StrandMesh {
  readonly geometry: BufferGeometry;
  readonly material: ShaderMaterial;
  dispose(): void;
}

/** Uniforms of the strands that change with the picture. */
export interface StrandUniforms {
  readonly uMoment: { readonly value: Vector4 };
  readonly uTrench: { readonly value: Vector3 };
  readonly uGrow: { value: number };
  readonly uDim: { value: number };
  readonly uFade: { value: number };
  readonly uPaper: { readonly value: Color };
  readonly uExposure: { value: number };
  readonly uRim: { value: number };
}

/**
 * Makes the ribbon that every strand is an instance of, and the texture that holds their stations.
 *
 * @param plain lights it by less, for a processor that draws without a graphics card
 */
export function createStrandMesh(
  { data, count, stations, reachMm, bandRadiusMm }: StrandField,
  plain: boolean,
): StrandMesh {
  // a processor draws every instance as if it were a call of its own: for it the ribbons are written out
  const geometry = plain ? ribbons(stations, count) : instances(stations, count);
  geometry.boundingSphere = new Sphere(new Vector3(), reachMm * 1.05);

  const width = (stations * STATION_NUMBERS) / 4;
  const texture = new DataTexture(data as Float32Array<ArrayBuffer>, width, count, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  const material = new ShaderMaterial({
    vertexShader: strandVertex,
    fragmentShader: strandFragment,
    side: DoubleSide,
    ...(plain ? { defines: { PLAIN: 1 } } : {}),
    uniforms: {
      uStrands: { value: texture },
      uStations: { value: stations },
      uRadius: { value: bandRadiusMm },
      uMoment: { value: new Vector4(0, -1, 0, 0) },
      uTrench: { value: new Vector3(bandRadiusMm * 2.4 + 1.6, 0, 0) },
      uGrow: { value: 1 },
      uDim: { value: 0 },
      uFade: { value: 1 },
      uPaper: { value: new Color() },
      uExposure: { value: 1 },
      uRim: { value: 0 },
    },
  });
  return {
    geometry,
    material,
    dispose: () => {
      geometry.dispose();
      material.dispose();
      texture.dispose();
    },
  };
}

function instances(stations: number, count: number): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry().copy(ribbons(stations, 1) as InstancedBufferGeometry);
  geometry.instanceCount = count;
  return geometry;
}

/** Ribbons of two corners per station: station, side, row. */
function ribbons(stations: number, rows: number): BufferGeometry {
  const corners = new Float32Array(rows * stations * 6);
  const faces = new Uint32Array(rows * (stations - 1) * 6);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < stations; j++) {
      const k = row * stations + j;
      corners.set([j, -1, row, j, 1, row], k * 6);
      if (j === 0) continue;
      const [a, b] = [2 * k - 2, 2 * k];
      faces.set([a, a + 1, b, b, a + 1, b + 1], (row * (stations - 1) + j - 1) * 6);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex(new BufferAttribute(faces, 1));
  return geometry;
}

/** The uniforms by their names; three keeps them by strings. */
export function strandUniforms({ material }: StrandMesh): StrandUniforms {
  return material.uniforms as unknown as StrandUniforms;
}
