/** The marks strewn over painted skin: small shapes that lie on it, drawn as one set of instances. */
export const marksVertex = /* glsl */ `
uniform float uTowardsEyeM;
attribute vec3 iAt;
attribute vec3 iNormal;
attribute vec2 iMark;
varying vec2 vCorner;
flat varying int vShape;
varying float vFacing;

void main() {
  vCorner = position.xy;
  vShape = int(iMark.x + 0.5);
  vec3 side = normalize(abs(iNormal.y) > 0.9 ? cross(iNormal, vec3(1.0, 0.0, 0.0)) : cross(vec3(0.0, 1.0, 0.0), iNormal));
  vec3 over = cross(iNormal, side);
  // strokes lie aslant, all in one direction
  if (vShape >= 3) {
    vec3 turned = normalize(side + over);
    over = cross(iNormal, turned);
    side = turned;
  }
  vec3 place = iAt + (side * position.x + over * position.y) * iMark.y + iNormal * 0.0006;
  vec4 viewPoint = modelViewMatrix * vec4(place, 1.0);
  vec3 toEye = normalize(-viewPoint.xyz);
  vFacing = dot(normalize(normalMatrix * iNormal), toEye);
  viewPoint.xyz += toEye * uTowardsEyeM;
  gl_Position = projectionMatrix * viewPoint;
}
`;

export const marksFragment = /* glsl */ `
uniform vec3 uMarkColor;
uniform vec3 uRingColor;
uniform vec3 uBarColor;
varying vec2 vCorner;
flat varying int vShape;
varying float vFacing;

void main() {
  float d = length(vCorner);
  float soft = max(fwidth(d), 0.02);
  float shape = 1.0 - smoothstep(1.0 - soft, 1.0, d);
  vec3 color = uMarkColor;
  if (vShape == 2) {
    shape *= smoothstep(0.52 - soft, 0.52, d);
    color = uRingColor;
  }
  if (vShape >= 3) {
    float across = abs(vCorner.y) / 0.3;
    float w = max(fwidth(across), 0.02);
    shape = (1.0 - smoothstep(1.0 - w, 1.0, across)) * (1.0 - smoothstep(1.0 - soft, 1.0, abs(vCorner.x)));
    color = vShape == 3 ? uBarColor : uMarkColor;
  }
  float alpha = shape * smoothstep(0.02, 0.3, vFacing);
  if (alpha < 0.02) discard;
  gl_FragColor = vec4(color, alpha);
  #include <colorspace_fragment>
}
`;
