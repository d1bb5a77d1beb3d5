/** The tools at the edge of the picture. */
export const tools = {
  tools: 'Tools',
  undo: 'Undo',
  redo: 'Redo',
  hide: 'Hide',
  /** The list of what is hidden. */
  hidden: 'Hidden',
  showAgain: (structure: string) => `Show ${structure} again`,
  darkTheme: 'Dark theme',
  glassSkin: 'Glass skin',
  layers: 'Layers',
  /** By how deep the body is peeled. */
  layer: {
    skin: 'Skin',
    superficial: 'Superficial',
    middle: 'Middle',
    deep: 'Deep',
    bones: 'Bones',
  },
  sideOfBody: 'Side of the body',
  side: { left: 'Left', right: 'Right', both: 'Both' },
  /** The buttons below. */
  view: 'View',
  /** From which side the body is seen; left and right are the body's. */
  views: {
    front: 'Front',
    back: 'Back',
    left: 'Left side',
    right: 'Right side',
    sole: 'Sole',
    top: 'Top',
  },
  turnAndZoom: 'Turn and zoom',
  camera: {
    nearer: 'Nearer',
    farther: 'Farther',
    turnLeft: 'Turn to the left',
    turnRight: 'Turn to the right',
    higher: 'Look higher',
    lower: 'Look lower',
  },
  bestView: 'Best view',
  /** Shown where the mouse rests on the best view. */
  bestViewHint: 'Back to the first view',
  /** On a phone: buttons that open several tools. */
  phone: {
    inside: 'View, side and theme',
    view: 'View and zoom',
    side: 'Side and theme',
  },
};
