import { addAfterEffect, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect } from 'react';
import type { WebGLRenderer } from 'three';
import { useExplorer } from '../state/explorer-store.ts';

/**
 * Tells the store when the system takes the graphics context away, and draws again once it gives it back; and when
 * there is a context, but not the memory for the picture or no use of its shaders: else the body would be a white hole.
 */
export function ContextWatch() {
  const gl = useThree((s) => s.gl);
  const invalidate = useThree((s) => s.invalidate);
  useEffect(() => {
    const canvas = gl.domElement;
    const lose = () => useExplorer.getState().reportStatus('lost');
    const restore = () => {
      useExplorer.getState().reportStatus('loading');
      invalidate();
    };
    canvas.addEventListener('webglcontextlost', lose);
    canvas.addEventListener('webglcontextrestored', restore);
    return () => {
      canvas.removeEventListener('webglcontextlost', lose);
      canvas.removeEventListener('webglcontextrestored', restore);
    };
  }, [gl, invalidate]);
  // before the first frame
  useLayoutEffect(() => {
    gl.debug.onShaderError = (context) => {
      if (!context.isContextLost()) useExplorer.getState().reportFailure('broken');
    };
    return watchMemory(gl);
  }, [gl]);
  return null;
}

/** Looks after each frame that has sent something new to the graphics card whether it was taken; asking costs a wait. */
function watchMemory(gl: WebGLRenderer): () => void {
  let sent = '';
  return addAfterEffect(() => {
    const { geometries, textures } = gl.info.memory;
    if (sent === `${geometries} ${textures}`) return;
    sent = `${geometries} ${textures}`;
    if (ranOut(gl.getContext())) useExplorer.getState().reportFailure('no-memory');
  });
}

/** Each kind of error is kept until it has been asked for, in no certain order. */
function ranOut(context: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  for (let kinds = 0; kinds < 5; kinds++) {
    const error = context.getError();
    if (error === context.OUT_OF_MEMORY) return true;
    if (error === context.NO_ERROR || error === context.CONTEXT_LOST_WEBGL) return false;
  }
  return false;
}
