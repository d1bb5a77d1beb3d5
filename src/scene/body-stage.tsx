import { type KeyboardEvent, lazy, Suspense, use, useEffect, useMemo, useRef } from 'react';
import { type CameraStep, useExplorer } from '../state/explorer-store.ts';
import { AnchorProjector } from './anchor-projector.tsx';
import { Body } from './body.tsx';
import { CameraRig } from './camera-rig.tsx';
import { ContextWatch } from './context-watch.tsx';
import { createRenderer } from './create-renderer.ts';
import { FrameReport } from './frame-report.tsx';
import { LENS_FOV_DEG } from './framing.ts';
import { Ground } from './ground.tsx';
import type InsideViewType from './inside/inside-view.tsx';
import { LandmarkPoints } from './landmark-points.tsx';
import type { Graphics } from './probe-graphics.ts';
import { MarkProjector } from './room/mark-projector.tsx';
import { PoseLink } from './room/pose-link.tsx';
import { SceneCanvas } from './scene-canvas.tsx';
import { useBodyModel } from './use-body-model.ts';
import { useSightTrees } from './use-sight-trees.ts';
import { useSkinLook } from './use-skin-look.ts';
import { useWarmShaders } from './use-warm-shaders.ts';

/** The fibre sheets come with it, when somebody looks inside; without them the steps are drawn. */
const InsideView = lazy(() =>
  import('./inside/inside-view.tsx').catch(() => {
    useExplorer.getState().reportInsideMissing();
    return { default: (() => null) as unknown as typeof InsideViewType };
  }),
);

const STEP_OF_KEY: Record<string, Partial<CameraStep>> = {
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
  ArrowUp: { tilt: 1 },
  ArrowDown: { tilt: -1 },
  'Shift+ArrowLeft': { panX: -1 },
  'Shift+ArrowRight': { panX: 1 },
  'Shift+ArrowUp': { panY: 1 },
  'Shift+ArrowDown': { panY: -1 },
  '+': { zoom: 1 },
  '=': { zoom: 1 },
  '-': { zoom: -1 },
};

interface BodyStageProps {
  readonly modelUrl: string;
  /** What the body is and how it is turned, for whoever does not see it. */
  readonly label: string;
  /** Waited for by the boundary around. */
  readonly graphics: Promise<Graphics>;
}

/**
 * The body in its canvas, filling its parent; `label` tells whoever does not see it what it is and how it is turned.
 *
 * `data-scene` says `loading`, `ready`, `failed` or `lost` and keeps saying it. Frames are drawn on demand.
 */
export default function BodyStage({ modelUrl, label, graphics }: BodyStageProps) {
  const stage = useRef<HTMLElement>(null);
  const status = useExplorer((s) => s.sceneStatus);
  const freeze = useExplorer((s) => s.freeze);
  const room = useExplorer((s) => s.room !== 'off');
  const look = useSkinLook();
  const drawnWith = use(graphics);
  const webgl = drawnWith !== 'none';
  // without a graphics card smooth edges double the time of a frame; pictures, taken frozen, have the time
  const renderer = useMemo(() => createRenderer(drawnWith === 'card' || freeze), [drawnWith, freeze]);
  useEffect(() => {
    if (!webgl) useExplorer.getState().reportFailure('no-webgl');
  }, [webgl]);

  const turn = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Home') {
      event.preventDefault();
      useExplorer.getState().lookHome();
      return;
    }
    const arrow = event.shiftKey && event.key.startsWith('Arrow');
    const step = STEP_OF_KEY[arrow ? `Shift+${event.key}` : event.key];
    if (!step) return;
    event.preventDefault();
    useExplorer.getState().stepCamera(step);
  };

  return (
    <section
      ref={stage}
      className="stage"
      data-scene={status}
      data-skin={look}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard turns the body
      tabIndex={0}
      onKeyDown={turn}
      // a long touch is no wish for the browser's menu
      onContextMenu={(event) => room && event.preventDefault()}
    >
      {/* what has failed gives its memory back; the drawing stands in its place */}
      {webgl && status !== 'failed' && (
        <SceneCanvas
          dpr={freeze ? 1 : [1, 2]}
          camera={{ fov: LENS_FOV_DEG, near: 0.1, far: 30, position: [0, 0.86, 5] }}
          gl={renderer}
        >
          <BodyScene modelUrl={modelUrl} stage={stage} software={drawnWith === 'software'} />
        </SceneCanvas>
      )}
    </section>
  );
}

interface BodySceneProps {
  readonly modelUrl: string;
  readonly stage: React.RefObject<HTMLElement | null>;
  readonly software: boolean;
}

function BodyScene({ modelUrl, stage, software }: BodySceneProps) {
  const inside = useExplorer((s) => (s.place.kind === 'inside' ? s.place.id : null));
  const model = useBodyModel(modelUrl);
  useWarmShaders(model);
  const sight = useSightTrees(model);
  const axes = useExplorer((s) => s.debug.includes('axes'));
  const landmarks = useExplorer((s) => s.debug.includes('landmarks'));
  return (
    <>
      <CameraRig />
      <ContextWatch />
      <AnchorProjector />
      <MarkProjector model={model} />
      <PoseLink />
      <FrameReport stage={stage} hasBody={sight !== null} bodyStage={model?.stage ?? 'none'} />
      {model && (
        <>
          <Body model={model} sight={sight} software={software} />
          <Ground />
        </>
      )}
      {inside && (
        <Suspense fallback={null}>
          <InsideView id={inside} software={software} stage={stage} />
        </Suspense>
      )}
      {axes && <axesHelper args={[1]} />}
      {landmarks && <LandmarkPoints />}
    </>
  );
}
