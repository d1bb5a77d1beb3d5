import { Button } from 'react-aria-components/Button';
import { useExplorer } from '../../state/explorer-store.ts';
import type { Unknown } from '../../state/place.ts';

const WORDS: Record<Unknown['what'], { title: string; way: string }> = {
  page: { title: 'There is no such page', way: 'The link may be old or cut off. You can start here.' },
  condition: { title: 'There is no such condition here', way: 'Please choose from the list.' },
  muscle: { title: 'There is no such muscle here', way: 'Please choose from the list.' },
  point: { title: 'There is no such trigger point here', way: 'Please choose its muscle from the list.' },
  zone: { title: 'There is no such place on the body here', way: 'Please choose from the list.' },
  about: { title: 'There is no such page', way: 'This one starts the section.' },
  view: { title: 'Part of the link could not be read', way: 'You see the usual view instead.' },
};

/** Says plainly what a link asked for in vain, and what is shown instead. */
export function UnknownNotice() {
  const unknown = useExplorer((s) => s.unknown);
  const dismiss = useExplorer((s) => s.dismissUnknown);
  if (!unknown) return null;
  const { title, way } = WORDS[unknown.what];
  return (
    <div className="unknown-notice" role="status">
      <p>
        <strong>{title}</strong>
        {unknown.asked && <span className="unknown-asked"> ({unknown.asked})</span>}. {way}
      </p>
      <Button className="quiet-button" onPress={dismiss}>
        Close
      </Button>
    </div>
  );
}
