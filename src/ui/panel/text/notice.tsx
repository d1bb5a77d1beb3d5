import { appBase } from '../../../state/app-base.ts';
import { type Clinic, phoneLink, useClinic } from '../../../state/clinic.ts';
import { PlaceLink } from '../../place-link.tsx';

/** What this is not. Stands under every text; below it whose page this is, where a clinic says so. */
export function Notice() {
  const clinic = useClinic((s) => s.clinic);
  return (
    <footer className="notice">
      <p>
        Education only, not a diagnosis. It does not replace an examination. In an emergency call{' '}
        {clinic.emergency ? (
          <a href={phoneLink(clinic.emergency)}>{clinic.emergency}</a>
        ) : (
          'your local number'
        )}
        .
      </p>
      <p className="notice-links">
        <PlaceLink to={{ kind: 'about', page: 'this-explorer' }}>About this explorer</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'glossary' }}>Words explained</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'sources' }}>Sources</PlaceLink>
      </p>
      <ClinicLine clinic={clinic} />
    </footer>
  );
}

function ClinicLine({ clinic: { name, logo, phone, booking } }: { clinic: Clinic }) {
  if (!name && !logo && !phone && !booking) return null;
  return (
    <p className="notice-links notice-clinic">
      {logo && <img src={appBase + logo} alt={name ? '' : 'The clinic’s logo'} />}
      {name && <span>{name}</span>}
      {phone && <a href={phoneLink(phone)}>{phone}</a>}
      {booking && (
        <a href={booking} rel="noreferrer">
          Book a visit
        </a>
      )}
    </p>
  );
}
