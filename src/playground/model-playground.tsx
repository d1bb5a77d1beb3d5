import { useEffect, useRef, useState } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  PerspectiveCamera,
  Scene,
  type ShaderMaterial,
  WebGLRenderer,
  WireframeGeometry,
} from 'three';
import { type BodyMaterials, createBodyMaterials, paintBody } from '../scene/body-materials.ts';
import { type BodyModel, batchOf, type Structure } from '../scene/body-model.ts';
import { LENS_FOV_DEG } from '../scene/framing.ts';
import { inkColors } from '../scene/ink-colors.ts';
import { loadBody } from '../scene/load-body.ts';
import { createPatchTexture } from '../scene/paint-patches.ts';
import { createStructureTextures } from '../scene/structure-textures.ts';
import { createZoneTexture } from '../scene/zone-texture.ts';
import { siteBase } from '../state/app-base.ts';
import { parseLook, type StepLook } from './step-look.ts';

/** Canvas pixels per pixel of the page: edges are finer than the samples of a pixel make them. */
const FINER = 2;
const EDGE_COLOR = '#2b2622';

/**
 * Any file that the model compiler writes, with the materials of the explorer, as the hash asks for it
 * (step-look.ts). The pictures of how the body is made are taken here.
 */
export default function ModelPlayground() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const look = parseLook(location.hash.slice(1));
    const abort = new AbortController();
    void loadBody(siteBase + look.file, {
      signal: abort.signal,
      onProgress: () => {},
      onStage: (model) => {
        if (model.stage !== look.stage || !canvas.current) return;
        draw(canvas.current, model, look);
        setDrawn(true);
      },
    }).catch((error: unknown) => {
      if (!abort.signal.aborted) throw error;
    });
    return () => abort.abort();
  }, []);
  return (
    <main className="explorer playground" data-scene={drawn ? 'ready' : 'loading'}>
      <canvas ref={canvas} className="stage" style={{ width: '100%', height: '100%' }} />
    </main>
  );
}

/** Draws one frame; the scene belongs to the page and goes with it. */
function draw(canvas: HTMLCanvasElement, model: BodyModel, look: StepLook): void {
  const materials = createBodyMaterials(
    createStructureTextures(model.structures),
    createPatchTexture(),
    createZoneTexture(),
  );
  paintBody(materials, {
    wireframe: false,
    paint: 'none',
    dark: false,
    tone: 'neutral',
    inks: inkColors('neutral', 'opaque', false),
  });
  // edges are drawn on the surface, not in it
  for (const solid of [materials.soft, materials.hard, materials.skin])
    Object.assign(solid, { polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 2 });
  const edges = new LineBasicMaterial({ color: EDGE_COLOR, transparent: true, opacity: 0.34 });
  const scene = new Scene();
  model.structures.forEach((structure, column) => {
    if (isGone(structure, look)) return;
    const geometry = geometryOf(model, column);
    for (const [material, order] of passesOf(structure, look, materials)) {
      const mesh = new Mesh(geometry, material);
      mesh.renderOrder = order;
      scene.add(mesh);
    }
    if (look.edges.includes(structure.id))
      scene.add(new LineSegments(new WireframeGeometry(geometry), edges));
  });
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(FINER);
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
  renderer.render(scene, cameraOf(look, canvas.clientWidth / canvas.clientHeight));
}

function isGone({ id, kind, layer }: Structure, { hide, fromLayer }: StepLook): boolean {
  return hide.includes(id) || (batchOf(kind) === 'soft' && layer < fromLayer);
}

/** The triangles of one structure, with the vertices of its batch. */
function geometryOf({ extents, geometries }: BodyModel, column: number): BufferGeometry {
  const extent = extents[column];
  if (!extent) throw new Error(`structure ${column} has no extent`);
  const whole = geometries[extent.batch];
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(whole.attributes)) geometry.setAttribute(name, attribute);
  const index = whole.index?.array as Uint32Array;
  geometry.setIndex(
    new BufferAttribute(index.slice(extent.indexStart, extent.indexStart + extent.indexCount), 1),
  );
  geometry.boundingSphere = whole.boundingSphere;
  return geometry;
}

/** With which materials a structure is drawn, and when: glass after all that is solid, its depth first. */
function passesOf(
  { id, kind }: Structure,
  { glass, solid }: StepLook,
  materials: BodyMaterials,
): readonly (readonly [ShaderMaterial, number])[] {
  const isGlass = glass.includes(id) || (solid.length > 0 && !solid.includes(id));
  if (!isGlass) return [[materials[batchOf(kind)], 0]];
  if (kind === 'skin')
    return [
      [materials.glassDepth, 4],
      [materials.glass, 5],
    ];
  return [
    [materials.ghostDepth, 2],
    [materials.ghost, 3],
  ];
}

function cameraOf({ at, highM, azimuthDeg, elevationDeg }: StepLook, aspect: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(LENS_FOV_DEG, aspect, 0.05, 20);
  const [azimuth, elevation] = [azimuthDeg, elevationDeg].map((deg) => (deg * Math.PI) / 180) as [
    number,
    number,
  ];
  const distance = highM / 2 / Math.tan((LENS_FOV_DEG * Math.PI) / 360);
  const [x, y, z] = at;
  camera.position.set(
    x + distance * Math.sin(azimuth) * Math.cos(elevation),
    y + distance * Math.sin(elevation),
    z + distance * Math.cos(azimuth) * Math.cos(elevation),
  );
  camera.lookAt(x, y, z);
  return camera;
}
