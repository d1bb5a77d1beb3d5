import { CameraControls, CameraControlsImpl } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { useExplorer } from '../state/explorer-store.ts';
import { framingDistance, framingOf, framingShift, LENS_FOV_DEG } from './framing.ts';
import { useFraming } from './use-framing.ts';

const DEG = Math.PI / 180;
const TURN_STEP_RAD = 20 * DEG;
const TILT_STEP_RAD = 12 * DEG;
const ZOOM_STEP = 0.8;
/** A step of sliding, as a share of what the picture shows from top to bottom. */
const PAN_STEP = 0.14;
/** The camera's target stays in here, so that the body cannot be lost. */
const REACH = new Box3(new Vector3(-0.36, 0.02, -0.14), new Vector3(0.36, 1.7, 0.16));
const NEAREST_M = 0.35;
/** Inside a muscle the camera goes nearer. */
const NEAREST_INSIDE_M = 0.02;

/** On demand the first frame after a rest would count the whole rest as its time and end the flight at once. */
class PatientControls extends CameraControlsImpl {
  override update(deltaSeconds: number): boolean {
    return super.update(Math.min(deltaSeconds, 1 / 20));
  }
}

/** Turns, flies and limits the camera as the store asks; cuts where motion is unwelcome or time is frozen. */
export function CameraRig() {
  const controls = useRef<CameraControlsImpl>(null);
  const camera = useThree((s) => s.camera);
  const size = useThree((s) => s.size);
  const invalidate = useThree((s) => s.invalidate);
  const framing = useFraming();
  const insets = useExplorer((s) => s.insets);
  const flights = useExplorer((s) => s.flights);
  const freeze = useExplorer((s) => s.freeze);
  const step = useExplorer((s) => s.cameraStep);
  const stray = useExplorer((s) => s.stray);
  const skinTool = useExplorer((s) => s.skinTool);
  const inside = useExplorer((s) => s.place.kind === 'inside');
  const placed = useRef({ flights: -1, size, insets });
  const stepped = useRef(step.count);
  const farthest = useMemo(
    () => framingDistance(framingOf('front', 'body'), size, insets) * 1.25,
    [size, insets],
  );

  // the middle of the lens goes to the middle of what the controls leave free
  useLayoutEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const shift = framingShift(size, insets);
    camera.setViewOffset(size.width, size.height, -shift.x, -shift.y, size.width, size.height);
    camera.updateProjectionMatrix();
    invalidate();
  }, [camera, size, insets, invalidate]);

  useLayoutEffect(() => {
    const rig = controls.current;
    if (!rig || size.width === 0 || size.height === 0) return;
    const last = placed.current;
    const flown = last.flights !== flights;
    const first = last.flights === -1;
    placed.current = { flights, size, insets };
    // a turned phone keeps a view that was chosen, and leaves alone what a hand has set
    if (!flown && useExplorer.getState().strayed) return;

    rig.maxDistance = farthest;
    const animate = flown && !first && !freeze && !prefersStillness();
    rig.normalizeRotations();
    rig.rotateTo(
      nearestTurn(framing.azimuthDeg * DEG, rig.azimuthAngle),
      (90 - framing.elevationDeg) * DEG,
      animate,
    );
    rig.moveTo(...framing.centre, animate);
    rig.dollyTo(framingDistance(framing, size, insets), animate);
    // a cut is done at once, so that the next frame is already the last
    if (!animate) rig.update(0);
    invalidate();
  }, [framing, flights, farthest, size, insets, freeze, invalidate]);

  // with the brush one finger paints and two turn; the wheel still goes nearer
  useEffect(() => {
    const rig = controls.current;
    if (!rig) return;
    const { ACTION } = CameraControlsImpl;
    const paints = skinTool !== 'turn';
    rig.mouseButtons.left = paints ? ACTION.NONE : ACTION.ROTATE;
    rig.touches.one = paints ? ACTION.NONE : ACTION.TOUCH_ROTATE;
    // on the way into a muscle wheel and pinch go from step to step (journey-gestures.tsx)
    rig.mouseButtons.wheel = inside ? ACTION.NONE : ACTION.DOLLY;
    rig.touches.two = inside ? ACTION.NONE : paints ? ACTION.TOUCH_DOLLY_ROTATE : ACTION.TOUCH_DOLLY_TRUCK;
  }, [skinTool, inside]);

  useEffect(() => {
    const rig = controls.current;
    if (!rig || stepped.current === step.count) return;
    stepped.current = step.count;
    const animate = !freeze && !prefersStillness();
    if (step.turn !== 0 || step.tilt !== 0) {
      rig.rotate(step.turn * TURN_STEP_RAD, -step.tilt * TILT_STEP_RAD, animate);
    }
    if (step.zoom !== 0) rig.dollyTo(rig.distance * ZOOM_STEP ** step.zoom, animate);
    if (step.panX !== 0 || step.panY !== 0) {
      const seenM = 2 * rig.distance * Math.tan((LENS_FOV_DEG * DEG) / 2);
      rig.truck(step.panX * seenM * PAN_STEP, -step.panY * seenM * PAN_STEP, animate);
    }
    if (!animate) rig.update(0);
    invalidate();
  }, [step, freeze, invalidate]);

  const attach = useCallback((rig: CameraControlsImpl | null) => {
    controls.current = rig;
    rig?.setBoundary(REACH);
  }, []);

  return (
    <CameraControls
      ref={attach}
      impl={PatientControls}
      makeDefault
      minDistance={inside ? NEAREST_INSIDE_M : NEAREST_M}
      minPolarAngle={8 * DEG}
      maxPolarAngle={172 * DEG}
      smoothTime={0.28}
      draggingSmoothTime={0.09}
      dollySpeed={0.6}
      dollyToCursor
      onControl={stray}
    />
  );
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The angle equal to `wanted` that is the shortest way from `from`, radians. */
function nearestTurn(wanted: number, from: number): number {
  return wanted + Math.round((from - wanted) / (2 * Math.PI)) * 2 * Math.PI;
}
