/** Whether this browser can draw with WebGL 2 now. Gives the probe's context back. */
export function supportsWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
