/**
 * The soft patches that stand for the typical areas of trigger points: a pale warm glow with no edge and no centre
 * that could be taken for an exact spot; a faint wide ring tells it apart from a highlight of the light.
 *
 * Needs `vBodyPoint`, `vShow`. Loops over the patches of this structure alone.
 */
export const patches = /* glsl */ `
uniform highp sampler2D uPatches;

/** x: how much this place is within a patch, 0..1; y: ring. */
vec2 patchAt(int i) {
  vec4 patch_ = texelFetch(uPatches, ivec2(i, 0), 0);
  float strength = texelFetch(uPatches, ivec2(i, 1), 0).r;
  float d = distance(vBodyPoint, patch_.xyz) / patch_.w;
  float inside = exp(-d * d * 1.1) * (1.0 - smoothstep(1.1, 1.7, d));
  float ring = (1.0 - smoothstep(0.0, 0.5, abs(d - 1.0))) * 0.16;
  return vec2(inside, ring) * strength;
}

float tenderness() {
  float most = 0.0;
  int first = int(vShow.z + 0.5);
  int count = int(vShow.w + 0.5);
  for (int k = 0; k < 16; k++) {
    if (k >= count) break;
    vec2 here = patchAt(first + k);
    most = max(most, clamp(here.x + here.y, 0.0, 1.0));
  }
  return most;
}

vec3 tenderColor(vec3 albedo, float tender) {
  return mix(albedo, vec3(1.0, 0.80, 0.42), tender * 0.78);
}

vec3 tenderLight(float tender) {
  return vec3(0.20, 0.13, 0.04) * tender;
}
`;
