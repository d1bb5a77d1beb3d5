import { useEffect, useRef } from 'react';
import { appBase } from '../state/app-base.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { createPlacePath } from '../state/place.ts';

/**
 * The body of a place as its readable page draws it (src/twin), where there is no body in 3D: on the way to it, the
 * drawing that the page came with; in its stead, the drawing of each place. Inside a muscle the steps are drawn anyway.
 */
export function DrawnBody() {
  const holder = useRef<HTMLDivElement>(null);
  const status = useExplorer((s) => s.sceneStatus);
  const place = useExplorer((s) => s.place);
  const path = createPlacePath(place);
  const instead = status === 'failed' && place.kind !== 'inside';

  useEffect(() => {
    if (status === 'ready') holder.current?.replaceChildren();
    if (!instead || holder.current?.dataset.path === path) return;
    let wanted = true;
    void fetchDrawing(path).then((drawing) => {
      if (wanted && drawing) holdDrawing(drawing, path);
    });
    return () => {
      wanted = false;
    };
  }, [status, instead, path]);

  return <div ref={holder} className="drawn-body" hidden={place.kind === 'inside'} />;
}

/** Shows a drawing in the place of the body, until that has come or another is shown. */
export function holdDrawing(drawing: Element, path: string): void {
  const holder = document.querySelector<HTMLElement>('.drawn-body');
  if (!holder || useExplorer.getState().sceneStatus === 'ready') return;
  holder.dataset.path = path;
  holder.replaceChildren(drawing);
}

/** Takes the drawing out of a page; null where the page does not come: then there is no drawing, and the text stands. */
async function fetchDrawing(path: string): Promise<Element | null> {
  const address = `${appBase}${path.slice(1)}${path === '/' ? '' : '/'}`;
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onerror = () => done(null);
    request.onload = () => {
      const drawing = request.responseXML?.querySelector('.twin-chart') ?? null;
      // its picture file is named from where the page lies
      for (const use of drawing?.querySelectorAll('use') ?? []) {
        const file = use.getAttribute('href');
        if (file) use.setAttribute('href', new URL(file, request.responseURL).href);
      }
      done(drawing && document.adoptNode(drawing));
    };
    request.send();
  });
}
