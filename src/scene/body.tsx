import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react';
import type { Vector3 } from 'three';
import { anchorsOf } from '../state/anchors.ts';
import { isDark, useExplorer } from '../state/explorer-store.ts';
import { focusOf } from '../state/focus.ts';
import { depthOfStep, shownStep } from '../state/inside.ts';
import { paintedOf } from '../state/painted.ts';
import {
  createBodyMaterials,
  disposeBodyMaterials,
  GLASS_TOWARDS_EYE_M,
  paintBands,
  paintBody,
  paintZones,
} from './body-materials.ts';
import type { BodyModel } from './body-model.ts';
import { inkColors } from './ink-colors.ts';
import { createPatchTexture, paintPatches } from './paint-patches.ts';
import { pickStructure, type SightTrees } from './pick-structure.ts';
import { type Pick, PointerPicking } from './pointer-picking.tsx';
import { MarkTouch } from './room/mark-touch.tsx';
import { SkinMarks } from './skin-marks.tsx';
import { SkinTouch } from './skin-touch.tsx';
import {
  createStructureTextures,
  disposeStructureTextures,
  isSolid,
  paintStanding,
} from './structure-textures.ts';
import { tautBands } from './taut-band.ts';
import { useDrawLists } from './use-draw-lists.ts';
import { useFraming } from './use-framing.ts';
import { useSkinLook } from './use-skin-look.ts';
import { useStandingChoices } from './use-standing-choices.ts';
import { createZoneTexture, writeZones } from './zone-texture.ts';

interface BodyProps {
  readonly model: BodyModel;
  /** Null until the whole body is there and the trees have been built. */
  readonly sight: SightTrees | null;
  /** Without a graphics card; then the bones behind a tight band are left out while it moves. */
  readonly software: boolean;
}

/**
 * Draws the body in at most eight calls: soft and hard tissue, each also as depth and glass, and the depth and the
 * glass of the skin. Taps choose what is drawn solid.
 */
export function Body({ model, sight, software }: BodyProps) {
  const dark = useExplorer(isDark);
  const hovered = useExplorer((s) => s.hovered);
  const open = useExplorer((s) => focusOf(s.place).point);
  const anchors = useExplorer(anchorsOf);
  const wireframe = useExplorer((s) => s.debug.includes('wireframe'));
  const paint = useExplorer((s) =>
    s.debug.includes('normals') ? 'normals' : s.debug.includes('uv') ? 'uv' : 'none',
  );
  const tone = useExplorer((s) => s.tone);
  const painted = useExplorer(paintedOf);
  const insideAt = useExplorer((s) => (s.place.kind === 'inside' ? depthOfStep(shownStep(s.step, s)) : 0));
  const freeze = useExplorer((s) => s.freeze);
  const bare = software && !freeze && insideAt >= 3;
  const look = useSkinLook();
  const inks = inkColors(tone, look === 'opaque' ? 'opaque' : 'glass', dark);
  const framing = useFraming();
  const choices = useStandingChoices(sight, framing);
  const invalidate = useThree((s) => s.invalidate);

  const textures = useMemo(() => createStructureTextures(model.structures), [model.structures]);
  const patches = useMemo(() => createPatchTexture(), []);
  const zones = useMemo(() => createZoneTexture(), []);
  const materials = useMemo(() => createBodyMaterials(textures, patches, zones), [textures, patches, zones]);
  useEffect(() => () => disposeStructureTextures(textures), [textures]);
  useEffect(() => () => patches.dispose(), [patches]);
  useEffect(() => () => zones.dispose(), [zones]);
  useEffect(() => () => disposeBodyMaterials(materials), [materials]);

  useLayoutEffect(() => {
    paintStanding(textures, model.structures, choices, hovered);
    paintPatches(patches, textures, model.structures, anchors, open, hovered);
    invalidate();
  }, [textures, patches, model, choices, anchors, open, hovered, invalidate]);
  useLayoutEffect(() => {
    const { centre, clearM } = framing;
    const clear = clearM === undefined ? {} : { clear: { centre, radiusM: clearM } };
    paintBody(materials, { wireframe, paint, dark, tone, inks, ...clear });
    invalidate();
  }, [materials, wireframe, paint, dark, tone, inks, framing, invalidate]);
  const side = useExplorer((s) => s.side);
  useLayoutEffect(() => {
    const sides = side === 'both' ? (['left', 'right'] as const) : [side];
    paintBands(materials, tautBands(open, model.structures, [...sides, 'midline']));
    invalidate();
  }, [materials, open, side, model.structures, invalidate]);
  useLayoutEffect(() => {
    paintZones(materials, writeZones(zones, painted));
    invalidate();
  }, [materials, zones, painted, invalidate]);

  const closed = look === 'opaque';
  useLayoutEffect(() => {
    if (look) invalidate();
  }, [look, invalidate]);

  const isClear = useCallback(
    (point: Vector3) => {
      const [x, y, z] = framing.centre;
      return Math.hypot(point.x - x, point.y - y, point.z - z) < (framing.clearM ?? Infinity);
    },
    [framing],
  );
  const marking = useExplorer((s) => s.place.kind === 'hurts') && closed && model.stage === 'whole';
  const pick = useCallback<Pick>(
    (origin, direction) => {
      if (!sight || closed || insideAt > 0) return null;
      const found = pickStructure(sight, origin, direction, (column) => isSolid(textures, column), isClear);
      return found === null ? null : (model.structures[found] ?? null);
    },
    [sight, closed, insideAt, isClear, textures, model],
  );

  const leavesMarks = useExplorer((s) => s.room !== 'off' && s.roomTool === 'mark');
  const isSolidNow = useCallback((column: number) => isSolid(textures, column), [textures]);
  const lists = useDrawLists(model, textures, choices);
  const skinGeometry = model.geometries.skin;
  const marks = painted.length > 0 && (
    <SkinMarks
      key={model.stage}
      skin={skinGeometry}
      painted={painted}
      colors={inks}
      towardsEyeM={closed ? 0.0012 : GLASS_TOWARDS_EYE_M + 0.0012}
    />
  );
  // R3F must not dispose what the model and the effects above own
  return (
    <group dispose={null}>
      {sight && leavesMarks ? (
        <MarkTouch sight={sight} skin={skinGeometry} closed={closed} isSolid={isSolidNow} isClear={isClear} />
      ) : marking ? (
        <SkinTouch skin={skinGeometry} clear={isClear} />
      ) : (
        <PointerPicking pick={pick} />
      )}
      {closed && <mesh geometry={skinGeometry} material={materials.skin} />}
      {/* before its second stage there is nothing in it, and its shaders would be waited for */}
      {!closed && model.stage !== 'skin' && (
        <>
          <mesh {...lists.softSolid} material={materials.soft} />
          {!bare && <mesh {...lists.hardSolid} material={materials.hard} />}
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
      {marks}
    </group>
  );
}
