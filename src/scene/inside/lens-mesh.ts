import {
  BufferGeometry,
  CatmullRomCurve3,
  DoubleSide,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
  Sphere,
  Vector3,
  Vector4,
} from 'three';
import {
  cordFragment,
  cordVertex,
  dotFragment,
  dotVertex,
  lensFragment,
  lensVertex,
} from '../shaders/fibre-lens.ts';

/** A fibre's radius is 1 of the lens's unit; so many metres is that in the scene, far more than life. */
export const LENS_M = 0.00115;
/** Half the length of the fibres, in the lens's unit. */
const HALF = 18;
/** Steps along a fibre and around it; fewer where a processor draws. */
const FINE = { along: 180, around: 22 } as const;
const PLAIN = { along: 80, around: 12 } as const;
/** y, z, whether it is the open one, seed. */
const OPEN_FIBRE = [[0, 0, 1, 0.1]] as const;
const FIBRES = [
  [2.2, 0.1, 0, 0.37],
  [-2.2, 0.1, 0, 0.62],
  [1.12, -1.75, 0, 0.81],
  [-1.12, -1.75, 0, 0.23],
  [3.3, -1.6, 0, 0.47],
  [-3.3, -1.6, 0, 0.93],
] as const;
const DOTS = 70;

/**
 * A few muscle fibres from very near: the open one, the others, the vessel with the nerve, and what drifts: four calls.
 * Only the open one has fragments that are discarded, so that nothing behind the others is worked out in vain.
 */
export interface LensMesh {
  readonly open: { readonly geometry: BufferGeometry; readonly material: ShaderMaterial };
  readonly fibres: { readonly geometry: BufferGeometry; readonly material: ShaderMaterial };
  readonly cords: { readonly geometry: BufferGeometry; readonly material: ShaderMaterial };
  readonly dots: { readonly geometry: BufferGeometry; readonly material: ShaderMaterial };
  readonly uniforms: {
    readonly uLens: { readonly value: Vector4 };
    readonly uExposure: { value: number };
    readonly uRim: { value: number };
    readonly uPixels: { value: number };
  };
  dispose(): void;
}

/**
 * Makes the fibres seen from very near: the open fibre, its neighbours, cords and dots, each one draw call.
 *
 * @param plain fewer steps and simpler light, for machines that draw in software
 */
export function createLensMesh(plain: boolean): LensMesh {
  const uniforms = {
    uLens: { value: new Vector4(0, 0, 0, 1) },
    uExposure: { value: 1 },
    uRim: { value: 0 },
    uPixels: { value: 1 },
  };
  const make = (vertexShader: string, fragmentShader: string, transparent = false, defines = {}) =>
    new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms,
      side: DoubleSide,
      defines: { ...defines, ...(plain ? { PLAIN: 1 } : {}) },
      transparent,
      depthWrite: !transparent,
    });
  const steps = plain ? PLAIN : FINE;
  const open = {
    geometry: fibreGeometry(steps, OPEN_FIBRE),
    material: make(lensVertex, lensFragment, false, { OPEN: 1 }),
  };
  const fibres = { geometry: fibreGeometry(steps, FIBRES), material: make(lensVertex, lensFragment) };
  const cords = { geometry: cordGeometry(), material: make(cordVertex, cordFragment) };
  const dots = { geometry: dotGeometry(), material: make(dotVertex, dotFragment, true) };
  return {
    open,
    fibres,
    cords,
    dots,
    uniforms,
    dispose: () => {
      for (const { geometry, material } of [open, fibres, cords, dots]) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}

/** The same dots around the tight band, in a unit of its own: tender chemistry is drawn wherever the band is tight. */
export interface DotMesh {
  readonly geometry: BufferGeometry;
  readonly material: ShaderMaterial;
  readonly uniforms: Pick<LensMesh['uniforms'], 'uLens' | 'uPixels'>;
  dispose(): void;
}

/** Makes the drifting dots by themselves, as one draw call, for the steps that show them outside of the lens. */
export function createDotMesh(): DotMesh {
  const uniforms = { uLens: { value: new Vector4(0, 0, 0, 0) }, uPixels: { value: 1 } };
  const geometry = dotGeometry();
  const material = new ShaderMaterial({
    vertexShader: dotVertex,
    fragmentShader: dotFragment,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  return {
    geometry,
    material,
    uniforms,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

/** One fibre as rings, and the strip of its cut; an instance per fibre. */
function fibreGeometry(
  { along, around }: { along: number; around: number },
  which: readonly (readonly [number, number, number, number])[],
): BufferGeometry {
  const geometry = new InstancedBufferGeometry();
  const ring: number[] = [];
  const faces: number[] = [];
  const strip = (columns: number, cap: number, at: (k: number) => number) => {
    const first = ring.length / 3;
    for (let i = 0; i <= along; i++) {
      for (let k = 0; k <= columns; k++) ring.push(-HALF + (2 * HALF * i) / along, at(k), cap);
    }
    const width = columns + 1;
    for (let i = 0; i < along; i++) {
      for (let k = 0; k < columns; k++) {
        const a = first + i * width + k;
        faces.push(a, a + 1, a + width, a + width, a + 1, a + width + 1);
      }
    }
  };
  strip(around, 0, (k) => (2 * Math.PI * k) / around);
  strip(1, 1, (k) => k * 2 - 1);
  geometry.setAttribute('position', new Float32BufferAttribute(ring, 3));
  geometry.setAttribute('ring', new Float32BufferAttribute(ring, 3));
  geometry.setAttribute('fibre', new InstancedBufferAttribute(Float32Array.from(which.flat()), 4));
  geometry.setIndex(faces);
  geometry.instanceCount = which.length;
  geometry.boundingSphere = new Sphere(new Vector3(), HALF + 4);
  return geometry;
}

/** The vessel below the open fibre, and a nerve that comes to it from above and parts into its ends. */
function cordGeometry(): BufferGeometry {
  const vessel = Array.from({ length: 23 }, (_, i) => {
    const x = -HALF + (2 * HALF * i) / 22;
    return new Vector3(x, -1.12 + 0.16 * Math.sin(x * 0.8), 0.92 + 0.1 * Math.cos(x * 0.6));
  });
  const fork = new Vector3(1.5, 2.2, 1.35);
  const branch = (x: number, y: number, z: number) => [
    fork,
    new Vector3((fork.x + x) / 2 + 0.15, (fork.y + y) / 2 + 0.1, (fork.z + z) / 2 + 0.22),
    new Vector3(x, y, z),
  ];
  const stem = [new Vector3(5.4, 5.2, 0.9), new Vector3(3.9, 3.6, 1.25), new Vector3(2.5, 2.75, 1.4), fork];
  const ends = [branch(0.2, 1.02, 0.5), branch(1.15, 0.98, 0.55), branch(-0.75, 1.12, 0.42)];
  const table = {
    position: [] as number[],
    outwards: [] as number[],
    cord: [] as number[],
    faces: [] as number[],
  };
  addTube(table, vessel, 110, 12, 0, () => 0.34);
  addTube(table, stem, 24, 8, 1, () => 0.13);
  // each end swells into a small button on the fibre
  for (const end of ends)
    addTube(table, end, 22, 8, 1, (t) => 0.085 + 0.17 * Math.exp(-(((t - 0.95) / 0.09) ** 2)));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(table.position, 3));
  geometry.setAttribute('outwards', new Float32BufferAttribute(table.outwards, 3));
  geometry.setAttribute('cord', new Float32BufferAttribute(table.cord, 2));
  geometry.setIndex(table.faces);
  geometry.boundingSphere = new Sphere(new Vector3(), HALF + 4);
  return geometry;
}

function addTube(
  table: { position: number[]; outwards: number[]; cord: number[]; faces: number[] },
  through: readonly Vector3[],
  along: number,
  around: number,
  kind: number,
  radius: (t: number) => number,
): void {
  const curve = new CatmullRomCurve3([...through]);
  const { normals, binormals } = curve.computeFrenetFrames(along);
  const first = table.position.length / 3;
  for (let i = 0; i <= along; i++) {
    const t = i / along;
    const middle = curve.getPointAt(t);
    for (let k = 0; k <= around; k++) {
      const angle = (2 * Math.PI * k) / around;
      const out = (normals[i] as Vector3)
        .clone()
        .multiplyScalar(Math.cos(angle))
        .addScaledVector(binormals[i] as Vector3, Math.sin(angle));
      table.position.push(middle.x, middle.y, middle.z);
      table.outwards.push(out.x, out.y, out.z);
      table.cord.push(i === along && kind === 1 ? 0 : radius(t), kind);
    }
    if (i === 0) continue;
    for (let k = 0; k < around; k++) {
      const a = first + (i - 1) * (around + 1) + k;
      const b = a + around + 1;
      table.faces.push(a, a + 1, b, b, a + 1, b + 1);
    }
  }
}

function dotGeometry(): BufferGeometry {
  const seeds = Array.from({ length: DOTS * 4 }, (_, i) => {
    const x = Math.sin(i * 127.1 + 3.7) * 43758.5453;
    return x - Math.floor(x);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(new Float32Array(DOTS * 3), 3));
  geometry.setAttribute('seed', new Float32BufferAttribute(seeds, 4));
  geometry.boundingSphere = new Sphere(new Vector3(), HALF + 4);
  return geometry;
}
