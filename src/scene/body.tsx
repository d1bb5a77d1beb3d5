import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { isDark, useExplorer } from '../state/explorer-store.ts';
import { skinLook } from '../state/peel.ts';
import { createBodyMaterials, disposeBodyMaterials, paintBody } from './body-materials.ts';
import type { BodyModel } from './body-model.ts';
import { framingOf } from './framing.ts';
import { createStructureTextures, disposeStructureTextures, paintPeel } from './structure-textures.ts';

/** Draws the body in at most six calls: soft and hard tissue, and the depth and the glass of ghosts and skin. */
export function Body({ model }: { model: BodyModel }) {
  const layer = useExplorer((s) => s.layer);
  const skin = useExplorer((s) => s.skin);
  const peeled = useExplorer((s) => s.peeled);
  const dark = useExplorer(isDark);
  const view = useExplorer((s) => s.view);
  const region = useExplorer((s) => s.region);
  const wireframe = useExplorer((s) => s.debug.includes('wireframe'));
  const paint = useExplorer((s) =>
    s.debug.includes('normals') ? 'normals' : s.debug.includes('uv') ? 'uv' : 'none',
  );
  const invalidate = useThree((s) => s.invalidate);

  const textures = useMemo(() => createStructureTextures(model.structures), [model]);
  const materials = useMemo(() => createBodyMaterials(textures), [textures]);
  useEffect(() => () => disposeStructureTextures(textures), [textures]);
  useEffect(() => () => disposeBodyMaterials(materials), [materials]);

  useLayoutEffect(() => {
    paintPeel(textures, model.structures, layer, peeled);
    invalidate();
  }, [textures, model, layer, peeled, invalidate]);
  useLayoutEffect(() => {
    const { centre, clearM } = framingOf(view, region);
    const clear = clearM === undefined ? {} : { clear: { centre, radiusM: clearM } };
    paintBody(materials, { wireframe, paint, dark, ...clear });
    invalidate();
  }, [materials, wireframe, paint, dark, view, region, invalidate]);

  const look = skinLook(layer, skin);
  useLayoutEffect(() => {
    if (look) invalidate();
  }, [look, invalidate]);
  const { soft, hard, skin: skinGeometry } = model.geometries;
  const hasSkin = (skinGeometry.index?.count ?? 0) > 0;
  // R3F must not dispose what the model and the effects above own
  return (
    <group dispose={null}>
      {look === 'opaque' && hasSkin ? (
        <mesh geometry={skinGeometry} material={materials.skin} />
      ) : (
        <>
          {layer !== 'bones' && <mesh geometry={soft} material={materials.soft} />}
          <mesh geometry={hard} material={materials.hard} />
        </>
      )}
      {look !== 'opaque' && peeled === 'ghost' && (
        <>
          <mesh geometry={soft} material={materials.ghostDepth} renderOrder={2} />
          <mesh geometry={soft} material={materials.ghost} renderOrder={3} />
        </>
      )}
      {look === 'glass' && hasSkin && (
        <>
          <mesh geometry={skinGeometry} material={materials.glassDepth} renderOrder={4} />
          <mesh geometry={skinGeometry} material={materials.glass} renderOrder={5} />
        </>
      )}
    </group>
  );
}
