/** What the browser can draw with: nothing, the processor alone, or a graphics card. */
export type Graphics = 'none' | 'software' | 'card';

/** Names under which renderers without a graphics card are known. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** Finds out whether this browser can draw with WebGL 2 now, and on what. Gives the probe's context back. */
export function probeGraphics(): Graphics {
  try {
    return probeContext(document.createElement('canvas').getContext('webgl2'));
  } catch {
    return 'none';
  }
}

/** Tells from a new WebGL 2 context whether a graphics card stands behind it, and gives the context back. */
export function probeContext(context: WebGL2RenderingContext | null): Graphics {
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(renderer) ? 'software' : 'card';
}
