import { useEffect, useState } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  FloatType,
  Points,
  Scene,
  ShaderMaterial,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { isTriggerPointId } from '../content/facts.ts';
import { loadBody } from '../scene/load-body.ts';
import { zoneInkVertex } from '../scene/shaders/zone-ink.ts';
import { meshOf } from '../scene/skin-marks.tsx';
import type { SkinMesh } from '../scene/strew-marks.ts';
import { createZoneTexture, writeZones } from '../scene/zone-texture.ts';
import { siteBase } from '../state/app-base.ts';
import { paintedOf } from '../state/painted.ts';

const COUNT = 1500;

/**
 * What the skin's shader makes of a pattern, in numbers: `#<trigger point>` evaluates it on vertices of the skin drawn by
 * lot with a fixed seed. For each, place (m), normal and the four inks, to be held against the plain sum.
 */
export default function ZoneInkPlayground() {
  const [figures, setFigures] = useState<string | null>(null);
  useEffect(() => {
    // the query is the view's, and is written anew by it
    const id = location.hash.slice(1);
    if (!isTriggerPointId(id)) return;
    const abort = new AbortController();
    void loadBody(`${siteBase}models/body.glb`, {
      signal: abort.signal,
      onProgress: () => {},
      onStage: ({ stage, geometries }) => {
        if (stage !== 'skin') return;
        const painted = paintedOf({
          place: { kind: 'point', id },
          side: 'both',
          flagsSeen: true,
          hovered: null,
          compare: null,
          reach: 'pattern',
        });
        setFigures(JSON.stringify(evaluate(meshOf(geometries.skin), painted)));
      },
    }).catch((error: unknown) => {
      if (!abort.signal.aborted) throw error;
    });
    return () => abort.abort();
  }, []);
  return (
    <main className="plain-page">
      <h1>Ink of a pattern</h1>
      <output data-ready={figures !== null}>{figures}</output>
    </main>
  );
}

function evaluate(skin: SkinMesh, painted: ReturnType<typeof paintedOf>): number[][] {
  const zones = createZoneTexture();
  const count = writeZones(zones, painted);
  const positions = new Float32Array(COUNT * 3);
  const normals = new Float32Array(COUNT * 3);
  let seed = 20261124;
  for (let i = 0; i < COUNT; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const vertex = Math.floor((seed / 0x1_0000_0000) * (skin.positions.length / 3));
    for (let k = 0; k < 3; k++) {
      positions[i * 3 + k] = skin.positions[vertex * 3 + k] as number;
      normals[i * 3 + k] = (skin.normals[vertex * 4 + k] as number) / 127;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute(
    'slot',
    new BufferAttribute(
      Float32Array.from({ length: COUNT }, (_, i) => i),
      1,
    ),
  );
  const material = new ShaderMaterial({
    vertexShader: /* glsl */ `
      attribute float slot;
      ${zoneInkVertex}
      void main() {
        vInk = zoneInk(position, normalize(normal));
        gl_Position = vec4((slot + 0.5) / ${COUNT.toFixed(1)} * 2.0 - 1.0, 0.0, 0.0, 1.0);
        gl_PointSize = 1.0;
      }`,
    fragmentShader: 'varying vec4 vInk; void main() { gl_FragColor = vInk; }',
    depthTest: false,
    uniforms: { uZones: { value: zones }, uZoneCount: { value: count } },
  });
  const points = new Points(geometry, material);
  points.frustumCulled = false;
  const scene = new Scene();
  scene.add(points);
  const renderer = new WebGLRenderer();
  const target = new WebGLRenderTarget(COUNT, 1, { type: FloatType, depthBuffer: false });
  renderer.setRenderTarget(target);
  renderer.render(scene, new Camera());
  const inks = new Float32Array(COUNT * 4);
  renderer.readRenderTargetPixels(target, 0, 0, COUNT, 1, inks);
  for (const owned of [geometry, material, zones, target, renderer]) owned.dispose();
  return Array.from({ length: COUNT }, (_, i) => [
    ...positions.subarray(i * 3, i * 3 + 3),
    ...normals.subarray(i * 3, i * 3 + 3),
    ...inks.subarray(i * 4, i * 4 + 4),
  ]);
}
