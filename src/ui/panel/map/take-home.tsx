import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useExplorer } from '../../../state/explorer-store.ts';
import { isEmptyMap } from '../../../state/marks.ts';
import { whenDrawn } from '../../hand-out/when-drawn.ts';
import { useMapAddress } from './use-map-address.ts';

const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.tsx')).QrPicture }));

/** Handing the map over: a code for the phone, the link, the printed page. */
export function TakeHome() {
  const map = useExplorer((s) => s.map);
  const address = useMapAddress();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const [saved, setSaved] = useState<'yes' | 'no' | null>(null);
  if (isEmptyMap(map)) return null;
  const canShare = 'share' in navigator;
  const copy = () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    (clipboard?.writeText(address) ?? Promise.reject()).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  const act = (how: 'print' | 'save') =>
    whenDrawn()
      .then(async (page) => {
        if (how === 'print') return window.print();
        const { savePicture } = await import('../../hand-out/save-picture.ts');
        await savePicture(page, 'my-map');
        setSaved('yes');
      })
      .catch(() => setSaved('no'));
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
        <Button className="quiet-button" onPress={() => act('save')}>
          Save as a picture
        </Button>
        <Button className="solid-button" onPress={() => act('print')}>
          Print one page
        </Button>
      </div>
      <p role="status">
        {copied === 'yes' && 'The link is copied.'}
        {saved === 'yes' && ' The picture is saved.'}
        {saved === 'no' && '  The page could not be made here. Please try again.'}
      </p>
      {copied === 'by-hand' && (
        <label className="link-by-hand">
          This browser does not let the page copy. Select the link and copy it yourself:
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </section>
  );
}
