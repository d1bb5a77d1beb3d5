import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';

/** What the free area keeps clear of the text below it, CSS px. */
const MARGIN_PX = 8;

/**
 * Draws only what the sheet of text below leaves free: without a graphics card every pixel counts, and half of a
 * phone's lie under the text.
 */
export function DrawFreePart({ coveredPx }: { coveredPx: number }) {
  const gl = useThree((s) => s.gl);
  const size = useThree((s) => s.size);
  const invalidate = useThree((s) => s.invalidate);
  useEffect(() => {
    const from = Math.max(0, coveredPx - MARGIN_PX);
    gl.setScissor(0, from, size.width, size.height - from);
    gl.setScissorTest(from > 0);
    invalidate();
    return () => {
      gl.setScissorTest(false);
      invalidate();
    };
  }, [gl, size, coveredPx, invalidate]);
  return null;
}

/** How many CSS px of the scene's lower edge the sheet covers. */
export function useCoveredPx(): number {
  return useExplorer(() => {
    const sheet = Number.parseFloat(document.documentElement.style.getPropertyValue('--sheet'));
    return Number.isFinite(sheet) ? sheet : 0;
  });
}
