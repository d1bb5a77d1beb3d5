import { type Camera, Vector3 } from 'three';

/** The line from the eye through a place of the page; `aim` turns it, and allocates nothing. */
export function lineOfSight(canvas: HTMLCanvasElement, camera: Camera) {
  const origin = new Vector3();
  const direction = new Vector3();
  /** @param clientX,clientY CSS pixels of the page */
  const aim = (clientX: number, clientY: number) => {
    const rect = canvas.getBoundingClientRect();
    const x = ((clientX - rect.left) / rect.width) * 2 - 1;
    const y = 1 - ((clientY - rect.top) / rect.height) * 2;
    origin.setFromMatrixPosition(camera.matrixWorld);
    direction.set(x, y, 0.5).unproject(camera).sub(origin).normalize();
  };
  return { origin, direction, aim };
}
