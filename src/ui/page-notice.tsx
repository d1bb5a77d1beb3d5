import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../content/messages.ts';
import { useMissingPart } from '../state/missing-part.ts';
import { useNewVersion } from '../state/new-version.ts';
import { loadAnew } from './load-anew.ts';

/**
 * Says that a part of the page did not arrive, or that a newer version waits. Each comes when it is asked for; nothing
 * on the screen is lost by it.
 */
export function PageNotice() {
  const missing = useMissingPart((s) => s.missing);
  const dismiss = useMissingPart((s) => s.dismiss);
  const waits = useNewVersion((s) => s.waits);
  const use = useNewVersion((s) => s.use);
  const [later, setLater] = useState(false);
  const m = messages().notices;
  return (
    <div className="page-notice" role="status">
      {missing ? (
        <>
          <p>{m.partMissing}</p>
          <Button className="solid-button" onPress={() => void loadAnew()}>
            {m.reload}
          </Button>
          <Button className="quiet-button" onPress={dismiss}>
            {m.newVersion.later}
          </Button>
        </>
      ) : (
        waits &&
        !later && (
          <>
            <p>{m.newVersion.ready}</p>
            <Button className="solid-button" onPress={use}>
              {m.newVersion.use}
            </Button>
            <Button className="quiet-button" onPress={() => setLater(true)}>
              {m.newVersion.later}
            </Button>
          </>
        )
      )}
    </div>
  );
}
