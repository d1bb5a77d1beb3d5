import { PlaceLink } from '../../place-link.tsx';

/** What this is not. Stands under every text. */
export function Notice() {
  return (
    <footer className="notice">
      <p>
        Education only, not a diagnosis. It does not replace an examination. In an emergency call your local
        number.
      </p>
      <p className="notice-links">
        <PlaceLink to={{ kind: 'about', page: 'this-explorer' }}>About this explorer</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'glossary' }}>Words explained</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'sources' }}>Sources</PlaceLink>
      </p>
    </footer>
  );
}
