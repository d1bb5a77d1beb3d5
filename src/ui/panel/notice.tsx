import { PlaceLink } from '../place-link.tsx';

/** What this is not. Stands under every text. */
export function Notice() {
  return (
    <footer className="notice">
      <p>
        Education only. It does not replace an examination. In an emergency call your local number. Not yet
        reviewed by a clinician.
      </p>
      <p className="notice-links">
        <PlaceLink to={{ kind: 'about', page: 'this-explorer' }}>About this explorer</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'sources' }}>Sources</PlaceLink>
      </p>
    </footer>
  );
}
