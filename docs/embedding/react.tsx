import { useEffect, useRef, useState } from 'react';
import type { TriggerPointExplorerElement } from './trigger-point-explorer.d.ts';

const EXPLORER = 'https://explorer.example/anatomy/';

/** A page of a clinic: the explorer, two buttons that lead it, and what is looked at. */
export function HeelPain() {
  const explorer = useRef<TriggerPointExplorerElement>(null);
  const [point, setPoint] = useState('');

  useEffect(() => {
    const element = explorer.current;
    const onPoint = ({ detail }: HTMLElementEventMap['tpe:point']) => setPoint(detail.point);
    element?.addEventListener('tpe:point', onPoint);
    return () => element?.removeEventListener('tpe:point', onPoint);
  }, []);

  return (
    <>
      {/* React 19 loads it once, however many pages name it */}
      <script src={`${EXPLORER}embed.js`} async />
      <h1>Heel pain</h1>
      <button type="button" onClick={() => explorer.current?.show({ point: 'soleus-trp1' })}>
        Show the calf
      </button>
      <button type="button" onClick={() => explorer.current?.show({ condition: 'plantar-heel-pain' })}>
        Show the heel
      </button>
      <trigger-point-explorer
        ref={explorer}
        condition="plantar-heel-pain"
        side="left"
        lang="en"
        style={{ '--tpe-accent': '#7a1f5c' }}
      >
        <a slot="booking" href="#visit">
          Book a visit with us
        </a>
      </trigger-point-explorer>
      <p>{point && `You are looking at ${point}.`}</p>
    </>
  );
}
