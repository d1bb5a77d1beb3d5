import type { ReactNode } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { useMissingPart } from '../state/missing-part.ts';
import { createPlacePath } from '../state/place.ts';
import { ErrorBoundary } from './error-boundary.tsx';

interface PartProps {
  readonly children: ReactNode;
  /** Whether the text of the place says already that it is missing. */
  readonly told?: boolean;
}

/**
 * A part of the page that may not arrive, as when the connection drops: it takes nothing else with it, the page tells
 * that it is missing, and at the next place it is tried again.
 */
export function Part({ children, told = false }: PartProps) {
  const path = useExplorer((s) => createPlacePath(s.place));
  const report = () => useMissingPart.getState().report();
  return (
    <ErrorBoundary again={path} {...(told ? {} : { onError: report })}>
      {children}
    </ErrorBoundary>
  );
}
