import { BAND_MOTION } from '../../geometry/band-motion.ts';
import { daylight } from './daylight.ts';

const number = (value: number) => value.toFixed(5);
const M = BAND_MOTION;

/** As in geometry/band-motion.ts, from the same numbers. uMoment: tension, twitch (below 0: none), soreness, flow. */
const motion = /* glsl */ `
uniform vec4 uMoment;
float twitchStrength(float t) { return sqrt(max(0.0, 1.0 - t)) * min(1.0, t * 12.0); }
float twitchAt(float along) {
  if (uMoment.y < 0.0) return 0.0;
  float front = (abs(along) - uMoment.y * ${number(M.twitchReachMm)}) / ${number(M.twitchMm)};
  return twitchStrength(uMoment.y) * exp(-front * front);
}
float bandSwell(float along) {
  float spot = along / ${number(M.spotMm)};
  return uMoment.x * (${number(M.tightAlong)} + ${number(M.tightAtSpot)} * exp(-spot * spot))
    + ${number(M.twitchSwell)} * twitchAt(along);
}
float bandPull(float along) {
  float far = along / ${number(M.shortensMm)};
  float twitch = uMoment.y < 0.0 ? 0.0 : twitchStrength(uMoment.y) * (1.0 - uMoment.y);
  return -along * (${number(M.shortens)} * uMoment.x + ${number(M.twitchShortens)} * twitch) * exp(-far * far);
}
float nearness(float distance_, float radius) {
  float t = clamp((distance_ - radius) / (${number(M.neighbourhood - 1)} * radius), 0.0, 1.0);
  return 1.0 - t * t * (3.0 - 2.0 * t);
}
`;

/**
 * A strand is a ribbon that faces the eye, one row of the texture of stations (strand-field.ts); the fragment rounds it.
 * Lengths in mm from the trigger point; the model matrix brings them into the scene.
 */
export const strandVertex = /* glsl */ `
uniform highp sampler2D uStrands;
uniform int uStations;
uniform float uRadius;
/** x: radius of the whole trench in front of the band, mm; y: how open it is; z: least half width, m per m of distance. */
uniform vec3 uTrench;
uniform float uGrow;
varying vec3 vToEye;
varying vec3 vSide;
varying vec3 vFront;
varying float vAcross;
varying vec4 vStrand;
varying vec2 vBand;
/** 0 where a strand is too thin on the screen to be seen as round, 1 where it is wide. */
varying float vWide;
/** How near to the tender spot; how strong the twitch; how pale a vessel: worked out where there is least of it. */
varying vec3 vHeat;
${motion}

vec3 stationAt(int j, int row) {
  return texelFetch(uStrands, ivec2(clamp(j, 0, uStations - 1) * 3, row), 0).xyz;
}

void main() {
  // position: station, side of the ribbon, row where the strands are not instances
  int row = gl_InstanceID + int(position.z + 0.5);
  int j = int(position.x + 0.5);
  vec4 place = texelFetch(uStrands, ivec2(j * 3, row), 0);
  vec4 look = texelFetch(uStrands, ivec2(j * 3 + 1, row), 0);
  vec3 away = texelFetch(uStrands, ivec2(j * 3 + 2, row), 0).xyz;
  vec3 along = stationAt(j + 1, row) - stationAt(j - 1, row);
  vec3 tangent = along / max(length(along), 1e-5);
  float kind = look.w;
  float swell = bandSwell(look.z);
  float near = nearness(look.y, uRadius);

  vec3 at = place.xyz;
  at += away * (look.y <= uRadius ? look.y * swell : uRadius * swell * near);
  at += tangent * bandPull(look.z) * near;
  float radius = place.w;
  if (kind > 1.5) radius *= 1.25 - 0.95 * uMoment.x * exp(-look.z * look.z / 260.0);
  else if (kind > 0.5) radius *= 1.0 + swell * 0.8;

  vec4 viewPoint = modelViewMatrix * vec4(at, 1.0);
  vec3 t = normalize((modelViewMatrix * vec4(tangent, 0.0)).xyz);
  vec3 eye = normalize(-viewPoint.xyz);
  // what lies between the eye and the band steps aside
  if (kind < 0.5) {
    vec3 out_ = normalize((modelViewMatrix * vec4(away, 0.0)).xyz);
    float infront = dot(out_, eye) * look.y;
    float beside = look.y * sqrt(max(0.0, 1.0 - pow(dot(out_, eye), 2.0)));
    float inTrench = smoothstep(-0.5, 0.3, infront / uRadius) * (1.0 - smoothstep(0.6, 1.0, (beside - max(0.0, infront) * 0.5) / uTrench.x));
    float inBand = 1.0 - smoothstep(0.95, 1.25, look.y / uRadius);
    radius *= 1.0 - uTrench.y * max(inTrench, inBand);
  }
  radius *= uGrow;
  float metres = length((modelMatrix * vec4(0.0, radius, 0.0, 0.0)).xyz);
  vec3 side = normalize(cross(t, eye));
  // never thinner than a pixel can show, unless it has stepped aside
  float least = uTrench.z * -viewPoint.z * smoothstep(0.0, 0.25, radius / max(place.w, 1e-4));
  vWide = smoothstep(1.2, 4.0, metres / max(1e-9, uTrench.z * -viewPoint.z));
  viewPoint.xyz += side * position.y * max(metres, least);
  vToEye = -viewPoint.xyz;
  vSide = side;
  vFront = normalize(cross(side, t));
  if (dot(vFront, eye) < 0.0) vFront = -vFront;
  vAcross = position.y;
  vStrand = vec4(fract(float(row) * 0.61803), look.x, look.y, kind);
  vBand = vec2(look.z, near);
  vHeat = vec3(
    exp(-pow(look.z / ${number(M.spotMm * 1.15)}, 2.0)),
    twitchAt(look.z),
    uMoment.x * exp(-look.z * look.z / 500.0)
  );
  gl_Position = projectionMatrix * viewPoint;
  if (radius <= place.w * 0.02) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}
`;

export const strandFragment = /* glsl */ `
/** How much all but the band steps back into the paper, 0 to 1. */
uniform float uDim;
uniform vec3 uPaper;
uniform float uFade;
varying vec3 vToEye;
varying vec3 vSide;
varying vec3 vFront;
varying float vAcross;
varying vec4 vStrand;
varying vec2 vBand;
varying float vWide;
varying vec3 vHeat;
uniform vec4 uMoment;
${daylight}

void main() {
#ifndef PLAIN
  // a processor must not be told of discarding: it would then work out every fragment that lies behind others
  if (uFade < 1.0 && fract(dot(floor(gl_FragCoord.xy), vec2(0.7548777, 0.5698403))) > uFade) discard;
#endif
  float across = vAcross * mix(0.45, 1.0, vWide);
  float round_ = sqrt(max(0.0, 1.0 - across * across));
  vec3 normal = normalize(vSide * across + vFront * (round_ + 0.12));
  float kind = vStrand.w;
  float isBand = step(0.5, kind) * (1.0 - step(1.5, kind));
  float isVessel = step(1.5, kind);
  float light = 0.86 + 0.3 * vStrand.x;
  vec3 flesh = vec3(0.40, 0.055, 0.040) * light;
  vec3 tendon = vec3(0.76, 0.66, 0.53);
  vec3 albedo = mix(flesh, tendon, vStrand.y);
#ifndef PLAIN
  // finer fibres within a bundle
  albedo *= 0.90 + 0.18 * sin(across * 9.0 + vStrand.x * 40.0) * round_;
#endif
  float spot = vHeat.x;
  vec3 tight = mix(vec3(0.46, 0.040, 0.030), vec3(0.60, 0.17, 0.125), uMoment.x * 0.75);
  albedo = mix(albedo, mix(tight * light, tendon, vStrand.y * 0.9), isBand);
  vec3 vessel = mix(vec3(0.62, 0.012, 0.02), vec3(0.66, 0.36, 0.32), vHeat.z);
  albedo = mix(albedo, vessel, isVessel);
  float open = mix(0.42, 1.0, round_) * mix(0.86 + 0.2 * vStrand.x, 1.0, vWide);
  float dim = uDim * (1.0 - isBand) * (1.0 - isVessel);
  float grey = dot(albedo, vec3(0.3, 0.55, 0.15));
  albedo = mix(albedo, mix(vec3(grey), albedo, 0.55) * 0.55 + uPaper * 0.42, dim);
#ifndef PLAIN
  Surface s = Surface(normal, albedo, open, 0.3, albedo * 0.4, 0.36, mix(0.9, 0.35, dim) * mix(0.4, 1.0, vWide));
#endif
#ifdef PLAIN
  // a processor draws it: the window and the sky, without their reflections
  float key = max(0.0, dot(normal, KEY_DIRECTION) + 0.3) / 1.3;
  vec3 color = albedo * (KEY_COLOR * key * 0.95 + SKY_COLOR * 0.62 + FLOOR_COLOR * 0.3) * open * uExposure;
#else
  vec3 color = lit(s);
#endif
  // the tender spot glows warm; a twitch is a flash that runs along the band
  float glow = (isBand + 0.25 * vBand.y * (1.0 - isVessel)) * spot * (0.35 * uMoment.x + 0.55 * uMoment.z);
  color += vec3(0.95, 0.50, 0.12) * glow * (0.35 + 0.65 * round_);
  color += vec3(1.0, 0.80, 0.55) * vHeat.y * (isBand * 0.9 + 0.06 * vBand.y) * round_;
  color = color / (1.0 + max(0.0, max(color.r, max(color.g, color.b)) - 0.85));
  gl_FragColor = vec4(color, 1.0);
  #include <colorspace_fragment>
}
`;
