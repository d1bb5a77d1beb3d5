import type { Layer, Skin } from './view.ts';

/** How the skin is drawn. */
export type SkinLook = 'opaque' | 'glass' | 'off';

/**
 * The outermost layer number of soft tissue (1 just under the skin … 5 on the bone) that a peel leaves standing;
 * parts with a smaller number are hidden. Infinity hides all of them.
 */
export function outermostSoftLayer(layer: Layer): number {
  switch (layer) {
    case 'skin':
    case 'superficial':
      return 1;
    case 'middle':
      return 2;
    case 'deep':
      return 4;
    case 'bones':
      return Number.POSITIVE_INFINITY;
  }
}

/**
 * The look of the skin: closed at the depth `skin`; below it the glass outline, unless that is switched off.
 * Where the skin is opaque nothing inside it can be seen, so the scene need not draw it.
 */
export function skinLook(layer: Layer, skin: Skin): SkinLook {
  return layer === 'skin' ? 'opaque' : skin;
}
