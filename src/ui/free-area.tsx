import { useLayoutEffect, useRef } from 'react';
import { anchorsOf } from '../state/anchors.ts';
import { useEmbedding } from '../state/embedding.ts';
import { useExplorer } from '../state/explorer-store.ts';

/**
 * The part of the page that neither panel nor tools nor names cover. It reports its margins, and the camera frames
 * the body inside.
 */
export function FreeArea() {
  const area = useRef<HTMLDivElement>(null);
  const named = useExplorer((s) => anchorsOf(s).length > 0);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const report = () => {
      const rect = element.getBoundingClientRect();
      const insets = {
        top: Math.round(rect.top),
        right: Math.round(innerWidth - rect.right),
        bottom: Math.round(canvasBottom() - rect.bottom),
        left: Math.round(rect.left),
      };
      const { insets: last, reportInsets } = useExplorer.getState();
      if (JSON.stringify(last) !== JSON.stringify(insets)) reportInsets(insets);
    };
    report();
    const observer = new ResizeObserver(report);
    observer.observe(element);
    observer.observe(document.documentElement);
    return () => {
      observer.disconnect();
      useExplorer.getState().reportInsets({ top: 0, right: 0, bottom: 0, left: 0 });
    };
  }, []);
  return <div ref={area} className="free-area" data-labels={named || undefined} aria-hidden="true" />;
}

/** Where the canvas ends: with the window, but above the text in a frame that is as high as what is in it. */
function canvasBottom(): number {
  const { embedding } = useEmbedding.getState();
  if (embedding?.fit !== 'content') return innerHeight;
  return document.getElementById('panel')?.getBoundingClientRect().top ?? innerHeight;
}
