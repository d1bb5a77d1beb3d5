import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import {
  type BufferGeometry,
  Color,
  DynamicDrawUsage,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  PlaneGeometry,
  ShaderMaterial,
} from 'three';
import type { PaintedZone } from '../state/painted.ts';
import type { InkColors } from './ink-colors.ts';
import { marksFragment, marksVertex } from './shaders/marks.ts';
import { MARK_FIGURES, MOST_MARKS, type SkinMesh, strewMarks } from './strew-marks.ts';

interface SkinMarksProps {
  readonly skin: BufferGeometry;
  readonly painted: readonly PaintedZone[];
  readonly colors: InkColors;
  /** How much nearer to the eye than the skin itself it is drawn, m: as the skin's glass, and a little more. */
  readonly towardsEyeM: number;
}

/** Dots, rings and strokes on painted skin, one draw call. */
export function SkinMarks({ skin, painted, colors, towardsEyeM }: SkinMarksProps) {
  const invalidate = useThree((s) => s.invalidate);
  const { geometry, buffer } = useMemo(createMarks, []);
  const { material, own } = useMemo(createMaterial, []);
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
    },
    [geometry, material],
  );

  useLayoutEffect(() => {
    geometry.instanceCount = strewMarks(meshOf(skin), painted, buffer.array as Float32Array);
    buffer.clearUpdateRanges();
    buffer.addUpdateRange(0, geometry.instanceCount * MARK_FIGURES);
    buffer.needsUpdate = true;
    invalidate();
  }, [skin, painted, geometry, buffer, invalidate]);
  useLayoutEffect(() => {
    own.uTowardsEyeM.value = towardsEyeM;
    own.uMarkColor.value.set(colors.mark);
    own.uRingColor.value.set(colors.ring);
    own.uBarColor.value.set(colors.bar);
    invalidate();
  }, [own, colors, towardsEyeM, invalidate]);

  return (
    <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={6} dispose={null} />
  );
}

function createMaterial() {
  const own = {
    uTowardsEyeM: { value: 0 },
    uMarkColor: { value: new Color() },
    uRingColor: { value: new Color() },
    uBarColor: { value: new Color() },
  };
  const material = new ShaderMaterial({
    vertexShader: marksVertex,
    fragmentShader: marksFragment,
    transparent: true,
    depthWrite: false,
    uniforms: own,
  });
  return { material, own };
}

function createMarks() {
  const quad = new PlaneGeometry(2, 2);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', quad.getAttribute('position'));
  geometry.setIndex(quad.index);
  const buffer = new InstancedInterleavedBuffer(new Float32Array(MOST_MARKS * MARK_FIGURES), MARK_FIGURES);
  buffer.setUsage(DynamicDrawUsage);
  const part = (size: number, offset: number) => new InterleavedBufferAttribute(buffer, size, offset);
  geometry.setAttribute('iAt', part(3, 0));
  geometry.setAttribute('iNormal', part(3, 3));
  geometry.setAttribute('iMark', part(2, 6));
  geometry.instanceCount = 0;
  return { geometry, buffer };
}

/** The skin's arrays as far as they have come. */
export function meshOf(skin: BufferGeometry): SkinMesh {
  const index = skin.index as NonNullable<BufferGeometry['index']>;
  return {
    positions: skin.getAttribute('position').array as Float32Array,
    normals: skin.getAttribute('normal').array as Int8Array,
    indices: (index.array as Uint32Array).subarray(0, skin.drawRange.count),
  };
}
