import {
  Color,
  FrontSide,
  LessEqualDepth,
  ShaderMaterial,
  type ShaderMaterialParameters,
  Vector2,
  Vector4,
} from 'three';
import type { Tone } from '../state/view.ts';
import { type InkColors, TONE_COLORS } from './ink-colors.ts';
import type { PatchTexture } from './paint-patches.ts';
import { depthVertex, structureVertex } from './shaders/structure-vertex.ts';
import {
  depthFragment,
  glassFragment,
  hardFragment,
  skinFragment,
  softFragment,
} from './shaders/tissue-fragment.ts';
import type { StructureTextures } from './structure-textures.ts';
import type { TautBand } from './taut-band.ts';
import type { ZoneTexture } from './zone-texture.ts';

/**
 * Glass skin is drawn this much nearer to the eye, so that a muscle lying close below never comes through in shreds.
 */
export const GLASS_TOWARDS_EYE_M = 0.006;

/** Materials of the skin alone carry paint. */
const PAINTED = { defines: { PAINTED_SKIN: 1 } } as const;

/** Width of the zone in which the body dissolves around a framed hand or foot. */
const HAZE_DEPTH_M = 0.1;
const NO_HAZE_M = 100;

/** Every material of the body. They share their uniforms: one change of the light reaches all. */
export interface BodyMaterials {
  readonly soft: ShaderMaterial;
  readonly hard: ShaderMaterial;
  readonly skin: ShaderMaterial;
  /** Depth first, then colour: so only the nearest glass surface is seen, whatever the order of triangles. */
  readonly ghostDepth: ShaderMaterial;
  readonly ghost: ShaderMaterial;
  readonly glassDepth: ShaderMaterial;
  readonly glass: ShaderMaterial;
}

/** What the debug view changes on the materials. */
export interface BodyPaint {
  readonly wireframe: boolean;
  readonly paint: 'none' | 'normals' | 'uv';
  readonly dark: boolean;
  readonly tone: Tone;
  readonly inks: InkColors;
  /** Around here the body is clear; beyond the radius it dissolves. Everything is clear when absent. */
  readonly clear?: { readonly centre: readonly [x: number, y: number, z: number]; readonly radiusM: number };
}

/**
 * Makes the materials of the whole body once; they share their uniforms and read from the three textures what each
 * structure looks like, where trigger points are marked and which zones are painted. `disposeBodyMaterials` gives
 * them back.
 */
export function createBodyMaterials(
  textures: StructureTextures,
  patches: PatchTexture,
  zones: ZoneTexture,
): BodyMaterials {
  const shared = {
    uExposure: { value: 1 },
    uRim: { value: 0 },
    uDebugPaint: { value: 0 },
    uHazeCentre: { value: new Vector4(0, 0, 0, NO_HAZE_M) },
    uHazeDepth: { value: HAZE_DEPTH_M },
    uState: { value: textures.state },
    uLook: { value: textures.look },
    uPatches: { value: patches },
    uPaleTone: { value: new Color() },
    uZones: { value: zones },
    uZoneCount: { value: 0 },
    uInkStrong: { value: new Color() },
    uInkWeak: { value: new Color() },
    uInkChosen: { value: new Color() },
    uInkOther: { value: new Color() },
    uSkinTone: { value: new Vector4() },
    uBands: { value: [new Vector4(), new Vector4()] },
  };
  const make = (fragmentShader: string, more: ShaderMaterialParameters = {}, towardsEyeM = 0) =>
    new ShaderMaterial({
      vertexShader: structureVertex,
      fragmentShader,
      side: FrontSide,
      ...more,
      uniforms: { ...shared, uTowardsEyeM: { value: towardsEyeM }, ...more.uniforms },
    });
  const depthOnly: ShaderMaterialParameters = {
    vertexShader: depthVertex,
    colorWrite: false,
    transparent: true,
  };
  const glassy = (color: string, headOn: number, rim: number, tissue: number): ShaderMaterialParameters => ({
    transparent: true,
    depthWrite: false,
    depthFunc: LessEqualDepth,
    uniforms: {
      uGlassColor: { value: new Color(color) },
      uGlassAlpha: { value: new Vector2(headOn, rim) },
      uGlassTissue: { value: tissue },
    },
  });
  return {
    soft: make(softFragment),
    hard: make(hardFragment),
    skin: make(skinFragment, PAINTED),
    ghostDepth: make(depthFragment, depthOnly),
    ghost: make(glassFragment, glassy('#c98f80', 0.1, 0.75, 0.45)),
    glassDepth: make(depthFragment, depthOnly, GLASS_TOWARDS_EYE_M),
    glass: make(glassFragment, { ...glassy('#d8b9a6', 0.08, 0.88, 0), ...PAINTED }, GLASS_TOWARDS_EYE_M),
  };
}

/** Sets what theme and debug view ask for; cheap, nothing is compiled anew but the wireframe. */
export function paintBody(
  materials: BodyMaterials,
  { wireframe, paint, dark, tone, inks, clear }: BodyPaint,
): void {
  const all = Object.values(materials) as ShaderMaterial[];
  for (const material of all) {
    material.wireframe = wireframe;
    setUniform(material, 'uDebugPaint', paint === 'normals' ? 1 : paint === 'uv' ? 2 : 0);
    setUniform(material, 'uExposure', dark ? 0.86 : 1);
    setUniform(material, 'uRim', dark ? 0.55 : 0.16);
  }
  const haze = materials.soft.uniforms.uHazeCentre?.value as Vector4;
  haze.set(...(clear?.centre ?? [0, 0, 0]), clear?.radiusM ?? NO_HAZE_M);
  const paleTone = materials.soft.uniforms.uPaleTone?.value as Color;
  paleTone.set(dark ? '#4a403a' : '#e6dacb');
  for (const [name, color] of [
    ['uInkStrong', inks.strong],
    ['uInkWeak', inks.weak],
    ['uInkChosen', inks.chosen],
    ['uInkOther', inks.other],
  ] as const)
    setColor(materials.skin, name, color);
  const skinTone = materials.skin.uniforms.uSkinTone?.value as Vector4;
  const { r, g, b } = new Color(tone === 'neutral' ? '#000000' : TONE_COLORS[tone]);
  skinTone.set(r, g, b, tone === 'neutral' ? 0 : 1);
  const glassColor = materials.glass.uniforms.uGlassColor?.value as Color;
  glassColor.set(dark ? '#8f9aa3' : '#c9a38f');
}

/** Sets the taut bands of the open trigger point: at most one a side. */
export function paintBands(materials: BodyMaterials, bands: readonly TautBand[]): void {
  const values = materials.soft.uniforms.uBands?.value as Vector4[];
  values.forEach((value, i) => {
    const band = bands[i];
    if (band) value.set(band.column, band.acrossM, band.halfWidthM, band.feather);
    else value.set(-1, 0, 0, 0);
  });
}

/** Says how many blobs of the zone texture are painted. */
export function paintZones(materials: BodyMaterials, count: number): void {
  setUniform(materials.skin, 'uZoneCount', count);
}

/** Frees the programs of all materials; the textures they read belong to whoever made them. */
export function disposeBodyMaterials(materials: BodyMaterials): void {
  for (const material of Object.values(materials) as ShaderMaterial[]) material.dispose();
}

function setColor(material: ShaderMaterial, name: string, color: string): void {
  const value: unknown = material.uniforms[name]?.value;
  if (value instanceof Color) value.set(color);
}

function setUniform(material: ShaderMaterial, name: string, value: number): void {
  const uniform = material.uniforms[name];
  if (uniform) uniform.value = value;
}
