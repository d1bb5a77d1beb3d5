import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { type Camera, type Group, Matrix4, type Mesh, PerspectiveCamera, type Points, Vector3 } from 'three';
import { strandsOfPoint } from '../../anatomy/fibres.ts';
import type { TriggerPointId } from '../../anatomy/ids.ts';
import { MM_PER_M } from '../../geometry/frame.ts';
import { isDark, useExplorer } from '../../state/explorer-store.ts';
import { depthOfStep, momentOf, shownStep } from '../../state/inside.ts';
import { isMoving, secondsAt, useStoryClock } from '../../state/story-clock.ts';
import { oneSide } from '../../state/view.ts';
import { DrawFreePart, useCoveredPx } from './draw-free-part.tsx';
import { type InsideFrame, insideFrame } from './inside-framing.ts';
import { JourneyGestures } from './journey-gestures.tsx';
import { createDotMesh, createLensMesh, LENS_M } from './lens-mesh.ts';
import { CalloutPlaces } from './place-callouts.ts';
import { createStrandMesh, strandUniforms } from './strand-mesh.ts';

/** Bundles of a muscle; fewer where a processor has to draw them. */
const BUNDLES = {
  card: { count: 800, stations: 36 },
  software: { count: 150, stations: 22 },
} as const;
/** How fast the picture passes from one depth of the journey to the next, per second. */
const PASSING_PER_S = 3.2;
const LONGEST_FRAME_S = 0.05;
/** Where a processor draws, bundles give way to fibres at once, at this depth; else they fade into one another. */
const SWITCH_AT = 3.6;
/** The dots around the band are as far from it as the band is thick, times this. */
const DOTS_PER_RADIUS = 0.85;
const PAPER = { light: '#f3ece2', dark: '#2a2420' } as const;

interface InsideViewProps {
  readonly id: TriggerPointId;
  readonly software: boolean;
  readonly stage: React.RefObject<HTMLElement | null>;
}

/**
 * Inside a muscle: its bundles along the fibre field with the taut band through the open point, and from very near a
 * few of its fibres. What moves is read off the story's clock for each frame; nothing is made anew meanwhile.
 */
export default function InsideView({ id, software, stage }: InsideViewProps) {
  const side = useExplorer((s) => oneSide(s.side));
  const dark = useExplorer(isDark);
  const step = useExplorer((s) => shownStep(s.step, s));
  const tight = useExplorer((s) => s.tight);
  const freeze = useExplorer((s) => s.freeze);
  const heldS = useStoryClock((s) => s.heldS);
  const startedMs = useStoryClock((s) => s.startedMs);
  const invalidate = useThree((s) => s.invalidate);
  const size = useThree((s) => s.size);
  const coveredPx = useCoveredPx();

  const plain = software && !freeze;
  const field = useMemo(() => {
    const { count, stations } = plain ? BUNDLES.software : BUNDLES.card;
    return strandsOfPoint(id, count, stations);
  }, [id, plain]);
  const strands = useMemo(() => createStrandMesh(field, plain), [field, plain]);
  const lens = useMemo(() => createLensMesh(plain), [plain]);
  useEffect(() => () => strands.dispose(), [strands]);
  useEffect(() => () => lens.dispose(), [lens]);
  const frame = useMemo(() => insideFrame(id, side), [id, side]);
  const callouts = useMemo(() => new CalloutPlaces(frame, field, side === 'right'), [frame, field, side]);
  const dots = useMemo(() => createDotMesh(), []);
  useEffect(() => () => dots.dispose(), [dots]);
  const dotsM = (field.bandRadiusMm / MM_PER_M) * DOTS_PER_RADIUS;
  const [lensPlace, dotsPlace] = useMemo(
    () => [placeIn(frame, LENS_M), placeIn(frame, dotsM)] as const,
    [frame, dotsM],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks for a new picture
  useEffect(() => invalidate(), [strands, frame, dark, step, tight, heldS, startedMs, size, invalidate]);
  useEffect(() => {
    for (const uniforms of [strandUniforms(strands), lens.uniforms]) {
      uniforms.uExposure.value = dark ? 0.9 : 1;
      uniforms.uRim.value = dark ? 0.5 : 0.16;
    }
    strandUniforms(strands).uPaper.value.set(dark ? PAPER.dark : PAPER.light);
  }, [strands, lens, dark]);

  const depth = useRef<number | null>(null);
  const bundles = useRef<Mesh>(null);
  const nearest = useRef<Group>(null);
  const around = useRef<Points>(null);
  useFrame(({ camera, gl }, delta) => {
    const still = freeze || prefersStillness();
    const wanted = depthOfStep(step);
    const before = depth.current ?? wanted;
    const eased =
      before + (wanted - before) * (1 - Math.exp(-PASSING_PER_S * Math.min(delta, LONGEST_FRAME_S)));
    depth.current = still || Math.abs(wanted - eased) < 0.01 ? wanted : eased;
    const d = depth.current;

    const now = performance.now();
    const story = useStoryClock.getState();
    const moment = momentOf(step, secondsAt(story, now), tight);
    const uniforms = strandUniforms(strands);
    uniforms.uMoment.value.set(moment.tension, moment.twitch ?? -1, moment.soreness, 0);
    uniforms.uGrow.value = smooth(1.15, 2, d);
    uniforms.uTrench.value.y = smooth(2, 3, d);
    uniforms.uDim.value = smooth(2.1, 3, d) * 0.6;
    uniforms.uFade.value = 1 - smooth(3.35, 3.85, d);
    uniforms.uTrench.value.z = pixelPerMetre(camera, gl.domElement.height) * 0.75;
    lens.uniforms.uLens.value.set(moment.tension, moment.driftS, moment.soreness, smooth(3.3, 3.9, d));
    lens.uniforms.uPixels.value = (0.2 * LENS_M) / pixelPerMetre(camera, gl.domElement.height);
    dots.uniforms.uLens.value.set(
      moment.tension,
      moment.driftS,
      0,
      smooth(2.5, 3, d) * (1 - smooth(3.1, 3.5, d)),
    );
    dots.uniforms.uPixels.value = (0.32 * dotsM) / pixelPerMetre(camera, gl.domElement.height);
    if (bundles.current)
      bundles.current.visible = d > 1.16 && (plain ? d < SWITCH_AT : uniforms.uFade.value > 0);
    if (around.current) around.current.visible = dots.uniforms.uLens.value.w > 0;
    if (nearest.current) nearest.current.visible = plain ? d >= SWITCH_AT : d > 3.31;
    keepNear(camera, frame.origin);
    callouts.write(step, camera, size);
    if (stage.current) stage.current.dataset.inside = d === wanted ? step : '';
    if (d !== wanted || isMoving(story, now)) invalidate();
  });
  useEffect(() => {
    const element = stage.current;
    return () => {
      if (element) delete element.dataset.inside;
    };
  }, [stage]);

  const scale = 1 / MM_PER_M;
  return (
    <group dispose={null}>
      <JourneyGestures />
      {plain && <DrawFreePart coveredPx={coveredPx} />}
      <mesh
        ref={bundles}
        geometry={strands.geometry}
        material={strands.material}
        position={frame.origin as [number, number, number]}
        scale={[side === 'left' ? scale : -scale, scale, scale]}
        frustumCulled={false}
        renderOrder={1}
      />
      <points
        ref={around}
        geometry={dots.geometry}
        material={dots.material}
        matrixAutoUpdate={false}
        matrix={dotsPlace}
        frustumCulled={false}
        renderOrder={6}
      />
      <group ref={nearest} matrixAutoUpdate={false} matrix={lensPlace}>
        <mesh {...lens.open} frustumCulled={false} renderOrder={1} />
        <mesh {...lens.fibres} frustumCulled={false} renderOrder={1} />
        <mesh {...lens.cords} frustumCulled={false} renderOrder={1} />
        <points {...lens.dots} frustumCulled={false} renderOrder={6} />
      </group>
    </group>
  );
}

/** A frame's axes as a matrix: x along the fibres, z outwards, so many metres to the unit. */
function placeIn(frame: InsideFrame, unitM: number): Matrix4 {
  const [x, z] = [new Vector3(...frame.axis), new Vector3(...frame.outward)];
  return new Matrix4()
    .makeBasis(x, new Vector3().crossVectors(z, x), z)
    .scale(new Vector3(unitM, unitM, unitM))
    .setPosition(...frame.origin);
}

/** The nearer the camera comes, the nearer it must begin to see. */
function keepNear(camera: Camera, [x, y, z]: readonly [number, number, number]): void {
  if (!(camera instanceof PerspectiveCamera)) return;
  const distance = Math.hypot(camera.position.x - x, camera.position.y - y, camera.position.z - z);
  const near = Math.min(0.1, Math.max(0.004, distance * 0.3));
  if (Math.abs(near - camera.near) < camera.near * 0.1) return;
  camera.near = near;
  camera.updateProjectionMatrix();
}

/** How wide a pixel is at a distance of one metre, m. */
function pixelPerMetre(camera: Camera, heightPx: number): number {
  const fov = camera instanceof PerspectiveCamera ? camera.fov : 24;
  return (2 * Math.tan((fov * Math.PI) / 360)) / heightPx;
}

function smooth(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
