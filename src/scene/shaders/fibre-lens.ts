import { daylight } from './daylight.ts';

// A few muscle fibres from very near, one of them scooped open. Lengths in the lens's own unit (LENS in lens-mesh.ts);
// x runs along the fibres, z towards the viewer. A simplified model: the sizes are chosen to be read.

const shared = /* glsl */ `
/** tension, seconds of drift, soreness, fade 0 to 1. */
uniform vec4 uLens;

/** Where the sarcomeres crowd: 1 in the middle of the short stretch, 0 far from it. */
float crowd(float x) { float c = 1.0 / cosh(x / 2.1); return c * c; }
/** Sarcomeres per unit of length, and how many lie between 0 and x. Beyond the short stretch they are drawn out. */
const float RELAXED = 1.55;
float density(float x, float open) { return RELAXED * (1.0 + open * uLens.x * (0.76 * crowd(x) - 0.17)); }
float count(float x, float open) { return RELAXED * (x + open * uLens.x * (0.76 * 2.1 * tanh(x / 2.1) - 0.17 * x)); }
float fibreRadius(float x, float open) { return 1.0 + open * uLens.x * (0.58 * crowd(x) - 0.07); }
/** How far the cut comes up to the surface of the open fibre. */
float cutHeight(float x, float radius) { return radius * mix(0.02, 1.0, smoothstep(4.4, 6.4, abs(x))); }
`;

export const lensVertex = /* glsl */ `
attribute vec3 ring;
/** y, z of the fibre's middle, 1 for the open one, seed. */
attribute vec4 fibre;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vPlace;
varying vec4 vFibre;
varying float vCap;
${shared}

void main() {
  float x = ring.x;
  float open = fibre.z;
  float radius = fibreRadius(x, open);
  vec3 middle = vec3(x, fibre.xy);
  // neighbours give way to the thick stretch
  middle.y += sign(fibre.x) * step(0.1, abs(fibre.x)) * uLens.x * 0.46 * crowd(x) * (1.0 - open);
  middle.yz += 0.05 * vec2(sin(x * 0.7 + fibre.w * 40.0), cos(x * 0.55 + fibre.w * 25.0)) * (1.0 - open);
  vec3 local;
  vec3 normal;
  vCap = ring.z;
  if (ring.z > 0.5) {
    float height = cutHeight(x, radius);
    float width = sqrt(max(0.0, radius * radius - height * height));
    local = vec3(0.0, ring.y * width, height);
    normal = normalize(vec3(-sign(x) * 0.3 * smoothstep(4.4, 5.4, abs(x)), 0.0, 1.0));
    // only the open fibre has a cut
    if (open < 0.5 || abs(x) > 6.35) { gl_Position = vec4(0.0, 0.0, 2.0, 1.0); return; }
  } else {
    local = vec3(0.0, sin(ring.y), cos(ring.y)) * radius;
    normal = vec3(0.0, sin(ring.y), cos(ring.y));
  }
  vPlace = vec3(x, local.yz);
  vFibre = fibre;
  vNormal = normalMatrix * normal;
  vec4 viewPoint = modelViewMatrix * vec4(middle + vec3(0.0, local.yz), 1.0);
  vToEye = -viewPoint.xyz;
  gl_Position = projectionMatrix * viewPoint;
}
`;

/** The light of the room; without its reflections where a processor draws. */
const shine = /* glsl */ `
vec3 shone(Surface s) {
#ifdef PLAIN
  float key = max(0.0, dot(s.normal, KEY_DIRECTION) + s.wrap) / (1.0 + s.wrap);
  return s.albedo * (KEY_COLOR * key * 0.95 + SKY_COLOR * 0.62 + FLOOR_COLOR * 0.3) * s.open * uExposure;
#else
  return lit(s);
#endif
}
`;

const fade = /* glsl */ `
#ifndef PLAIN
  if (uLens.w < 1.0 && fract(dot(floor(gl_FragCoord.xy), vec2(0.7548777, 0.5698403))) > uLens.w) discard;
#endif
`;
const out = /* glsl */ `
  color = color / (1.0 + max(0.0, max(color.r, max(color.g, color.b)) - 0.85));
  gl_FragColor = vec4(color, 1.0);
  #include <colorspace_fragment>
`;

export const lensFragment = /* glsl */ `
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vPlace;
varying vec4 vFibre;
varying float vCap;
${daylight}
${shine}
${shared}

/** Thick filaments are this long whatever the sarcomere does, and thin ones; only their overlap changes. */
const float THICK = 0.36;
const float THIN = 0.235;

void main() {
  ${fade}
  float x = vPlace.x;
  float open = vFibre.z;
  float radius = fibreRadius(x, open);
#ifdef OPEN
  if (vCap < 0.5 && vPlace.z > cutHeight(x, radius)) discard;
#endif
  float n = count(x, open) + vFibre.w * 7.0 * (1.0 - open);
  float unit = 1.0 / density(x, open);
  float inside = (fract(n) - 0.5) * unit;
  float px = fwidth(x) * 0.9 + 0.004;
  float fromZ = unit * 0.5 - abs(inside);
  float thick = 1.0 - smoothstep(THICK * 0.5 - px, THICK * 0.5 + px, abs(inside));
  float zLine = 1.0 - smoothstep(0.018, 0.018 + px * 1.5, fromZ);
  vec3 albedo;
  float gloss = 1.0;
  float air = 1.0;
  if (vCap > 0.5) {
    float pitch = 0.23;
    float row = vPlace.y / pitch;
    float py = fwidth(row) * 0.8 + 0.01;
    float onThick = 1.0 - smoothstep(0.15 - py, 0.15 + py, abs(fract(row) - 0.5));
    float onThin = 1.0 - smoothstep(0.065 - py, 0.065 + py, abs(fract(row + 0.5) - 0.5));
    float zigzag = abs(fract(row * 1.0) - 0.5) * 0.07;
    float z = 1.0 - smoothstep(0.016, 0.016 + px, abs(fromZ - 0.012 - zigzag * 0.5));
    float thin = 1.0 - smoothstep(THIN - px, THIN + px, fromZ);
    albedo = vec3(0.80, 0.54, 0.47);
    albedo = mix(albedo, vec3(0.72, 0.42, 0.36), thick * 0.5);
    albedo = mix(albedo, vec3(0.93, 0.83, 0.66), onThin * thin);
    albedo = mix(albedo, vec3(0.34, 0.045, 0.05), onThick * thick);
    albedo = mix(albedo, vec3(0.21, 0.06, 0.08), z);
    float rim = abs(vPlace.y) / max(0.05, sqrt(max(0.0, radius * radius - vPlace.z * vPlace.z)));
    albedo = mix(albedo, vec3(0.36, 0.07, 0.05), smoothstep(0.93, 0.985, rim));
    gloss = 0.3;
  } else {
    float light = 0.88 + 0.24 * fract(vFibre.w * 3.7);
    vec3 dark = vec3(0.40, 0.060, 0.045) * light;
    vec3 pale = vec3(0.64, 0.235, 0.18) * light;
    albedo = mix(pale, dark, thick);
    albedo = mix(albedo, vec3(0.25, 0.03, 0.03), zLine * 0.75);
    albedo *= 0.93 + 0.10 * sin(vPlace.y * 17.0 + vFibre.w * 20.0);
    // fibres shade one another where they lie close
    air = mix(0.45, 1.0, smoothstep(-0.7, 0.75, vPlace.z / radius));
  }
  Surface s = Surface(normalize(vNormal), albedo, air, 0.3, albedo * 0.4, 0.34, gloss);
  vec3 color = shone(s);
  float sore = open * crowd(x * 0.9) * (0.20 * uLens.x + 0.3 * uLens.z);
  color += vec3(0.95, 0.45, 0.10) * sore * (vCap > 0.5 ? 0.5 : 0.8);
  ${out}
}
`;

/** Vessel and nerve: tubes along a path. kind 0 vessel, 1 nerve. */
export const cordVertex = /* glsl */ `
attribute vec3 outwards;
attribute vec2 cord;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec2 vCord;
varying float vX;
${shared}

void main() {
  vec3 at = position;
  float squeeze = cord.y < 0.5 ? 1.0 - 0.60 * uLens.x * crowd(at.x * 0.85) : 1.0;
  at.y += cord.y < 0.5 ? -uLens.x * 0.42 * crowd(at.x) : 0.0;
  at.z += uLens.x * 0.30 * crowd(at.x) * (cord.y < 0.5 ? 0.4 : 1.0);
  at += outwards * cord.x * squeeze;
  vCord = vec2(squeeze, cord.y);
  vX = at.x;
  vNormal = normalMatrix * outwards;
  vec4 viewPoint = modelViewMatrix * vec4(at, 1.0);
  vToEye = -viewPoint.xyz;
  gl_Position = projectionMatrix * viewPoint;
}
`;

export const cordFragment = /* glsl */ `
varying vec3 vNormal;
varying vec3 vToEye;
varying vec2 vCord;
varying float vX;
${daylight}
${shine}
${shared}

void main() {
  ${fade}
  vec3 albedo = vec3(0.84, 0.70, 0.30);
  if (vCord.y < 0.5) {
    // red cells go by, slower where the vessel is narrow
    float flow = 1.0 - 0.75 * uLens.x;
    float cell = smoothstep(0.25, 0.75, 0.5 + 0.5 * sin((vX - uLens.y * 0.9 * flow) * 5.2));
    vec3 full = mix(vec3(0.62, 0.030, 0.030), vec3(0.80, 0.10, 0.07), cell);
    albedo = mix(vec3(0.72, 0.42, 0.37), full, smoothstep(0.35, 0.95, vCord.x));
  }
  Surface s = Surface(normalize(vNormal), albedo, 1.0, 0.35, albedo * 0.45, 0.26, 1.2);
  vec3 color = shone(s);
  ${out}
}
`;

/** Tender chemistry as dots that drift away from the short stretch; there are as many as it is tight. */
export const dotVertex = /* glsl */ `
/** Seed of each dot, four numbers 0 to 1. */
attribute vec4 seed;
uniform float uPixels;
varying float vSeen;
varying vec3 vToEye;
${shared}

void main() {
  float life = fract(seed.x + uLens.y * (0.05 + 0.05 * seed.y));
  float angle = (seed.z - 0.5) * 2.6;
  float far = 1.25 + life * (1.1 + 1.2 * seed.w);
  vec3 at = vec3((seed.y - 0.5) * (3.0 + 4.0 * life), sin(angle) * far, 0.25 + cos(angle) * far * 0.75);
  at.xy += 0.22 * vec2(sin(uLens.y * 0.8 + seed.z * 30.0), cos(uLens.y * 0.7 + seed.w * 30.0));
  float there = step(seed.w, uLens.x * 0.95 + uLens.z * 0.3);
  vSeen = there * smoothstep(0.0, 0.12, life) * (1.0 - smoothstep(0.7, 1.0, life)) * uLens.w;
  vec4 viewPoint = modelViewMatrix * vec4(at, 1.0);
  vToEye = -viewPoint.xyz;
  gl_Position = projectionMatrix * viewPoint;
  gl_PointSize = vSeen > 0.01 ? uPixels / -viewPoint.z * (0.8 + 0.5 * seed.y) : 0.0;
}
`;

export const dotFragment = /* glsl */ `
varying float vSeen;
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float d = dot(p, p);
  if (d > 1.0) discard;
  float light = 0.75 + 0.45 * sqrt(max(0.0, 1.0 - dot(p + 0.3, p + 0.3)));
  gl_FragColor = vec4(vec3(0.93, 0.52, 0.06) * light, vSeen * smoothstep(1.0, 0.75, d));
  #include <colorspace_fragment>
}
`;
