import { addAfterEffect, invalidate } from '@react-three/fiber';

/**
 * The body as it stands, PNG in the size of its canvas; null where there is no canvas or the browser gives no picture.
 * Read in the same task in which it was drawn: later the drawing is gone.
 */
export function pictureOfBody(): Promise<Blob | null> {
  const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
  if (!canvas) return Promise.resolve(null);
  return new Promise((done) => {
    const stop = addAfterEffect(() => {
      stop();
      canvas.toBlob((picture) => done(picture), 'image/png');
    });
    invalidate();
  });
}
