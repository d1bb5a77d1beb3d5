import { addAfterEffect, useThree } from '@react-three/fiber';
import { type RefObject, useEffect } from 'react';
import type { BodyStage } from '../anatomy/body-stages.ts';
import { useExplorer } from '../state/explorer-store.ts';

interface FrameReportProps {
  readonly stage: RefObject<HTMLElement | null>;
  /** Whether the whole body is there and can be tapped. */
  readonly hasBody: boolean;
  readonly bodyStage: BodyStage | 'none';
}

/**
 * Writes what each frame cost to the stage's data attributes, for tests and the playground: `data-frames`,
 * `data-draw-calls`, `data-triangles`, and `data-body`: the stage of the body it showed. Says `ready` once a frame with the body has been drawn.
 */
export function FrameReport({ stage, hasBody, bodyStage }: FrameReportProps) {
  const gl = useThree((s) => s.gl);
  const invalidate = useThree((s) => s.invalidate);

  useEffect(() => {
    let counted = gl.info;
    let lastFrame = counted.render.frame;
    let drawCalls = -1;
    invalidate();
    return addAfterEffect(() => {
      const { frame, calls, triangles } = gl.info.render;
      // a restored context counts anew in a new object
      if (frame === lastFrame && gl.info === counted) return;
      counted = gl.info;
      lastFrame = frame;
      const data = stage.current?.dataset;
      if (data) {
        data.frames = String(Number(data.frames ?? 0) + 1);
        data.drawCalls = String(calls);
        data.body = bodyStage;
        data.triangles = String(triangles);
      }
      if (!hasBody) return;
      const { cost, sceneStatus, reportCost, reportStatus } = useExplorer.getState();
      if (calls !== drawCalls || triangles !== cost.triangles) reportCost({ drawCalls: calls, triangles });
      drawCalls = calls;
      if (sceneStatus === 'loading') reportStatus('ready');
    });
  }, [gl, invalidate, stage, hasBody, bodyStage]);
  return null;
}
