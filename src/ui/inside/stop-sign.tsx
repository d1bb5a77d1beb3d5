import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TriggerPointId } from '../../anatomy/ids.ts';
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
          Stop
        </Button>
      )}
    </div>
  );
}

function Stopped({ id }: { id: TriggerPointId }) {
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
        Stopped
      </h2>
      <p id="stopped-text">
        It is the same in the room. Raise a hand or say stop, at any time and for any reason. Your therapist
        stops at once.
      </p>
      <div className="stopped-actions">
        <Button ref={goOn} className="solid-button" onPress={() => useStoryClock.getState().goOn()}>
          Go on looking
        </Button>
        <PlaceLink to={{ kind: 'point', id }} className="quiet-button">
          Leave
        </PlaceLink>
      </div>
    </div>
  );
}
