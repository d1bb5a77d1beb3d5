import type { CameraControlsImpl } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import { type CameraPose, usePresenter } from '../../state/presenter.ts';

/** The second screen is told where the camera stands at most so often, per second. */
const PER_SECOND = 20;

/** Says where the camera stands while a second screen follows; there it stands where it is told. */
export function PoseLink() {
  const controls = useThree((s) => s.controls) as CameraControlsImpl | null;
  const invalidate = useThree((s) => s.invalidate);
  const follows = usePresenter((s) => s.follows);
  const followed = usePresenter((s) => s.followed);
  const pose = usePresenter((s) => (s.follows ? s.pose : null));
  const saidMs = useRef(0);
  const [at, target] = useMemo(() => [new Vector3(), new Vector3()], []);

  useEffect(() => {
    if (!controls || !pose) return;
    void controls.setLookAt(...pose, false);
    controls.update(0);
    invalidate();
  }, [controls, pose, invalidate]);
  useFrame(() => {
    if (!controls || follows || !followed) return;
    const now = performance.now();
    if (now - saidMs.current < 1000 / PER_SECOND) {
      invalidate();
      return;
    }
    controls.getPosition(at);
    controls.getTarget(target);
    const last = usePresenter.getState().pose;
    const next: CameraPose = [at.x, at.y, at.z, target.x, target.y, target.z];
    if (last?.every((value, i) => Math.abs(value - (next[i] as number)) < 1e-5)) return;
    saidMs.current = now;
    usePresenter.setState({ pose: next });
  });
  return null;
}
