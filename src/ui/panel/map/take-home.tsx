import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { isEmptyMap } from '../../../state/marks.ts';
import { whenDrawn } from '../../hand-out/when-drawn.ts';
import { useMapAddress } from './use-map-address.ts';

const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.tsx')).QrPicture }));

/** Handing the map over: a code for the phone, the link, the printed page. */
export function TakeHome() {
  const { mapPanel, places } = messages();
  const m = mapPanel.takeHome;
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
        await savePicture(page, m.fileName);
        setSaved('yes');
      })
      .catch(() => setSaved('no'));
  return (
    <section className="take-home">
      <h2>{m.title}</h2>
      <Suspense fallback={<div className="qr-picture" />}>
        <QrPicture text={address} label={m.code} />
      </Suspense>
      <p className="small">{m.codeNote}</p>
      <div className="take-home-actions">
        <Button className="quiet-button" onPress={copy}>
          {m.copy}
        </Button>
        {canShare && (
          <Button
            className="quiet-button"
            onPress={() => void navigator.share({ title: places.map, url: address }).catch(() => {})}
          >
            {m.share}
          </Button>
        )}
        <Button className="quiet-button" onPress={() => act('save')}>
          {m.save}
        </Button>
        <Button className="solid-button" onPress={() => act('print')}>
          {m.print}
        </Button>
      </div>
      <p role="status">
        {copied === 'yes' && m.copied}
        {saved === 'yes' && ` ${m.saved}`}
        {saved === 'no' && ` ${m.notMade}`}
      </p>
      {copied === 'by-hand' && (
        <label className="link-by-hand">
          {m.copyByHand}
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </section>
  );
}
