import { Button } from 'react-aria-components/Button';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { type SidedZone, withoutZones } from '../../../state/sided-zones.ts';
import { Icon } from '../../icon.tsx';
import { MarkThis } from '../../room/mark-this.tsx';
import { useWords } from '../../use-words.ts';
import { sidedName } from './zone-name.ts';

/** What has been marked, each with a way to take it back. */
export function ChosenZones({ zones }: { zones: readonly SidedZone[] }) {
  const { hurts: m, shared } = messages();
  const words = useWords('zones');
  const mark = useExplorer((s) => s.markZones);
  return (
    <section aria-labelledby="marked-title">
      <h2 id="marked-title">{m.marked}</h2>
      <ul className="chosen-zones">
        {zones.map((zone) => {
          const name = sidedName(zone, words);
          return (
            <li key={name}>
              <span>{words[zone.id].feltDeep ? shared.feltDeep(name) : name}</span>
              <Button
                className="icon-button"
                aria-label={m.takeAway(name)}
                onPress={() => mark(withoutZones(zones, [zone]))}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
      <MarkThis label={m.addToMap} places={zones.map((zone) => ({ kind: 'zone', zone }))} />
      {zones.length > 1 && (
        <Button className="quiet-button" onPress={() => mark([])}>
          {m.clearAll}
        </Button>
      )}
    </section>
  );
}
