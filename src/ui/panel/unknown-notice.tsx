import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Rich } from '../rich.tsx';

/** Says plainly what a link asked for in vain, and what is shown instead. */
export function UnknownNotice() {
  const unknown = useExplorer((s) => s.unknown);
  const dismiss = useExplorer((s) => s.dismissUnknown);
  if (!unknown) return null;
  const { shared, unknown: m } = messages();
  const { title, way } = m[unknown.what];
  return (
    <div className="unknown-notice" role="status">
      <p>
        <Rich
          text={m.notice}
          parts={{
            what: (
              <>
                <strong>{title}</strong>
                {unknown.asked && <span className="unknown-asked">{m.asked(unknown.asked)}</span>}
              </>
            ),
            way,
          }}
        />
      </p>
      <Button className="quiet-button" onPress={dismiss}>
        {shared.close}
      </Button>
    </div>
  );
}
