import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { type RoomTool, useExplorer } from '../../state/explorer-store.ts';
import { Icon, type IconName } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';

const TOOLS: readonly { tool: RoomTool; label: string; icon: IconName }[] = [
  { tool: 'look', label: 'Look', icon: 'eye' },
  { tool: 'mark', label: 'Mark', icon: 'pin' },
  { tool: 'draw', label: 'Draw', icon: 'brush' },
];

/** The tools of the treatment room, for one hand: at the edge where the free hand is. */
export function RoomBar() {
  const room = useExplorer((s) => s.room);
  const tool = useExplorer((s) => s.roomTool);
  const setTool = useExplorer((s) => s.setRoomTool);
  const set = useExplorer((s) => s.set);
  const marks = useExplorer((s) => s.map.marks.length);
  const canUndo = useExplorer((s) => s.history.past.length > 0);
  const canRedo = useExplorer((s) => s.history.future.length > 0);
  const undo = useExplorer((s) => s.undo);
  const redo = useExplorer((s) => s.redo);
  const leave = () => {
    setTool('look');
    set({ room: 'off' });
  };
  return (
    <section className="room-bar" aria-label="Treatment room">
      {TOOLS.map(({ tool: id, label, icon }) => (
        <ToggleButton
          key={id}
          className="room-tool"
          isSelected={tool === id}
          onChange={() => setTool(tool === id ? 'look' : id)}
        >
          <Icon name={icon} />
          {label}
        </ToggleButton>
      ))}
      <PlaceLink to={{ kind: 'map' }} className="room-tool">
        <Icon name="map" />
        {marks > 0 ? `My map (${marks})` : 'My map'}
      </PlaceLink>
      <Button className="room-tool" isDisabled={!canUndo} onPress={undo}>
        <Icon name="undo" />
        Undo
      </Button>
      <Button className="room-tool" isDisabled={!canRedo} onPress={redo}>
        <Icon name="redo" />
        Redo
      </Button>
      <Button className="room-tool" onPress={() => set({ room: room === 'left' ? 'right' : 'left' })}>
        <Icon name="hand" />
        {room === 'left' ? 'To the right' : 'To the left'}
      </Button>
      <Button className="room-tool" onPress={leave}>
        <Icon name="close" />
        Leave
      </Button>
    </section>
  );
}
