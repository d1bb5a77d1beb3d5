import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { useExplorer } from '../../state/explorer-store.ts';
import { markFrame, markSignal } from '../../state/mark-frame.ts';
import type { BodyModel } from '../body-model.ts';
import { findMark } from './find-mark.ts';

/** A place counts as behind the body when it faces away by more than this cosine. */
const TURNED_AWAY = -0.12;

/** Says after each frame where the marks are on the screen. */
export function MarkProjector({ model }: { model: BodyModel | null }) {
  const marks = useExplorer((s) => s.map.marks);
  const invalidate = useThree((s) => s.invalidate);
  const placed = useMemo(() => marks.map(({ place }) => findMark(place, model)), [marks, model]);
  useEffect(() => {
    if (placed.length > 0) invalidate();
  }, [placed, invalidate]);
  const spot = useMemo(() => new Vector3(), []);
  useFrame(({ camera, size }) => {
    if (placed.length === 0) return;
    camera.updateMatrixWorld();
    for (let i = 0; i < placed.length; i++) {
      const mark = placed[i];
      markFrame.known[i] = mark ? 1 : 0;
      if (!mark) continue;
      markFrame.behind[i] = 0;
      if (mark.facing) {
        spot.copy(camera.position).sub(mark.at).normalize();
        if (spot.dot(mark.facing) < TURNED_AWAY) markFrame.behind[i] = 1;
      }
      spot.copy(mark.at).project(camera);
      markFrame.x[i] = ((spot.x + 1) / 2) * size.width;
      markFrame.y[i] = ((1 - spot.y) / 2) * size.height;
    }
    markSignal.publish();
  });
  return null;
}
