import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { stepsShown } from '../../../state/inside.ts';
import { useStep } from '../../inside/use-story.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';

/** All steps of the journey; each is an address of its own. */
export function StepList({ id }: { id: TriggerPointId }) {
  const step = useStep();
  const words = useWords('inside');
  const skip = useExplorer((s) => s.skip);
  const calm = useExplorer((s) => s.calm);
  const tight = useExplorer((s) => s.tight);
  return (
    <section>
      <h2 id="steps-title">{messages().insidePanel.allSteps}</h2>
      <ol className="step-list" aria-labelledby="steps-title">
        {stepsShown({ skip, calm }).map((other) => (
          <li key={other}>
            <PlaceLink
              to={{ kind: 'inside', id }}
              view={{ step: other, tight }}
              className="row-link"
              current={other === step}
            >
              {words[other].title}
            </PlaceLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
