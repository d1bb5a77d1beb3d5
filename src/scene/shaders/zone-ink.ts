import { ZONE_CORE, ZONE_EDGE } from '../../anatomy/zone-weight.ts';

/**
 * How much of each ink lies on a place of the skin, once for every vertex: the same sum as `zoneWeight` and
 * `inkAt` (strew-marks.ts) in plain numbers. Within a zone the strongest blob counts; zones that touch add up, so that
 * a pattern does not break into beads.
 */
export const zoneInkVertex = /* glsl */ `
uniform highp sampler2D uZones;
uniform int uZoneCount;
/** Primary, spillover, chosen, other source. */
varying vec4 vInk;

vec4 zoneInk(vec3 point, vec3 normal) {
  vec4 sum = vec4(0.0);
  vec4 own = vec4(0.0);
  float zone = -1.0;
  for (int i = 0; i < uZoneCount; i++) {
    vec4 centre = texelFetch(uZones, ivec2(i, 0), 0);
    float number = floor(centre.w / 4.0);
    if (number != zone) {
      sum += own;
      own = vec4(0.0);
      zone = number;
    }
    if (dot(texelFetch(uZones, ivec2(i, 4), 0).xyz, normal) <= 0.0) continue;
    vec3 at = point - centre.xyz;
    vec3 away = vec3(
      dot(at, texelFetch(uZones, ivec2(i, 1), 0).xyz),
      dot(at, texelFetch(uZones, ivec2(i, 2), 0).xyz),
      dot(at, texelFetch(uZones, ivec2(i, 3), 0).xyz));
    float weight = 1.0 - smoothstep(${ZONE_CORE.toFixed(3)}, ${ZONE_EDGE.toFixed(3)}, length(away));
    int ink = int(centre.w - 4.0 * number + 0.5);
    own = max(own, weight * vec4(ink == 0, ink == 1, ink == 2, ink == 3));
  }
  return sum + own;
}
`;

/** Lays the inks on a colour; what `strength` is for the strongest ink follows for the others. */
export const zoneInkFragment = /* glsl */ `
uniform vec3 uInkStrong;
uniform vec3 uInkWeak;
uniform vec3 uInkChosen;
uniform vec3 uInkOther;
varying vec4 vInk;

/** rgb: colour of what is painted here; a: how much of it. */
vec4 inkHere() {
  vec4 ink = smoothstep(vec4(0.26), vec4(0.62), vec4(vInk.x, vInk.x + vInk.y, vInk.z, vInk.w));
  float strong = ink.x;
  float weak = max(0.0, ink.y - ink.x);
  vec4 paint = vec4(uInkWeak, weak * 0.5);
  paint = mix(paint, vec4(uInkStrong, 0.78), strong);
  paint = mix(paint, vec4(uInkOther, 0.74), ink.w);
  paint = mix(paint, vec4(uInkChosen, 0.74), ink.z * (1.0 - 0.7 * strong));
  return paint;
}
`;
