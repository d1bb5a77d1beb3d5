import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { anchorsOf } from '../state/anchors.ts';
import { isDark, useExplorer } from '../state/explorer-store.ts';
import { depthOf, focusOf } from '../state/focus.ts';
import { skinLook } from '../state/peel.ts';
import { createBodyMaterials, disposeBodyMaterials, paintBody } from './body-materials.ts';
import type { BodyModel } from './body-model.ts';
import { createPatchTexture, paintPatches } from './paint-patches.ts';
import { pickStructure, type SightTrees } from './pick-structure.ts';
import { type Pick, PointerPicking } from './pointer-picking.tsx';
import {
  createStructureTextures,
  disposeStructureTextures,
  isSolid,
  paintStanding,
} from './structure-textures.ts';
import { useDrawLists } from './use-draw-lists.ts';
import { useFraming } from './use-framing.ts';
import { useStandingChoices } from './use-standing-choices.ts';

interface BodyProps {
  readonly model: BodyModel;
  /** Null until the whole body is there and the trees have been built. */
  readonly sight: SightTrees | null;
}

/**
 * Draws the body in at most eight calls: soft and hard tissue, each also as depth and glass, and the depth and the
 * glass of the skin. Taps choose what is drawn solid.
 */
export function Body({ model, sight }: BodyProps) {
  const depth = useExplorer((s) => depthOf(s.place, s.layer));
  const skin = useExplorer((s) => s.skin);
  const dark = useExplorer(isDark);
  const hovered = useExplorer((s) => s.hovered);
  const open = useExplorer((s) => focusOf(s.place).point);
  const anchors = useExplorer(anchorsOf);
  const wireframe = useExplorer((s) => s.debug.includes('wireframe'));
  const paint = useExplorer((s) =>
    s.debug.includes('normals') ? 'normals' : s.debug.includes('uv') ? 'uv' : 'none',
  );
  const framing = useFraming();
  const choices = useStandingChoices(sight, framing);
  const invalidate = useThree((s) => s.invalidate);

  const textures = useMemo(() => createStructureTextures(model.structures), [model.structures]);
  const patches = useMemo(() => createPatchTexture(), []);
  const materials = useMemo(() => createBodyMaterials(textures, patches), [textures, patches]);
  useEffect(() => () => disposeStructureTextures(textures), [textures]);
  useEffect(() => () => patches.dispose(), [patches]);
  useEffect(() => () => disposeBodyMaterials(materials), [materials]);

  useLayoutEffect(() => {
    paintStanding(textures, model.structures, choices, hovered);
    paintPatches(patches, textures, model.structures, anchors, open, hovered);
    invalidate();
  }, [textures, patches, model, choices, anchors, open, hovered, invalidate]);
  useLayoutEffect(() => {
    const { centre, clearM } = framing;
    const clear = clearM === undefined ? {} : { clear: { centre, radiusM: clearM } };
    paintBody(materials, { wireframe, paint, dark, ...clear });
    invalidate();
  }, [materials, wireframe, paint, dark, framing, invalidate]);

  const look = skinLook(depth, skin);
  const closed = look === 'opaque';
  useLayoutEffect(() => {
    if (look) invalidate();
  }, [look, invalidate]);

  const pick = useCallback<Pick>(
    (origin, direction) => {
      if (!sight || closed) return null;
      const { centre, clearM = Infinity } = framing;
      const middle = new Vector3(...centre);
      const clear = (point: Vector3) => point.distanceTo(middle) < clearM;
      const found = pickStructure(sight, origin, direction, (column) => isSolid(textures, column), clear);
      return found === null ? null : (model.structures[found] ?? null);
    },
    [sight, closed, framing, textures, model],
  );

  const lists = useDrawLists(model, textures, choices);
  const skinGeometry = model.geometries.skin;
  // R3F must not dispose what the model and the effects above own
  return (
    <group dispose={null}>
      <PointerPicking pick={pick} />
      {closed ? (
        <mesh geometry={skinGeometry} material={materials.skin} />
      ) : (
        <>
          <mesh {...lists.softSolid} material={materials.soft} />
          <mesh {...lists.hardSolid} material={materials.hard} />
          <mesh {...lists.softGlass} material={materials.ghostDepth} renderOrder={2} />
          <mesh {...lists.hardGlass} material={materials.ghostDepth} renderOrder={2} />
          <mesh {...lists.softGlass} material={materials.ghost} renderOrder={3} />
          <mesh {...lists.hardGlass} material={materials.ghost} renderOrder={3} />
        </>
      )}
      {look === 'glass' && (
        <>
          <mesh geometry={skinGeometry} material={materials.glassDepth} renderOrder={4} />
          <mesh geometry={skinGeometry} material={materials.glass} renderOrder={5} />
        </>
      )}
    </group>
  );
}
