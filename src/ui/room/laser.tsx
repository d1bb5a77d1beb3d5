import type { PointerEvent } from 'react';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { usePresenter } from '../../state/presenter.ts';

/** With the pointer tool a finger or the mouse moves a bright dot, here and on the second screen. */
export function LaserPad() {
  const on = useExplorer((s) => s.roomTool === 'laser');
  if (!on) return null;
  const point = (event: PointerEvent) => {
    const { insets } = useExplorer.getState();
    const [width, height] = [innerWidth, innerHeight];
    const x = event.clientX - (insets.left + width - insets.right) / 2;
    const y = event.clientY - (insets.top + height - insets.bottom) / 2;
    usePresenter.setState({ laser: [x / height, y / height] });
  };
  const off = () => usePresenter.setState({ laser: null });
  return (
    <div
      className="laser-pad"
      role="img"
      aria-label={messages().room.laserPad}
      onPointerDown={point}
      onPointerMove={point}
      onPointerUp={(event) => event.pointerType === 'touch' && off()}
      onPointerLeave={off}
      onPointerCancel={off}
    />
  );
}

/** The dot itself, measured from the middle of the free part of the picture, so that both screens point at one place. */
export function LaserDot() {
  const laser = usePresenter((s) => s.laser);
  const insets = useExplorer((s) => s.insets);
  if (!laser) return null;
  const [x, y] = laser;
  const left = (insets.left + innerWidth - insets.right) / 2 + x * innerHeight;
  const top = (insets.top + innerHeight - insets.bottom) / 2 + y * innerHeight;
  return (
    <span className="laser-dot" style={{ transform: `translate(${left}px, ${top}px)` }} aria-hidden="true" />
  );
}
