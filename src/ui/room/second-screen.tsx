import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { usePresenter } from '../../state/presenter.ts';
import { addressOfLink } from '../address-of-link.ts';
import { Icon } from '../icon.tsx';

interface PlacedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
/** Where the browser knows of several screens (Window Management API); it asks whether it may tell. */
interface ManyScreens {
  getScreenDetails?(): Promise<{
    readonly screens: readonly PlacedScreen[];
    readonly currentScreen: PlacedScreen;
  }>;
}

/** Opens a second window, on another screen where there is one; then freezes it and points in it. */
export function SecondScreen() {
  const followed = usePresenter((s) => s.followed);
  const frozen = usePresenter((s) => s.frozen);
  const setFrozen = usePresenter((s) => s.setFrozen);
  const tool = useExplorer((s) => s.roomTool);
  const setTool = useExplorer((s) => s.setRoomTool);
  const m = messages().room;
  const [refused, setRefused] = useState(false);
  if (!('BroadcastChannel' in window)) return null;
  const open = async () => {
    const features = await placeOfOtherScreen();
    setRefused(window.open(addressOfLink('/?second=1'), 'tpe-second-screen', features) === null);
  };
  return (
    <>
      {!followed && (
        <Button className="room-tool" onPress={() => void open()}>
          <Icon name="screen" />
          {m.secondScreen}
        </Button>
      )}
      {followed && (
        <>
          <ToggleButton className="room-tool" isSelected={frozen} onChange={setFrozen}>
            <Icon name="pause" />
            {m.freeze}
          </ToggleButton>
          <ToggleButton
            className="room-tool"
            isSelected={tool === 'laser'}
            onChange={(on) => setTool(on ? 'laser' : 'look')}
          >
            <Icon name="laser" />
            {m.pointer}
          </ToggleButton>
        </>
      )}
      {refused && (
        <p className="room-tool" role="alert">
          {m.screenRefused}
        </p>
      )}
    </>
  );
}

async function placeOfOtherScreen(): Promise<string> {
  const details = await (window as ManyScreens).getScreenDetails?.().catch(() => null);
  const other = details?.screens.find((screen) => screen !== details.currentScreen);
  if (!other) return 'popup,width=1280,height=800';
  const { availLeft, availTop, availWidth, availHeight } = other;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
