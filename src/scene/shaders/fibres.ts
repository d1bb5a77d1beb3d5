/**
 * Streaks along the fibres of a muscle, from (u, v) alone: bundles, fascicles and fibres as three scales of noise,
 * long along u and fine across v. Each scale fades before it gets finer than a pixel, so nothing shimmers, and by
 * itself with distance.
 *
 * Needs `vUv`, `vLook`, `vColumn`, `vSlant` (x: sine of the pennation, y: feathers), `vToEye`.
 */
export const fibres = /* glsl */ `
float cell(ivec2 p) {
  uint h = uint(p.x) * 0x8da6b343u ^ uint(p.y) * 0xd8163841u;
  h ^= h >> 15; h *= 0x2c1b3c6du; h ^= h >> 12;
  return float(h & 0xffffu) / 65535.0;
}

/** x: value noise in 0..1 around 0.5; y: its slope across. */
vec2 streak(vec2 p) {
  ivec2 i = ivec2(floor(p));
  vec2 f = fract(p);
  vec2 w = f * f * (3.0 - 2.0 * f);
  float slope = 6.0 * f.x * (1.0 - f.x);
  vec2 near = vec2(cell(i), cell(i + ivec2(1, 0)));
  vec2 far = vec2(cell(i + ivec2(0, 1)), cell(i + ivec2(1, 1)));
  vec2 ends = mix(near, far, w.y);
  return vec2(mix(ends.x, ends.y, w.x), (ends.y - ends.x) * slope);
}

struct Fibre {
  /** -0.5 in a groove … 0.5 on a ridge, for the colour. */
  float ridge;
  /** Slope of the relief across the fibres, m per m. */
  float slope;
};

/** across and along in metres on the sheet; footprint is how many metres across one pixel covers. */
Fibre fibreAt(float acrossM, float alongM, float footprintM) {
  Fibre fibre = Fibre(0.0, 0.0);
  float pitch[4] = float[4](0.0092, 0.0037, 0.0014, 0.00055);
  float length_[4] = float[4](0.16, 0.085, 0.06, 0.05);
  float weight[4] = float[4](0.30, 0.42, 0.40, 0.30);
  float wander = sin(alongM * 23.0 + acrossM * 31.0) * 0.0009;
  for (int k = 0; k < 4; k++) {
    float seen = 1.0 - smoothstep(0.22, 0.62, footprintM / pitch[k]);
    if (seen <= 0.0) break;
    vec2 n = streak(vec2((acrossM + wander) / pitch[k], alongM / length_[k] + float(k) * 7.3));
    fibre.ridge += (n.x - 0.5) * weight[k] * seen;
    fibre.slope += n.y * weight[k] * seen * 0.30;
  }
  return fibre;
}

/** Where this pixel lies across the sheet, m. Around a round belly arc length goes with the angle, not with v. */
float acrossMetres(float v) {
  float angle = acos(clamp(1.0 - 2.0 * v, -1.0, 1.0)) / 3.14159;
  return vLook.y * mix(v, angle, vLook.z);
}

/** As acrossMetres, but turned back at every second feather, so that streaks meet there in a V. */
float featherMetres(float v) {
  float metres = acrossMetres(v);
  if (vSlant.y < 1.5) return metres;
  float width = vLook.y / vSlant.y;
  float place = metres / width;
  float within = fract(place);
  return (mod(floor(place), 2.0) < 1.0 ? within : 1.0 - within) * width;
}

/** Streaks run along the fibres, which slant from the u-lines by the pennation: what stays constant along them. */
float slanted(float acrossM, float alongM) {
  return acrossM * sqrt(1.0 - vSlant.x * vSlant.x) - alongM * vSlant.x;
}

/** The taut bands, one a side: column, metres across the fibres, half width (0 for none), feather. */
uniform vec4 uBands[2];

/** x: -1 at one edge of a taut band, 0 along its middle, 1 at the other edge; y: how much of it is seen here. */
vec2 tautBand(float acrossM, float v) {
  for (int i = 0; i < 2; i++) {
    vec4 band = uBands[i];
    if (band.z <= 0.0 || abs(band.x - vColumn) > 0.5) continue;
    float feather = vSlant.y < 1.5 ? 0.0 : floor(acrossMetres(v) / (vLook.y / vSlant.y));
    if (abs(feather - band.w) > 0.5) continue;
    float t = (acrossM - band.y) / band.z;
    return vec2(t, 1.0 - smoothstep(0.9, 1.25, abs(t)));
  }
  return vec2(0.0);
}

/** Gradient on the surface, in view space, of a quantity that is known per pixel (Mikkelsen 2010). */
vec3 surfaceGradient(vec3 normal, float quantityDx, float quantityDy) {
  vec3 dx = dFdx(-vToEye);
  vec3 dy = dFdy(-vToEye);
  vec3 r1 = cross(dy, normal);
  vec3 r2 = cross(normal, dx);
  float det = dot(dx, r1);
  return (r1 * quantityDx + r2 * quantityDy) * sign(det) / max(abs(det), 1e-12);
}
`;
