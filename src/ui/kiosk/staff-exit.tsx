import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { messages } from '../../content/messages.ts';
import { useKiosk } from '../../state/kiosk.ts';

const HOLD_MS = 3000;

/** A quiet corner that staff hold for three seconds, by finger or by Enter. */
export function StaffExit() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held, setHeld] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hold = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => useKiosk.getState().leave(), HOLD_MS);
    setHeld(true);
  };
  const release = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  const holdKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.repeat) hold();
  };
  return (
    <button
      type="button"
      className="kiosk-exit"
      aria-label={messages().kiosk.exit}
      data-held={held || undefined}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={holdKey}
      onKeyUp={release}
      onBlur={release}
    />
  );
}
