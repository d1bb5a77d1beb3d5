import type { TriggerPointId } from '../../anatomy/ids.ts';
import { muscleOf } from '../../content/facts.ts';
import { atStart } from '../../content/format.ts';
import { INSIDE_STEP_IDS } from '../../content/inside-steps.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import { HOME } from '../../state/place.ts';
import { usePage } from '../page-context.ts';
import { TwinHeading } from '../text/parts.tsx';

/** Inside a muscle: what the picture of each step shows. */
export function InsidePage({ id }: { id: TriggerPointId }) {
  const { words } = usePage();
  const { twin, inside, insidePanel } = messages();
  const name = shortName(words.muscles[muscleOf(id)].name);
  const fill = (text: string) =>
    atStart(
      text.replaceAll('{muscle}', inside.nameInSentence(name)).replaceAll('{place}', words.points[id].place),
    );
  return (
    <>
      <TwinHeading
        back={{ to: { kind: 'point', id }, label: words.points[id].place }}
        title={insidePanel.documentTitle(name)}
        lead={twin.insideLead}
      />
      <ol className="steps">
        {INSIDE_STEP_IDS.map((step) => (
          <li key={step}>
            <h2>{words.inside[step].title}</h2>
            <p>{fill(words.inside[step].shows)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A map that was marked: it stands in the link's fragment, which no server sees, so that only the app can show it. */
export function MapPage() {
  const { places, twin } = messages();
  return <TwinHeading back={{ to: HOME, label: places.home }} title={places.map} lead={twin.openMap} />;
}
