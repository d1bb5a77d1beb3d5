import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute, PointsMaterial } from 'three';
import { landmarks } from '../anatomy/landmarks.ts';
import { toScene } from '../geometry/frame.ts';

/** Debug view: the palpable landmarks of both sides, drawn over everything. */
export function LandmarkPoints() {
  const geometry = useMemo(() => {
    const positions: number[] = [];
    for (const { side, xyz } of Object.values(landmarks)) {
      const [x, y, z] = toScene(xyz);
      positions.push(x, y, z);
      if (side !== 'midline') positions.push(-x, y, z);
    }
    return new BufferGeometry().setAttribute('position', new Float32BufferAttribute(positions, 3));
  }, []);
  const material = useMemo(
    () =>
      new PointsMaterial({
        color: '#0067b1',
        size: 7,
        sizeAttenuation: false,
        depthTest: false,
        transparent: true,
      }),
    [],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  return <points geometry={geometry} material={material} dispose={null} renderOrder={10} />;
}
