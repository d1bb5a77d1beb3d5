import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Heading } from '../text/heading.tsx';
import { MapNotice } from './map-notice.tsx';
import { MapReader } from './map-reader.tsx';
import { MapWriter } from './map-writer.tsx';

/** The map of marks: in the treatment room to be written and handed over, elsewhere to be read. */
export function MapPanel() {
  const { mapPanel: m, places } = messages();
  const room = useExplorer((s) => s.room !== 'off');
  return (
    <>
      <Heading title={places.map}>
        <p className="panel-lead">{room ? m.writerLead : m.readerLead}</p>
      </Heading>
      <MapNotice />
      {room ? <MapWriter /> : <MapReader />}
    </>
  );
}
