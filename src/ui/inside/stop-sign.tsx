import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TriggerPointId } from '../../anatomy/ids.ts';
import { messages } from '../../content/messages.ts';
import { useStoryClock } from '../../state/story-clock.ts';
import { Icon } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';

/** The agreed sign, always on the screen: it holds everything, as it does in the treatment room. */
export function StopSign({ id }: { id: TriggerPointId }) {
  const stopped = useStoryClock((s) => s.stopped);
  return (
    <div className="stop-sign" data-stopped={stopped || undefined}>
      {stopped ? (
        <Stopped id={id} />
      ) : (
        <Button className="stop-button" onPress={() => useStoryClock.getState().stop(performance.now())}>
          <Icon name="hand" />
          {messages().inside.stop.stop}
        </Button>
      )}
    </div>
  );
}

function Stopped({ id }: { id: TriggerPointId }) {
  const m = messages().inside.stop;
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  return (
    <div
      className="stopped"
      role="alertdialog"
      aria-labelledby="stopped-title"
      aria-describedby="stopped-text"
    >
      <h2 id="stopped-title">
        <Icon name="hand" />
        {m.stopped}
      </h2>
      <p id="stopped-text">{m.text}</p>
      <div className="stopped-actions">
        <Button ref={goOn} className="solid-button" onPress={() => useStoryClock.getState().goOn()}>
          {m.goOn}
        </Button>
        <PlaceLink to={{ kind: 'point', id }} className="quiet-button">
          {m.leave}
        </PlaceLink>
      </div>
    </div>
  );
}
