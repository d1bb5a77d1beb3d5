import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../content/messages.ts';
import { useNewVersion } from '../state/new-version.ts';

/** Says that a newer version waits. It comes when it is asked for; nothing on the screen is lost by it. */
export function NewVersionNotice() {
  const waits = useNewVersion((s) => s.waits);
  const use = useNewVersion((s) => s.use);
  const [later, setLater] = useState(false);
  const m = messages().notices.newVersion;
  return (
    <div className="new-version" role="status">
      {waits && !later && (
        <>
          <p>{m.ready}</p>
          <Button className="solid-button" onPress={use}>
            {m.use}
          </Button>
          <Button className="quiet-button" onPress={() => setLater(true)}>
            {m.later}
          </Button>
        </>
      )}
    </div>
  );
}
