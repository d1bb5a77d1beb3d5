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
      const canvas = canvasRect();
      const insets = {
        top: Math.round(rect.top - canvas.top),
        right: Math.round(canvas.right - rect.right),
        bottom: Math.round(canvas.bottom - rect.bottom),
        left: Math.round(rect.left - canvas.left),
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

/**
 * What the canvas fills: the window, but the space above the text in a frame that is as high as what is in it, and may
 * for a moment be scrolled until its height has followed. CSS pixels of the window.
 */
function canvasRect(): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  const whole = { top: 0, right: innerWidth, bottom: innerHeight, left: 0 };
  if (useEmbedding.getState().embedding?.fit !== 'content') return whole;
  const panel = document.getElementById('panel')?.getBoundingClientRect();
  const explorer = document.querySelector('.explorer')?.getBoundingClientRect();
  return panel && explorer
    ? { top: explorer.top, right: explorer.right, bottom: panel.top, left: explorer.left }
    : whole;
}
