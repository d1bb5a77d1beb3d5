import { Canvas } from '@react-three/fiber';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CameraStep, useExplorer } from '../state/explorer-store.ts';
import { Body } from './body.tsx';
import { CameraRig } from './camera-rig.tsx';
import { ContextWatch } from './context-watch.tsx';
import { FrameReport } from './frame-report.tsx';
import { LENS_FOV_DEG } from './framing.ts';
import { Ground } from './ground.tsx';
import { LandmarkPoints } from './landmark-points.tsx';
import { supportsWebgl } from './supports-webgl.ts';
import { useBodyModel } from './use-body-model.ts';

const STEP_OF_KEY: Record<string, Partial<CameraStep>> = {
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
  ArrowUp: { tilt: 1 },
  ArrowDown: { tilt: -1 },
  '+': { zoom: 1 },
  '=': { zoom: 1 },
  '-': { zoom: -1 },
};

/**
 * The body in its canvas, filling its parent.
 *
 * `data-scene` says `loading`, `ready`, `failed` or `lost` and keeps saying it. Frames are drawn on demand.
 */
export default function BodyStage({ modelUrl }: { modelUrl: string }) {
  const stage = useRef<HTMLElement>(null);
  const status = useExplorer((s) => s.sceneStatus);
  const freeze = useExplorer((s) => s.freeze);
  const [webgl] = useState(supportsWebgl);
  useEffect(() => {
    if (!webgl) useExplorer.getState().reportFailure('no-webgl');
  }, [webgl]);

  const turn = (event: KeyboardEvent) => {
    const step = STEP_OF_KEY[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    useExplorer.getState().stepCamera(step);
  };

  return (
    <section
      ref={stage}
      className="stage"
      data-scene={status}
      role="application"
      aria-label="The body in 3D. Arrow keys turn it, plus and minus go nearer and farther."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard turns the body
      tabIndex={0}
      onKeyDown={turn}
    >
      {webgl && (
        <Canvas
          frameloop="demand"
          dpr={freeze ? 1 : [1, 2]}
          camera={{ fov: LENS_FOV_DEG, near: 0.1, far: 30, position: [0, 0.86, 5] }}
          gl={{ antialias: true, alpha: true, powerPreference: 'high-performance' }}
          flat
          resize={{ debounce: 0, scroll: false }}
        >
          <BodyScene modelUrl={modelUrl} stage={stage} />
        </Canvas>
      )}
    </section>
  );
}

function BodyScene({ modelUrl, stage }: { modelUrl: string; stage: React.RefObject<HTMLElement | null> }) {
  const model = useBodyModel(modelUrl);
  const axes = useExplorer((s) => s.debug.includes('axes'));
  const landmarks = useExplorer((s) => s.debug.includes('landmarks'));
  return (
    <>
      <CameraRig />
      <ContextWatch />
      <FrameReport stage={stage} hasBody={model !== null} />
      {model && (
        <>
          <Body model={model} />
          <Ground />
        </>
      )}
      {axes && <axesHelper args={[1]} />}
      {landmarks && <LandmarkPoints />}
    </>
  );
}
