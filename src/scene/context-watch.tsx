import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useExplorer } from '../state/explorer-store.ts';

/** Tells the store when the system takes the graphics context away, and draws again once it gives it back. */
export function ContextWatch() {
  const canvas = useThree((s) => s.gl.domElement);
  const invalidate = useThree((s) => s.invalidate);
  useEffect(() => {
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
  }, [canvas, invalidate]);
  return null;
}
