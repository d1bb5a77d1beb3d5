import { daylight } from './daylight.ts';
import { fibres } from './fibres.ts';
import { patches } from './patches.ts';
import { zoneInkFragment } from './zone-ink.ts';

/** Kind numbers as in STRUCTURE_KINDS; `uDebugPaint`: 0 none, 1 normals, 2 (u, v). */
const shared = /* glsl */ `
uniform int uDebugPaint;
uniform vec4 uHazeCentre;
uniform float uHazeDepth;
uniform vec3 uPaleTone;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vBodyPoint;
varying vec3 vBodyNormal;
varying vec2 vUv;
centroid varying vec4 vTissue;
flat varying vec4 vLook;
flat varying vec2 vSlant;
flat varying vec4 vMark;
flat varying vec4 vShow;
flat varying float vColumn;

vec3 debugPaint(vec3 color) {
  if (uDebugPaint == 1) return pow(normalize(vBodyNormal) * 0.5 + 0.5, vec3(2.2));
  if (uDebugPaint == 2) {
    float v = fract(vUv.y);
    float lines = max(step(0.96, fract(vUv.x * 10.0)), step(0.96, fract(v * 5.0)));
    return vLook.x > 0.0 ? mix(pow(vec3(vUv.x, v, 0.35), vec3(2.2)), vec3(0.02), lines) : vec3(0.35);
  }
  return color;
}

/** 1 near what is looked at, 0 where it has dissolved into the paper. */
float inHaze() {
  return 1.0 - smoothstep(uHazeCentre.w, uHazeCentre.w + uHazeDepth, distance(vBodyPoint, uHazeCentre.xyz));
}

/**
 * Tissue keeps the colour it has in the tables; only what is brighter than paper is rolled off and bleached.
 * (Khronos PBR Neutral without its toe, which would take the grey out of the reds.)
 */
vec3 rollOff(vec3 color) {
  const float start = 0.72;
  float peak = max(color.r, max(color.g, color.b));
  if (peak < start) return color;
  float room = 1.0 - start;
  float rolled = 1.0 - room * room / (peak + room - start);
  float bleach = 1.0 - 1.0 / (0.18 * (peak - rolled) + 1.0);
  return mix(color * (rolled / peak), vec3(rolled), bleach);
}

/** Role, then paleness: what is not spoken of steps back towards paper, and keeps its form. */
vec3 standing(vec3 albedo) {
  float grey = dot(albedo, vec3(0.30, 0.55, 0.15));
  vec3 tinted = mix(albedo, vMark.rgb * (0.45 + 1.1 * grey / max(0.05, dot(vMark.rgb, vec3(0.30, 0.55, 0.15)))), vMark.a);
  vec3 pale = mix(vec3(grey), albedo, 0.42) * 0.82 + uPaleTone * 0.2;
  return mix(tinted, pale, vShow.x);
}

/** A hand over it: lighter, as if nearer to the window. */
vec3 glowing(vec3 color, float facing) {
  return color + vShow.y * (color * 0.32 + vec3(0.10, 0.085, 0.06) * (0.35 + pow(1.0 - facing, 2.0)));
}

void putOut(vec3 color, float alpha) {
  gl_FragColor = vec4(uDebugPaint == 0 ? rollOff(color) : color, alpha);
  #include <colorspace_fragment>
}

/** Solid tissue is not blended: its haze goes straight into the canvas, which lies on the paper. */
void putOutSolid(vec3 color) {
  float clear = inHaze();
  if (clear <= 0.004) discard;
  putOut(color, 1.0);
  gl_FragColor = vec4(gl_FragColor.rgb, 1.0) * clear;
}
`;

/** Muscle, tendon, aponeurosis, fascia: moist, striated where there is flesh, silky where there is tendon. */
export const softFragment = /* glsl */ `
${shared}
${daylight}
${fibres}
${patches}
void main() {
  vec3 normal = normalize(vNormal);
  float open = vTissue.a;
  vec3 albedo = vTissue.rgb;
  // flesh is red, tendon is not: the compiler's colour tells where along the belly one becomes the other
  float cord = 0.0;
  vec2 band = vec2(0.0);
  float flesh = smoothstep(0.10, 0.34, (albedo.r - albedo.g) / max(albedo.r, 0.02) - 0.18);
  if (vLook.x > 0.0) {
    float v = fract(vUv.y);
    float along = vUv.x * vLook.x;
    float across = slanted(featherMetres(v), along);
    float dx = dFdx(across);
    float dy = dFdy(across);
    float seedM = floor(vUv.y) * 0.37;
    Fibre fibre = fibreAt(across + seedM, along, length(vec2(dx, dy)));
    vec3 acrossDirection = surfaceGradient(normal, dx, dy);
    float steepness = length(acrossDirection);
    acrossDirection /= max(steepness, 1e-6);
    vec3 relief = acrossDirection * fibre.slope * mix(0.30, 1.0, flesh);
    // at the silhouette a pixel spans many streaks: no relief there
    normal = normalize(normal - relief * smoothstep(0.05, 0.35, dot(normal, normalize(vToEye))));
    float amount = mix(0.22, 1.0, flesh);
    albedo *= exp2(vec3(0.62, 0.86, 0.84) * fibre.ridge * amount);
    open *= 1.0 - 0.22 * max(0.0, -fibre.ridge) * amount;
    // the taut band stands out of its muscle like a cord
    band = tautBand(across, v);
    cord = band.y * mix(0.55, 1.0, flesh);
    normal = normalize(normal + acrossDirection * clamp(band.x, -1.0, 1.0) * 1.1 * cord);
    open *= 1.0 - 0.6 * cord * smoothstep(0.55, 1.0, abs(band.x));
  }
  albedo = standing(albedo);
  albedo = mix(albedo, vec3(0.86, 0.42, 0.30), cord * (0.62 - 0.3 * abs(band.x)));
  float tender = tenderness();
  albedo = tenderColor(albedo, tender);
  Surface s = Surface(normal, albedo, open, mix(0.25, 0.32, flesh), albedo * mix(0.2, 0.5, flesh),
    mix(0.44, 0.36, flesh), mix(0.75, 1.0, flesh) * (1.0 - 0.5 * vShow.x));
  vec3 color = glowing(lit(s), clamp(dot(normal, normalize(vToEye)), 0.0, 1.0));
  putOutSolid(debugPaint(color + tenderLight(tender)));
}
`;

/** Bone: warm ivory, matt. Cartilage and disc: smoother, bluish white. Eye: wet. */
export const hardFragment = /* glsl */ `
${shared}
${daylight}
void main() {
  float open = vTissue.a;
  vec3 albedo = vTissue.rgb;
  int kind = int(vLook.w + 0.5);
  float gloss = kind == 4 ? 0.28 : kind == 7 ? 2.2 : 0.7;
  float roughness = kind == 4 ? 0.62 : kind == 7 ? 0.16 : 0.42;
  albedo = mix(albedo, albedo * 0.9 + uPaleTone * 0.1, vShow.x);
  Surface s = Surface(normalize(vNormal), albedo, open, 0.22, albedo * vec3(0.45, 0.3, 0.18), roughness, gloss);
  putOutSolid(debugPaint(glowing(lit(s), clamp(dot(s.normal, normalize(vToEye)), 0.0, 1.0))));
}
`;

/** The closed skin: a matt mannequin, light bleeding warm into the shade; what is painted lies in it like a flush. */
export const skinFragment = /* glsl */ `
${shared}
${daylight}
${zoneInkFragment}
/** rgb: tone of the skin, linear; a: 0 leaves the mannequin's own. */
uniform vec4 uSkinTone;
void main() {
  float open = vTissue.a;
  vec3 albedo = mix(vTissue.rgb, uSkinTone.rgb, uSkinTone.a);
  vec4 ink = inkHere();
  albedo = mix(albedo, ink.rgb, ink.a);
  Surface s = Surface(normalize(vNormal), albedo, open, 0.5, albedo * vec3(0.62, 0.30, 0.20), 0.5, 0.5);
  // one smooth colour all over needs more modelling by the light than striped flesh does
  float modelling = mix(0.74, 1.05, smoothstep(-0.45, 0.85, dot(s.normal, KEY_DIRECTION)));
  putOutSolid(debugPaint(lit(s) * modelling));
}
`;

/**
 * Glass, for the skin and for ghosted structures: hardly there where seen head-on, drawn at the rim, with the window's
 * soft reflection. `uGlassColor` linear; `uGlassAlpha`: x head-on, y at the rim.
 */
export const glassFragment = /* glsl */ `
${shared}
${daylight}
#ifdef PAINTED_SKIN
${zoneInkFragment}
#endif
uniform vec3 uGlassColor;
uniform vec2 uGlassAlpha;
uniform float uGlassTissue;
void main() {
  vec3 normal = normalize(vNormal);
  vec3 eye = normalize(vToEye);
  float facing = clamp(dot(normal, eye), 0.0, 1.0);
  float rim = pow(1.0 - facing, 2.2);
  vec3 color = mix(uGlassColor, vTissue.rgb, uGlassTissue);
  vec3 up = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);
  vec3 mirror = reflect(-eye, normal);
  float window = smoothstep(0.80, 0.97, dot(mirror, KEY_DIRECTION));
  float shade = 0.72 + 0.28 * dot(normal, up);
  vec3 lightened = color * shade + vec3(1.0, 0.97, 0.93) * (window * 0.5 + rim * uRim * 0.35);
  float alpha = mix(uGlassAlpha.x, uGlassAlpha.y, rim) + window * 0.1;
#ifdef PAINTED_SKIN
  vec4 ink = inkHere();
  lightened = mix(lightened, ink.rgb * (0.62 + 0.42 * facing) * shade, ink.a);
  alpha = max(alpha, ink.a * 0.8);
#endif
  putOut(debugPaint(lightened * uExposure), (uDebugPaint > 0 ? 1.0 : clamp(alpha + vShow.y * 0.12, 0.0, 1.0)) * inHaze());
}
`;

/** Writes depth alone. */
export const depthFragment = /* glsl */ `
void main() { gl_FragColor = vec4(0.0); }
`;
