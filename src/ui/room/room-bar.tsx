import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { messages } from '../../content/messages.ts';
import { type RoomTool, useExplorer } from '../../state/explorer-store.ts';
import { Icon, type IconName } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';
import { CameraButtons } from '../tools/camera-buttons.tsx';
import { DepthGauge } from '../tools/depth-gauge.tsx';
import { SideSwitch } from '../tools/side-switch.tsx';
import { SkinToggle } from '../tools/skin-toggle.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import { SecondScreen } from './second-screen.tsx';

const TOOLS: readonly { tool: Exclude<RoomTool, 'laser'>; icon: IconName }[] = [
  { tool: 'look', icon: 'eye' },
  { tool: 'mark', icon: 'pin' },
  { tool: 'draw', icon: 'brush' },
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
  const m = messages().room;
  const bar = useRef<HTMLElement>(null);
  useHeightTold(bar);
  const leave = () => {
    setTool('look');
    set({ room: 'off' });
  };
  return (
    <section ref={bar} className="room-bar" aria-label={m.room}>
      {TOOLS.map(({ tool: id, icon }) => (
        <ToggleButton
          key={id}
          className="room-tool"
          isSelected={tool === id}
          onChange={() => setTool(tool === id ? 'look' : id)}
        >
          <Icon name={icon} />
          {m.tool[id]}
        </ToggleButton>
      ))}
      <RoomPopover label={m.sideAndView} icon="sides">
        <SideSwitch />
        <CameraButtons />
      </RoomPopover>
      <RoomPopover label={m.layers} icon="layers">
        <DepthGauge />
        <SkinToggle />
      </RoomPopover>
      <PlaceLink to={{ kind: 'map' }} className="room-tool">
        <Icon name="map" />
        {m.map(marks)}
      </PlaceLink>
      <Button className="room-tool" isDisabled={!canUndo} onPress={undo}>
        <Icon name="undo" />
        {m.undo}
      </Button>
      <Button className="room-tool" isDisabled={!canRedo} onPress={redo}>
        <Icon name="redo" />
        {m.redo}
      </Button>
      <SecondScreen />
      <Button className="room-tool" onPress={() => set({ room: room === 'left' ? 'right' : 'left' })}>
        <Icon name="hand" />
        {room === 'left' ? m.toRight : m.toLeft}
      </Button>
      <Button className="room-tool" onPress={leave}>
        <Icon name="close" />
        {m.leave}
      </Button>
    </section>
  );
}

/** Tells the styles how high the row of tools is, which depends on the words in it: on a phone others lie above it. */
function useHeightTold(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--room-bar', `${element.offsetHeight}px`);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--room-bar');
    };
  }, [bar]);
}

function RoomPopover({ label, icon, children }: { label: string; icon: IconName; children: ReactNode }) {
  const left = useExplorer((s) => s.room === 'left');
  const phone = useMedia(PHONE);
  return (
    <DialogTrigger>
      <Button className="room-tool">
        <Icon name={icon} />
        {label}
      </Button>
      <Popover
        className="tool-popover"
        placement={phone ? 'top' : left ? 'right top' : 'left top'}
        isNonModal
      >
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
