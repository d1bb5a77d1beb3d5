import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useExplorer } from '../../../state/explorer-store.ts';
import { createMapFragment } from '../../../state/map-link.ts';
import { isEmptyMap } from '../../../state/marks.ts';
import { addressOfLink } from '../../address-of-link.ts';
import { usePlaceHref } from '../../place-link.tsx';

const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.tsx')).QrPicture }));

/** The address that holds the whole map, as a patient opens it. */
export function useMapAddress(): string {
  const map = useExplorer((s) => s.map);
  const href = usePlaceHref()({ kind: 'map' }, { room: 'off', theme: 'auto', freeze: false });
  return `${addressOfLink(href)}#${createMapFragment(map)}`;
}

/** Handing the map over: a code for the phone, the link, the printed page. */
export function TakeHome() {
  const map = useExplorer((s) => s.map);
  const address = useMapAddress();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  if (isEmptyMap(map)) return null;
  const canShare = 'share' in navigator;
  const copy = () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    (clipboard?.writeText(address) ?? Promise.reject()).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  return (
    <section className="take-home">
      <h2>Take it home</h2>
      <Suspense fallback={<div className="qr-picture" />}>
        <QrPicture text={address} label="The map as a code for the camera of a phone" />
      </Suspense>
      <p className="small">
        Point the camera of a phone at it. The same body with the same marks opens there.
      </p>
      <div className="take-home-actions">
        <Button className="quiet-button" onPress={copy}>
          Copy the link
        </Button>
        {canShare && (
          <Button
            className="quiet-button"
            onPress={() => void navigator.share({ title: 'My map', url: address }).catch(() => {})}
          >
            Share
          </Button>
        )}
        <Button className="solid-button" onPress={() => window.print()}>
          Print one page
        </Button>
      </div>
      <p role="status">{copied === 'yes' && 'The link is copied.'}</p>
      {copied === 'by-hand' && (
        <label className="link-by-hand">
          This browser does not let the page copy. Select the link and copy it yourself:
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </section>
  );
}
