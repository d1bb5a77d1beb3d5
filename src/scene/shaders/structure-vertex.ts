import { zoneInkVertex } from './zone-ink.ts';

/**
 * Vertex shader of every structure: reads its column of the structure textures. Which structures a pass draws is
 * decided before, by its list of triangles (draw-list.ts).
 *
 * Everything for the light is in view space.
 */
export const structureVertex = /* glsl */ `
uniform sampler2D uState;
uniform highp sampler2D uLook;
uniform float uTowardsEyeM;
attribute vec4 tissue;
attribute float structure;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vBodyPoint;
varying vec3 vBodyNormal;
varying vec2 vUv;
centroid varying vec4 vTissue;
flat varying vec4 vLook;
flat varying vec2 vSlant;
flat varying vec4 vMark;
/** x: paleness of what stands around the subject; y: glow of what is hovered; z, w: first and number of its patches. */
flat varying vec4 vShow;
flat varying float vColumn;
#ifdef PAINTED_SKIN
${zoneInkVertex}
#endif

void main() {
  int column = int(structure + 0.5);
  vColumn = float(column);
  vec4 state = texelFetch(uState, ivec2(column, 0), 0);
  vec4 tint = texelFetch(uState, ivec2(column, 1), 0);
  vec4 more = texelFetch(uLook, ivec2(column, 1), 0);
  float seed = more.r;
  vSlant = more.gb;
  vLook = texelFetch(uLook, ivec2(column, 0), 0);
  vMark = vec4(pow(tint.rgb, vec3(2.2)), state.b);
  vShow = vec4(state.a, tint.a, floor(more.a / 16.0), mod(more.a, 16.0));
  vUv = uv + vec2(0.0, floor(seed * 997.0));
  vTissue = tissue;
  vBodyPoint = position;
  vBodyNormal = normal;
#ifdef PAINTED_SKIN
  vInk = zoneInk(position, normalize(normal));
#endif
  vNormal = normalMatrix * normal;
  vec4 viewPoint = modelViewMatrix * vec4(position, 1.0);
  vToEye = -viewPoint.xyz;
  viewPoint.xyz += normalize(vToEye) * uTowardsEyeM;
  gl_Position = projectionMatrix * viewPoint;
}
`;

/** Vertex shader of the passes that write depth alone: the place as in structureVertex, and nothing else. */
export const depthVertex = /* glsl */ `
uniform float uTowardsEyeM;
void main() {
  vec4 viewPoint = modelViewMatrix * vec4(position, 1.0);
  viewPoint.xyz -= normalize(viewPoint.xyz) * uTowardsEyeM;
  gl_Position = projectionMatrix * viewPoint;
}
`;
