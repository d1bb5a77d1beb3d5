import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useNewVersion } from '../state/new-version.ts';

/** Says that a newer version waits. It comes when it is asked for; nothing on the screen is lost by it. */
export function NewVersionNotice() {
  const waits = useNewVersion((s) => s.waits);
  const use = useNewVersion((s) => s.use);
  const [later, setLater] = useState(false);
  return (
    <div className="new-version" role="status">
      {waits && !later && (
        <>
          <p>A newer version is ready.</p>
          <Button className="solid-button" onPress={use}>
            Use it
          </Button>
          <Button className="quiet-button" onPress={() => setLater(true)}>
            Later
          </Button>
        </>
      )}
    </div>
  );
}
