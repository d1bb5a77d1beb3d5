import { createRoot, extend, type ReconcilerRoot, type RenderProps } from '@react-three/fiber';
import { type ReactNode, useInsertionEffect, useLayoutEffect, useRef, useState } from 'react';
import { AxesHelper, Group, Mesh, Points } from 'three';
import { SceneBoundary } from './scene-boundary.tsx';

// what the scene writes as elements; fiber's own Canvas would bring along the whole of three
extend({ AxesHelper, Group, Mesh, Points });

type SceneCanvasProps = Pick<RenderProps<HTMLCanvasElement>, 'camera' | 'dpr' | 'gl'> & {
  readonly children: ReactNode;
};

/**
 * A canvas that fills its parent: draws what is asked for, when it is asked for, without tone mapping and without
 * pointer events of its own. What goes wrong within is thrown here, for the boundary around it.
 */
export function SceneCanvas({ children, camera, dpr, gl }: SceneCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(null);
  const [size, setSize] = useState<RenderProps<HTMLCanvasElement>['size']>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  if (failure) throw failure.error;

  // unlike an effect it is not run twice by StrictMode: its end is the end
  useInsertionEffect(
    () => () => {
      root.current?.unmount();
      root.current = null;
    },
    [],
  );
  useLayoutEffect(() => {
    const frame = canvas.current?.parentElement;
    if (!frame) return;
    const measure = () => {
      const { width, height, top, left } = frame.getBoundingClientRect();
      setSize((last) =>
        last?.width === width && last.height === height ? last : { width, height, top, left },
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    // a stage without room has nothing to draw; it keeps what it has until there is some
    if (!canvas.current || !size || size.width === 0 || size.height === 0) return;
    root.current ??= createRoot(canvas.current);
    const fail = (error: unknown) => setFailure({ error });
    root.current
      .configure({ frameloop: 'demand', flat: true, camera, dpr, gl, size })
      .then((ready) => ready.render(<SceneBoundary onError={fail}>{children}</SceneBoundary>), fail);
  });

  return (
    <div className="scene-canvas">
      <canvas ref={canvas} />
    </div>
  );
}
