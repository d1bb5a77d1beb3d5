import { WebGLRenderer } from 'three';
import { useExplorer } from '../state/explorer-store.ts';

/**
 * Makes the renderer of a canvas, transparent. A browser that could draw a moment ago may refuse now, as when too many
 * pages draw: the store is told, and the canvas goes.
 *
 * @throws Error when there is no context; by then the store knows
 */
export function createRenderer(antialias: boolean): (given: { canvas: EventTarget }) => WebGLRenderer {
  return (given) => {
    const canvas = given.canvas as HTMLCanvasElement;
    const look = { alpha: true, antialias, powerPreference: 'high-performance' } as const;
    const context = canvas.getContext('webgl2', { ...look, stencil: false });
    if (!context) {
      useExplorer.getState().reportFailure('no-webgl');
      throw new Error('The browser gave no graphics context.');
    }
    return new WebGLRenderer({ ...look, canvas, context });
  };
}
