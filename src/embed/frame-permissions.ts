/** What the explorer may do in a frame: its scripts, its own origin, windows for its links; nothing of the page around it. */
export const FRAME_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
/** What the page lends it. */
export const FRAME_ALLOW = 'fullscreen; screen-wake-lock';
