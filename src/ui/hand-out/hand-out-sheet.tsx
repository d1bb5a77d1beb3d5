import { languageTag, messages } from '../../content/messages.ts';
import { siteBase } from '../../state/app-base.ts';
import { useClinic } from '../../state/clinic.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { useLocalNumber } from '../emergency-number.tsx';
import { QrPicture } from '../panel/map/qr-picture.tsx';
import { useMapAddress } from '../panel/map/use-map-address.ts';
import { HandOut } from './hand-out.tsx';

/** The hand-out of the present map, with the clinic's name and today's date. */
export default function HandOutSheet() {
  const map = useExplorer((s) => s.map);
  const address = useMapAddress();
  const { name, phone, logo, emergency } = useClinic((s) => s.clinic);
  const local = useLocalNumber();
  const date = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long' }).format(new Date());
  return (
    <HandOut
      map={map}
      clinic={{ name, phone, logo: logo && siteBase + logo, emergency, local }}
      link={address}
      qr={<QrPicture text={address} label={messages().handOut.code} />}
      date={date}
    />
  );
}
