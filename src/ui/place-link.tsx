import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { useExplorer } from '../state/explorer-store.ts';
import { createLink } from '../state/link.ts';
import type { Place } from '../state/place.ts';
import { type ViewState, viewForNewPlace } from '../state/view.ts';

interface PlaceLinkProps {
  readonly to: Place;
  /** Changes to the look that the place has of itself. */
  readonly view?: Partial<ViewState>;
  readonly className?: string;
  readonly children: ReactNode;
  readonly onHover?: (hovering: boolean) => void;
  readonly current?: boolean;
  readonly label?: string;
}

/** A link to a place: a real address that can be copied or opened elsewhere, followed without a reload. */
export function PlaceLink({ to, view, className, children, onHover, current, label }: PlaceLinkProps) {
  const href = usePlaceHref()(to, view);
  return (
    <Link
      href={href}
      className={className ?? 'link'}
      {...(current ? { 'aria-current': 'true' as const } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(onHover
        ? {
            onHoverStart: () => onHover(true),
            onHoverEnd: () => onHover(false),
            onFocus: () => onHover(true),
            onBlur: () => onHover(false),
          }
        : {})}
    >
      {children}
    </Link>
  );
}

/** Makes the path of a place, with what stays the same from place to place: whose side, and the theme. */
export function usePlaceHref(): (to: Place, view?: Partial<ViewState>) => string {
  const side = useExplorer((s) => s.side);
  const theme = useExplorer((s) => s.theme);
  const skin = useExplorer((s) => s.skin);
  const freeze = useExplorer((s) => s.freeze);
  return (to, view = {}) => {
    const kept = viewForNewPlace({ ...useExplorer.getState(), side, theme, skin, freeze });
    return createLink(to, { ...kept, ...view });
  };
}
