import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon, type IconName } from '../icon.tsx';
import { RoomToggle } from '../room/room-toggle.tsx';
import { CameraButtons } from './camera-buttons.tsx';
import { DepthGauge } from './depth-gauge.tsx';
import { HiddenList } from './hidden-list.tsx';
import { SideSwitch } from './side-switch.tsx';
import { SkinToggle } from './skin-toggle.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { ViewButtons } from './view-buttons.tsx';

/** The tools of a phone: each button opens its tools beside the body, so that one sees what they do. */
export default function PhoneTools() {
  const m = messages().tools;
  const inside = useExplorer((s) => s.place.kind === 'inside');
  if (inside) {
    return (
      <section className="phone-tools" aria-label={m.tools}>
        <ToolPopover label={m.phone.inside} icon="view">
          <CameraButtons />
          <SideSwitch />
          <div className="tool-row">
            <ThemeToggle />
            <span aria-hidden="true">{m.darkTheme}</span>
          </div>
        </ToolPopover>
      </section>
    );
  }
  return (
    <section className="phone-tools" aria-label={m.tools}>
      <ToolPopover label={m.layers} icon="layers">
        <DepthGauge />
        <SkinToggle />
        <HiddenList />
      </ToolPopover>
      <ToolPopover label={m.phone.view} icon="view">
        <ViewButtons />
        <CameraButtons />
      </ToolPopover>
      <ToolPopover label={m.phone.side} icon="sides">
        <SideSwitch />
        <div className="tool-row">
          <ThemeToggle />
          <span aria-hidden="true">{m.darkTheme}</span>
        </div>
        <RoomToggle />
      </ToolPopover>
      <UndoButtons />
    </section>
  );
}

function ToolPopover({ label, icon, children }: { label: string; icon: IconName; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="icon-button tool-button" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="tool-popover" placement="start top" isNonModal>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
