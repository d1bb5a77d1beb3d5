import { Link } from 'react-aria-components/Link';
import { formatNumber } from '../../content/format.ts';
import { messages } from '../../content/messages.ts';
import type { Anchor } from '../../state/anchors.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import type { Prominence } from '../../state/focus.ts';
import { usePlaceHref } from '../place-link.tsx';

interface MarkerProps {
  readonly anchor: Extract<Anchor, { kind: 'point' }>;
  readonly number: number;
  readonly prominence: Prominence;
  readonly open: boolean;
  readonly hovered: boolean;
  readonly muscle: string;
  readonly place: string;
  /** Whether its side is told too. */
  readonly sided: boolean;
}

/** A trigger point's number over the body: a link to its text that a finger can hit. */
export function Marker({ anchor, number, prominence, open, hovered, muscle, place, sided }: MarkerProps) {
  const hover = useExplorer((s) => s.hover);
  const href = usePlaceHref()({ kind: 'point', id: anchor.id });
  const marks = useExplorer((s) => s.room !== 'off' && s.roomTool === 'mark');
  const addMark = useExplorer((s) => s.addMark);
  const m = messages().markers;
  const label = marks ? m.markPoint : m.point;
  const rest = (on: boolean) => hover(on ? { kind: 'point', id: anchor.id } : null);
  return (
    <Link
      href={href}
      className="marker"
      data-key={anchor.key}
      data-role={prominence}
      data-open={open || undefined}
      // React Aria keeps data-hovered for the mouse; this is lit from the list as well
      data-lit={hovered || undefined}
      aria-label={label(number, muscle, place, sided ? anchor.side : null)}
      {...(open ? { 'aria-current': 'true' as const } : {})}
      // with the marking tool a tap marks, and does not lead away
      onClick={(event) => {
        if (!marks) return;
        event.preventDefault();
        addMark({ kind: 'point', id: anchor.id, side: anchor.side });
      }}
      onHoverStart={() => rest(true)}
      onHoverEnd={() => rest(false)}
      onFocus={() => rest(true)}
      onBlur={() => rest(false)}
    >
      <span className="marker-face">{formatNumber(number)}</span>
    </Link>
  );
}
