/**
 * The light of a room with a large window: a warm, broad key from the upper left of the viewer, a cool sky, a warm
 * floor, and a soft rim from behind. It turns with the viewer, so that every side of the body is seen in good light;
 * up and down stay the room's.
 *
 * Needs `vToEye`. All directions in view space; colours linear; `open` is the crevice shading, 1 = open.
 */
export const daylight = /* glsl */ `
uniform float uExposure;
uniform float uRim;

const vec3 KEY_DIRECTION = vec3(-0.5051, 0.6061, 0.6142);
const vec3 FILL_DIRECTION = vec3(0.8729, 0.0873, 0.4801);
const vec3 RIM_DIRECTION = vec3(0.5922, 0.4306, -0.6811);
const vec3 KEY_COLOR = vec3(1.0, 0.945, 0.87) * 1.05;
const vec3 FILL_COLOR = vec3(0.80, 0.90, 1.0) * 0.20;
const vec3 SKY_COLOR = vec3(0.90, 0.955, 1.0) * 0.50;
const vec3 FLOOR_COLOR = vec3(1.0, 0.90, 0.80) * 0.26;

/** Light between surfaces of this colour is not black: a crevice in red tissue glows red. */
vec3 creviceLight(float open, vec3 albedo) {
  return open / (1.0 - albedo * 0.85 * (1.0 - open));
}

float wrapped(float cosine, float wrap) {
  return max(0.0, (cosine + wrap) / (1.0 + wrap)) / (1.0 + wrap);
}

float ggx(float nDotH, float roughness) {
  float a = roughness * roughness;
  float d = nDotH * nDotH * (a * a - 1.0) + 1.0;
  return a * a / (3.14159 * d * d);
}

struct Surface {
  vec3 normal;
  vec3 albedo;
  float open;
  float wrap;
  /** Tint of the light that has gone through the tissue, seen where the key turns away. */
  vec3 bleed;
  float roughness;
  float gloss;
};

vec3 lit(Surface s) {
  vec3 eye = normalize(vToEye);
  vec3 up = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);
  float nDotE = clamp(dot(s.normal, eye), 0.0, 1.0);
  vec3 open = creviceLight(s.open, s.albedo);

  float keyCosine = dot(s.normal, KEY_DIRECTION);
  float direct = max(0.0, keyCosine);
  float soft = wrapped(keyCosine, s.wrap);
  vec3 key = KEY_COLOR * mix(vec3(direct), vec3(soft), 0.6) + KEY_COLOR * s.bleed * max(0.0, soft - direct);
  vec3 fill = FILL_COLOR * wrapped(dot(s.normal, FILL_DIRECTION), 0.4);
  vec3 sky = mix(FLOOR_COLOR, SKY_COLOR, 0.5 + 0.5 * dot(s.normal, up));
  vec3 color = s.albedo * (key * mix(vec3(s.open), open, 0.5) + (fill + sky) * open);

  float fresnel = 0.04 + 0.96 * pow(1.0 - nDotE, 5.0);
  vec3 halfway = normalize(KEY_DIRECTION + eye);
  float tight = ggx(clamp(dot(s.normal, halfway), 0.0, 1.0), s.roughness) * direct;
  vec3 mirror = reflect(-eye, s.normal);
  float window = smoothstep(0.55, 0.98, dot(mirror, KEY_DIRECTION)) * 0.9
    + smoothstep(-0.1, 1.0, dot(mirror, up)) * 0.35;
  color += s.gloss * s.open * (KEY_COLOR * tight * 0.045 + SKY_COLOR * window * (fresnel * 0.9 + 0.02));

  float rim = pow(1.0 - nDotE, 3.0) * smoothstep(-0.25, 0.7, dot(s.normal, RIM_DIRECTION));
  color += mix(vec3(1.0, 0.95, 0.9), s.albedo, 0.4) * rim * uRim * s.open;
  return color * uExposure;
}
`;
