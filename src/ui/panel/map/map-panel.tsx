import { useExplorer } from '../../../state/explorer-store.ts';
import { Heading } from '../text/heading.tsx';
import { MapNotice } from './map-notice.tsx';
import { MapReader } from './map-reader.tsx';
import { MapWriter } from './map-writer.tsx';

/** The map of marks: in the treatment room to be written and handed over, elsewhere to be read. */
export function MapPanel() {
  const room = useExplorer((s) => s.room !== 'off');
  return (
    <>
      <Heading title="My map">
        <p className="panel-lead">
          {room ? 'What you marked together, to take home.' : 'What you and your therapist marked.'}
        </p>
      </Heading>
      <MapNotice />
      {room ? <MapWriter /> : <MapReader />}
    </>
  );
}
