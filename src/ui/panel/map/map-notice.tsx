import { useExplorer } from '../../../state/explorer-store.ts';

const WORDS = {
  damaged: {
    title: 'This link is not whole',
    text: 'A piece of it was lost or changed on its way. What can still be read is shown; own words are left out. Ask for the link again if something is missing.',
  },
  newer: {
    title: 'This link was made by a newer version',
    text: 'Reload the page to get the newest one. If that does not help, ask for the link again or for a printed page.',
  },
} as const;

/** What is wrong with the map that a link has brought, if anything. */
export function MapNotice() {
  const fault = useExplorer((s) => s.mapFault);
  if (!fault) return null;
  const { title, text } = WORDS[fault];
  return (
    <div className="map-notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
