import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';

/** What is wrong with the map that a link has brought, if anything. */
export function MapNotice() {
  const fault = useExplorer((s) => s.mapFault);
  if (!fault) return null;
  const { title, text } = messages().mapPanel.faults[fault];
  return (
    <div className="map-notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
