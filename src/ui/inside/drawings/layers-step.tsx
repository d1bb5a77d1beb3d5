import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { strataOfPoint } from '../../../anatomy/strata.ts';
import { triggerPoints } from '../../../anatomy/trigger-points.ts';
import { structureName } from '../../../content/structure-name.ts';
import type { InsideMoment } from '../../../state/inside.ts';
import { useWords } from '../../use-words.ts';
import { LayersDrawing } from './layers-drawing.tsx';

/** The slice over a trigger point, with the names of what lies there; waits for the words. */
export function LayersStep({
  id,
  moment,
  calm,
}: {
  id: TriggerPointId;
  moment: InsideMoment;
  calm: boolean;
}) {
  const words = useWords('muscles');
  const over = strataOfPoint(id).over.map((owner) => structureName(owner, words));
  const muscle = structureName(triggerPoints[id].muscle, words);
  return <LayersDrawing over={over} muscle={muscle} needle={moment.needle} calm={calm} />;
}
