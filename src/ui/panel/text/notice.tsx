import { messages } from '../../../content/messages.ts';
import { siteBase } from '../../../state/app-base.ts';
import { type Clinic, phoneLink, useClinic } from '../../../state/clinic.ts';
import { EmergencyNumber } from '../../emergency-number.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { Rich } from '../../rich.tsx';
import { LanguageLinks } from './language-notes.tsx';

/** What this is not. Stands under every text; below it whose page this is, where a clinic says so. */
export function Notice() {
  const clinic = useClinic((s) => s.clinic);
  const { panel, places } = messages();
  const m = panel.notice;
  return (
    <footer className="notice">
      <p>
        <Rich text={m.text} parts={{ number: <EmergencyNumber local={m.localNumber} /> }} />
      </p>
      <p className="notice-links">
        <PlaceLink to={{ kind: 'about', page: 'this-explorer' }}>{places.explorer}</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'glossary' }}>{places.glossary}</PlaceLink>
        <PlaceLink to={{ kind: 'about', page: 'sources' }}>{places.sources}</PlaceLink>
      </p>
      <LanguageLinks />
      <ClinicLine clinic={clinic} />
    </footer>
  );
}

function ClinicLine({ clinic: { name, logo, phone, booking } }: { clinic: Clinic }) {
  const m = messages().panel.notice;
  if (!name && !logo && !phone && !booking) return null;
  return (
    <p className="notice-links notice-clinic">
      {logo && <img src={siteBase + logo} alt={name ? '' : m.logo} />}
      {name && <span>{name}</span>}
      {phone && <a href={phoneLink(phone)}>{phone}</a>}
      {booking && (
        <a href={booking} rel="noreferrer" data-booking>
          {m.book}
        </a>
      )}
    </p>
  );
}
