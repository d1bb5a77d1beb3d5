import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { muscles } from '../anatomy/muscles.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import { zones } from '../anatomy/zones.ts';
import { toScene } from '../geometry/frame.ts';
import { type Anchor, anchorSignal, anchorsOf, prepareAnchorFrame } from '../state/anchors.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { focusOf } from '../state/focus.ts';

/** A place counts as behind the body when it faces away by more than this cosine. */
const TURNED_AWAY = -0.12;

/** Where an anchor is in the scene (m) and which way it faces. */
interface PlacedAnchor {
  readonly at: Vector3;
  readonly facing: Vector3 | null;
}

/** Says after each frame where the anchors are on the screen. */
export function AnchorProjector() {
  const anchors = useExplorer(anchorsOf);
  const points = useExplorer((s) => focusOf(s.place).points);
  const invalidate = useThree((s) => s.invalidate);
  const placed = useMemo(
    () =>
      anchors.map((anchor) => {
        const at = placeOf(anchor, points);
        return anchor.side === 'right' ? mirror(at) : at;
      }),
    [anchors, points],
  );
  useEffect(() => {
    if (anchors.length > 0) invalidate();
  }, [anchors, invalidate]);

  const spot = useMemo(() => new Vector3(), []);
  useFrame(({ camera, size }) => {
    if (anchors.length === 0) return;
    // the matrices of this frame: the rig has moved the camera, three has not yet looked at it
    camera.updateMatrixWorld();
    const frame = prepareAnchorFrame(anchors);
    for (let i = 0; i < placed.length; i++) {
      const { at, facing } = placed[i] as PlacedAnchor;
      if (facing) {
        spot.copy(camera.position).sub(at).normalize();
        frame.behind[i] = spot.dot(facing) < TURNED_AWAY ? 1 : 0;
      } else frame.behind[i] = 0;
      spot.copy(at).project(camera);
      frame.x[i] = ((spot.x + 1) / 2) * size.width;
      frame.y[i] = ((1 - spot.y) / 2) * size.height;
    }
    anchorSignal.publish();
  });
  return null;
}

/** On the left side: a point's own place, a zone's middle; a muscle's first point that is shown, for its name to lead to. */
function placeOf(anchor: Anchor, points: readonly string[]): PlacedAnchor {
  if (anchor.kind === 'point') {
    const { surface, skinDirection } = triggerPoints[anchor.id];
    return { at: new Vector3(...toScene(surface)), facing: new Vector3(...skinDirection) };
  }
  if (anchor.kind === 'zone') return { at: new Vector3(...toScene(zones[anchor.id].label)), facing: null };
  const shown = points.find((id) => triggerPoints[id as keyof typeof triggerPoints].muscle === anchor.id);
  const at = shown ? triggerPoints[shown as keyof typeof triggerPoints].surface : muscles[anchor.id].centre;
  return { at: new Vector3(...toScene(at)), facing: null };
}

function mirror({ at, facing }: PlacedAnchor): PlacedAnchor {
  at.x = -at.x;
  if (facing) facing.x = -facing.x;
  return { at, facing };
}
