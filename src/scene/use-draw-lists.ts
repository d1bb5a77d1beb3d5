import { useFrame } from '@react-three/fiber';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type BufferGeometry, Frustum, Matrix4, type Mesh } from 'three';
import type { StandingChoices } from '../state/standing.ts';
import type { Batch, BodyModel } from './body-model.ts';
import { DrawList } from './draw-list.ts';
import { isGlass, isSolid, type StructureTextures } from './structure-textures.ts';

const LISTS = {
  softSolid: { batch: 'soft', wants: isSolid },
  hardSolid: { batch: 'hard', wants: isSolid },
  softGlass: { batch: 'soft', wants: isGlass },
  hardGlass: { batch: 'hard', wants: isGlass },
} as const satisfies Record<
  string,
  { batch: Batch; wants: (textures: StructureTextures, column: number) => boolean }
>;
type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

/**
 * What every mesh takes whose triangles are chosen anew for each view: one shared geometry, never culled as a whole,
 * and the ref that keeps its list up to date.
 */
export interface ListedMesh {
  readonly geometry: BufferGeometry;
  readonly frustumCulled: false;
  readonly ref: (mesh: Mesh | null) => (() => void) | undefined;
}

/**
 * The lists of what each pass draws, kept up to how the structures stand (as last painted into the textures, which
 * must come before) and to the picture of each frame.
 */
export function useDrawLists(
  model: BodyModel,
  textures: StructureTextures,
  choices: StandingChoices,
): Readonly<Record<ListName, ListedMesh>> {
  const { structures, geometries } = model;
  // each stage brings a new model of the same geometries: the lists stay
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the geometries alone
  const lists = useMemo(
    () => byName((name) => new DrawList(model, LISTS[name].batch)),
    [structures, geometries],
  );
  const meshes = useRef(byName(() => new Set<Mesh>()));
  useEffect(
    () => () => {
      for (const name of NAMES) lists[name].dispose();
    },
    [lists],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the choices are the occasion, the textures tell
  useLayoutEffect(() => {
    for (const name of NAMES) lists[name].want((column) => LISTS[name].wants(textures, column));
  }, [lists, textures, choices]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage has filled in more of the same index
  useLayoutEffect(() => {
    for (const name of NAMES) lists[name].refresh();
  }, [lists, model]);

  const { frustum, projection } = useMemo(() => ({ frustum: new Frustum(), projection: new Matrix4() }), []);
  useFrame(({ camera }) => {
    camera.updateMatrixWorld();
    projection.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    frustum.setFromProjectionMatrix(projection);
    for (const name of NAMES) for (const mesh of meshes.current[name]) lists[name].update(frustum, mesh);
  });

  const collect = useCallback((name: ListName, mesh: Mesh | null) => {
    if (!mesh) return undefined;
    const set = meshes.current[name];
    set.add(mesh);
    return () => set.delete(mesh);
  }, []);
  return useMemo(
    () =>
      byName((name) => ({
        geometry: lists[name].geometry,
        frustumCulled: false,
        ref: (mesh) => {
          const drop = collect(name, mesh);
          return drop && (() => void drop());
        },
      })),
    [lists, collect],
  );
}

function byName<T>(make: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<ListName, T>;
}
