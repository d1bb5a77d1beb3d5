import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute, PointsMaterial } from 'three';
import landmarkTable from '../anatomy/figures/landmarks.json';

const MM_PER_M = 1000;

/** Debug view: the palpable landmarks of both sides, drawn over everything. */
export function LandmarkPoints() {
  const geometry = useMemo(() => {
    const positions: number[] = [];
    for (const { side, xyz } of Object.values(landmarkTable)) {
      const [x = 0, y = 0, z = 0] = xyz;
      positions.push(x / MM_PER_M, y / MM_PER_M, z / MM_PER_M);
      if (side !== 'midline') positions.push(-x / MM_PER_M, y / MM_PER_M, z / MM_PER_M);
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
