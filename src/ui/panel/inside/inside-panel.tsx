import { fibrePlanOf } from '../../../anatomy/fibres.ts';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { triggerPoints } from '../../../anatomy/trigger-points.ts';
import { citedSources } from '../../../content/cited-sources.ts';
import { muscleOf } from '../../../content/facts.ts';
import { MUSCLE_GRADES } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { shortName } from '../../../content/short-name.ts';
import type { InsideWords } from '../../../content/words.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { fillWords } from '../../inside/fill-words.ts';
import { useStep } from '../../inside/use-story.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Claims, LineList } from '../text/claims.tsx';
import { Heading } from '../text/heading.tsx';
import { Prose } from '../text/prose.tsx';
import { SourceList } from '../text/source-list.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { ShowChoices } from './show-choices.tsx';
import { StepList } from './step-list.tsx';

/** The text of the journey into a muscle: what a step shows, what one may feel, and how sure that is. */
export function InsidePanel({ id }: { id: TriggerPointId }) {
  const { insidePanel: m, places } = messages();
  const step = useStep();
  const inside = useWords('inside');
  const muscles = useWords('muscles');
  const points = useWords('points');
  const words = inside[step];
  const muscle = muscles[muscleOf(id)];
  const fill = (text: string) => fillWords(text, id, { muscles, points });
  const sources = [...new Set([...citedSources(words), ...(step === 'layers' ? muscle.sources : [])])];
  return (
    <TermScope key={step} texts={[fill(words.shows), ...linkableTexts([words.feel, words.says, words.care])]}>
      <Heading
        back={{ to: { kind: 'point', id }, label: points[id].place }}
        title={places.inside}
        documentTitle={m.documentTitle(shortName(muscle.name))}
      >
        <p className="panel-lead">{m.lead(shortName(muscle.name), points[id].place)}</p>
      </Heading>
      <section className="step-text" data-step={step}>
        <h2>{words.title}</h2>
        <p className="step-lead">{fill(words.caption)}</p>
        {step === 'after' && <Claims claims={words.says.slice(0, 1)} />}
        {words.feel && (
          <div className="feel-line">
            <h3>{m.feel}</h3>
            <p>{words.feel}</p>
          </div>
        )}
        {step === 'bundles' && words.fibresRun && (
          <p>{words.fibresRun[fibrePlanOf(triggerPoints[id].part)]}</p>
        )}
        <Claims claims={step === 'after' ? words.says.slice(1) : words.says} />
      </section>
      {words.care && <Care words={words} cautions={muscle.cautions} sources={muscle.sources} />}
      <section>
        <h2>{m.inWords}</h2>
        <p>
          <Prose>{fill(words.shows)}</Prose>
        </p>
      </section>
      <StepList id={id} />
      <SafetyAfterwards />
      <ShowChoices />
      <SourceList keys={sources} />
    </TermScope>
  );
}

/** Why some places need special care; the muscle's own reasons with it. */
function Care({
  words,
  cautions,
  sources,
}: {
  words: InsideWords;
  cautions: readonly string[];
  sources: readonly string[];
}) {
  const m = messages().insidePanel;
  return (
    <section>
      <h2>{m.whyTraining}</h2>
      <h3>{m.inThisMuscle}</h3>
      <LineList lines={{ items: [...cautions], grade: MUSCLE_GRADES.cautions, sources: [...sources] }} />
      <h3>{m.atTheChest}</h3>
      <Claims claims={words.care ?? []} list />
    </section>
  );
}

/** The signs that need help stay in reach, whichever steps are shown. */
function SafetyAfterwards() {
  const m = messages().insidePanel;
  const skipped = useExplorer((s) => s.skip.includes('after'));
  if (!skipped) return null;
  return (
    <p className="small">
      {m.unwell} <PlaceLink to={{ kind: 'about', page: 'side-effects' }}>{m.signs}</PlaceLink>
    </p>
  );
}
