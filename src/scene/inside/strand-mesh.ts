import {
  Color,
  DataTexture,
  DoubleSide,
  Float32BufferAttribute,
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

/** The strands of a muscle as one draw call. */
export interface StrandMesh {
  readonly geometry: InstancedBufferGeometry;
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
  const geometry = new InstancedBufferGeometry();
  const corners: number[] = [];
  const faces: number[] = [];
  for (let j = 0; j < stations; j++) {
    corners.push(j, -1, 0, j, 1, 0);
    if (j > 0) faces.push(2 * j - 2, 2 * j - 1, 2 * j, 2 * j, 2 * j - 1, 2 * j + 1);
  }
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
  geometry.setIndex(faces);
  geometry.instanceCount = count;
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

/** The uniforms by their names; three keeps them by strings. */
export function strandUniforms({ material }: StrandMesh): StrandUniforms {
  return material.uniforms as unknown as StrandUniforms;
}
