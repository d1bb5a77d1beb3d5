/** One picture of the body: what `/playground/body` shows for its query. */
export interface Shot {
  readonly name: string;
  readonly caption: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

/** A row of the contact sheet. */
export interface Row {
  readonly title: string;
  readonly shots: readonly Shot[];
}

const figure = (name: string, caption: string, query: string): Shot => ({
  name,
  caption,
  query,
  width: 400,
  height: 800,
});

const closeUp = (name: string, caption: string, query: string): Shot => ({
  name,
  caption,
  query,
  width: 500,
  height: 560,
});

/** Everything that is looked at before a change to the body goes in. */
export const ROWS: readonly Row[] = [
  {
    title: 'Views',
    shots: [
      figure('front', 'Front, glass skin', ''),
      figure('back', 'Back', 'view=back'),
      figure('left', 'Left', 'view=left'),
      figure('right', 'Right', 'view=right'),
      figure('front-bare', 'Front, skin off', 'skin=off'),
    ],
  },
  {
    title: 'Layers, from behind',
    shots: [
      figure('layer-skin', 'Skin', 'layer=skin&view=back'),
      figure('layer-superficial', 'Superficial', 'layer=superficial&view=back&skin=off'),
      figure('layer-middle', 'Middle', 'layer=middle&view=back&skin=off'),
      figure('layer-deep', 'Deep', 'layer=deep&view=back&skin=off'),
      figure('layer-bones', 'Bones', 'layer=bones&view=back'),
    ],
  },
  {
    title: 'Head and trunk',
    shots: [
      closeUp('head', 'Head', 'region=head&skin=off'),
      closeUp('face', 'Face', 'region=head&layer=skin'),
      closeUp('neck', 'Neck, from behind', 'region=neck&view=back&skin=off'),
      closeUp('trunk-deep', 'Trunk, deep, from behind', 'region=trunk&view=back&layer=deep&skin=off'),
    ],
  },
  {
    title: 'Hand and foot',
    shots: [
      closeUp('hand-palm', 'Palm', 'region=hand-palm'),
      closeUp('hand-back', 'Back of the hand', 'region=hand-back'),
      closeUp('foot-top', 'Top of the foot', 'region=foot-top'),
      closeUp('foot-sole', 'Sole', 'region=foot-sole'),
    ],
  },
];

/** The README's picture: the same body at four depths, side by side. */
export const HERO: readonly Shot[] = [
  figure('hero-skin', '', 'layer=skin'),
  figure('hero-superficial', '', 'layer=superficial'),
  figure('hero-back', '', 'layer=superficial&view=back&skin=off'),
  figure('hero-bones', '', 'layer=bones'),
].map((shot) => ({ ...shot, width: 520, height: 1040 }));
