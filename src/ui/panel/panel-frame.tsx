import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMove } from 'react-aria/useMove';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useEmbedding } from '../../state/embedding.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { createPlacePath } from '../../state/place.ts';
import { Icon } from '../icon.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import { nearestHeight, nextHeight, type SheetHeight, sheetPixels } from './sheet-height.ts';

/** Holds the text: a panel at the side where reading starts, on a phone a sheet of three heights, dragged or set by button. */
export function PanelFrame({ children }: { children: ReactNode }) {
  const m = messages().panel;
  const narrow = useMedia(PHONE);
  // a frame as high as its content has no sheet: the text simply follows the body
  const phone = useEmbedding((s) => s.embedding?.fit !== 'content') && narrow;
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<SheetHeight>('half');
  const dragged = useRef<number | null>(null);
  const path = useExplorer((s) => createPlacePath(s.place));

  // a new place is read from its top
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the occasion
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
    setHeight((now) => (now === 'low' ? 'half' : now));
  }, [path]);

  useEffect(() => {
    const root = document.documentElement;
    const apply = () =>
      root.style.setProperty('--sheet', phone ? `${sheetPixels(height, innerHeight)}px` : '0px');
    apply();
    addEventListener('resize', apply);
    return () => removeEventListener('resize', apply);
  }, [height, phone]);

  const { moveProps } = useMove({
    onMove: ({ deltaY, pointerType }) => {
      const sheet = panel.current;
      if (!sheet || pointerType === 'keyboard') return;
      const from = dragged.current ?? sheet.getBoundingClientRect().height;
      dragged.current = Math.min(Math.max(from - deltaY, 72), innerHeight - 40);
      sheet.style.setProperty('--dragged', `${dragged.current}px`);
    },
    onMoveEnd: () => {
      if (dragged.current !== null) setHeight(nearestHeight(dragged.current, innerHeight));
      dragged.current = null;
      panel.current?.style.removeProperty('--dragged');
    },
  });

  const step = (by: 1 | -1, label: string, icon: 'up' | 'down') => (
    <Button
      className="icon-button"
      aria-label={label}
      isDisabled={nextHeight(height, by) === null}
      onPress={() => setHeight((now) => nextHeight(now, by) ?? now)}
    >
      <Icon name={icon} />
    </Button>
  );
  return (
    <main ref={panel} id="panel" className="panel" tabIndex={-1} data-height={phone ? height : undefined}>
      {phone && (
        <div className="sheet-bar">
          {step(-1, m.lessText, 'down')}
          <div {...moveProps} className="sheet-handle" aria-hidden="true" />
          {step(1, m.moreText, 'up')}
        </div>
      )}
      <div ref={scroller} className="panel-scroller">
        {children}
      </div>
    </main>
  );
}
