import { useEffect, useMemo } from 'react';
import { PlaneGeometry, ShaderMaterial } from 'three';
import { isDark, useExplorer } from '../state/explorer-store.ts';

const SIZE_M = 1.5;

const vertexShader = /* glsl */ `
varying vec2 vFloor;
varying vec3 vToEye;
void main() {
  vFloor = position.xy;
  vToEye = cameraPosition - (modelMatrix * vec4(position, 1.0)).xyz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform float uStrength;
varying vec2 vFloor;
varying vec3 vToEye;
/** Shadow of one foot: an ellipse that lies along z, toes turned out. */
float foot(vec2 p) {
  p.x = abs(p.x);
  vec2 d = p - vec2(0.10, -0.022);
  d = mat2(0.966, 0.259, -0.259, 0.966) * d;
  return exp(-dot(d * d, vec2(1.0 / 0.0042, 1.0 / 0.0125)));
}
void main() {
  float wide = exp(-dot(vFloor, vFloor) / 0.085) * smoothstep(0.75, 0.45, length(vFloor));
  // seen from above it is a large grey field, seen from the side a thin one: keep the two alike
  float grazing = 1.0 - 0.85 * smoothstep(0.03, 0.7, normalize(vToEye).y);
  float alpha = (foot(vFloor) * 0.55 + wide * 0.3 * grazing) * uStrength * grazing;
  gl_FragColor = vec4(vec3(0.055, 0.035, 0.022), alpha);
  #include <colorspace_fragment>
}
`;

/** The shadow under the feet, painted rather than cast: the body stands, and it costs one quad. */
export function Ground() {
  const dark = useExplorer(isDark);
  const geometry = useMemo(() => new PlaneGeometry(SIZE_M, SIZE_M), []);
  const material = useMemo(
    () =>
      new ShaderMaterial({
        vertexShader,
        fragmentShader,
        uniforms: { uStrength: { value: 1 } },
        transparent: true,
        depthWrite: false,
      }),
    [],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  const strength = material.uniforms.uStrength;
  if (strength) strength.value = dark ? 1.4 : 0.85;
  return (
    <mesh
      geometry={geometry}
      material={material}
      dispose={null}
      rotation-x={-Math.PI / 2}
      position-y={-0.001}
      renderOrder={-1}
    />
  );
}
