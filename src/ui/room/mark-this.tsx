import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { isSameMarkPlace, type MarkPlace, MOST_MARKS } from '../../state/marks.ts';
import { Icon } from '../icon.tsx';

/** In the treatment room, marks what the text speaks of without touching the body. */
export function MarkThis({ places, label }: { places: readonly MarkPlace[]; label: string }) {
  const room = useExplorer((s) => s.room !== 'off');
  const marks = useExplorer((s) => s.map.marks);
  const addMark = useExplorer((s) => s.addMark);
  if (!room || places.length === 0) return null;
  const fresh = places.filter((place) => !marks.some((mark) => isSameMarkPlace(mark.place, place)));
  const m = messages().room;
  const full = marks.length >= MOST_MARKS;
  return (
    <Button
      className="chip-button mark-this"
      isDisabled={fresh.length === 0 || full}
      onPress={() => fresh.forEach(addMark)}
    >
      <Icon name="pin" />
      {fresh.length === 0 ? m.marked : full ? m.mapFull : label}
    </Button>
  );
}
