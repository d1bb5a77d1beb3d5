import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { BufferGeometry, Group, Mesh, type WebGLRenderer } from 'three';
import type { SkinLook } from '../state/peel.ts';
import { type BodyMaterials, createBodyMaterials, disposeBodyMaterials } from './body-materials.ts';
import type { BodyModel } from './body-model.ts';
import { createPatchTexture } from './paint-patches.ts';
import { createStructureTextures, disposeStructureTextures } from './structure-textures.ts';
import { useSkinLook } from './use-skin-look.ts';
import { createZoneTexture } from './zone-texture.ts';

/** What the first stage of the body, the skin, is drawn with. */
const OF_SKIN: Readonly<Record<SkinLook, readonly (keyof BodyMaterials)[]>> = {
  opaque: ['skin'],
  glass: ['glassDepth', 'glass'],
  off: [],
};

/** Room for the frame that shows the skin, ms. */
const PAUSE_MS = 50;

/**
 * Has the body's shaders compiled while the body is on its way: the first frame that needs a shader waits for it, on a
 * machine without a graphics card more than half a second. Those of the skin first, which comes first; the others once
 * it has been drawn. The body's own materials then find the compiled programs by their sources.
 */
export function useWarmShaders(model: BodyModel | null): void {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera);
  const scene = useThree((s) => s.scene);
  const look = useSkinLook();
  const stage = model === null ? 'none' : 'some';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a skin that changes its look compiles what it needs itself
  useEffect(() => {
    const { materials, dispose } = createUnusedMaterials();
    const wanted = Object.values(stage === 'none' ? OF_SKIN[look].map((name) => materials[name]) : materials);
    const group = new Group();
    const nothing = new BufferGeometry();
    for (const material of wanted) group.add(new Mesh(nothing, material));
    const compile = () => void (gl as WebGLRenderer).compile(group, camera, scene);
    const timer = setTimeout(compile, stage === 'none' ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      nothing.dispose();
      dispose();
    };
  }, [gl, camera, scene, stage]);
}

function createUnusedMaterials(): { readonly materials: BodyMaterials; dispose(): void } {
  const textures = createStructureTextures([]);
  const patches = createPatchTexture();
  const zones = createZoneTexture();
  const materials = createBodyMaterials(textures, patches, zones);
  const dispose = () => {
    disposeBodyMaterials(materials);
    disposeStructureTextures(textures);
    patches.dispose();
    zones.dispose();
  };
  return { materials, dispose };
}
