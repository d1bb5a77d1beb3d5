/** Depth of the peel, from the outside in. */
export const LAYERS = ['skin', 'superficial', 'middle', 'deep', 'bones'] as const;
export type Layer = (typeof LAYERS)[number];

/** Side from which the body is seen; left and right are the body's. */
export const VIEWS = ['front', 'back', 'left', 'right'] as const;
export type View = (typeof VIEWS)[number];

/** What the picture frames. Hands and feet bring their own direction; for the others the view decides. */
export const REGIONS = [
  'body',
  'head',
  'neck',
  'trunk',
  'hand-palm',
  'hand-back',
  'foot-top',
  'foot-sole',
] as const;
export type Region = (typeof REGIONS)[number];

/** Whether the body's outline stays as glass while its layers are peeled. */
export const SKINS = ['glass', 'off'] as const;
export type Skin = (typeof SKINS)[number];

/** What becomes of the muscles above the chosen depth: taken off, or left standing as ghosts of glass. */
export const PEELED = ['gone', 'ghost'] as const;
export type Peeled = (typeof PEELED)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What `?debug=` can lay over or paint on the body. */
export const DEBUG_FLAGS = ['axes', 'landmarks', 'wireframe', 'normals', 'uv'] as const;
export type DebugFlag = (typeof DEBUG_FLAGS)[number];

/** Everything about the picture that a link carries. */
export interface ViewState {
  readonly layer: Layer;
  readonly view: View;
  readonly region: Region;
  readonly skin: Skin;
  readonly peeled: Peeled;
  readonly theme: Theme;
  readonly debug: readonly DebugFlag[];
  /** Time stands still: no flights, one device pixel per CSS pixel. For pictures. */
  readonly freeze: boolean;
  /** The scene alone, without controls. For pictures. */
  readonly bare: boolean;
}

export const DEFAULT_VIEW: ViewState = {
  layer: 'superficial',
  view: 'front',
  region: 'body',
  skin: 'glass',
  peeled: 'gone',
  theme: 'auto',
  debug: [],
  freeze: false,
  bare: false,
};
