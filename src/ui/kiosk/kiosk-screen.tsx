import { useState } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';
import type { KioskSettings } from '../../state/kiosk.ts';
import { Attract } from './attract.tsx';
import { Clearing } from './clearing.tsx';
import { StaffExit } from './staff-exit.tsx';
import { StayInside } from './stay-inside.tsx';
import { StillThere } from './still-there.tsx';
import { useKioskPhase } from './use-kiosk-phase.ts';

/** A screen that many people use one after another: it invites, asks whether somebody is there, and forgets. */
export default function KioskScreen({ settings }: { settings: KioskSettings }) {
  // who opens it at another place is in the middle of something
  const [first] = useState(() =>
    useExplorer.getState().place.kind === 'home' ? ('attract' as const) : ('used' as const),
  );
  const { shown, leftS } = useKioskPhase(settings, first);
  return (
    <>
      {shown === 'attract' && <Attract />}
      {shown === 'warning' && <StillThere leftS={leftS} />}
      {shown === 'over' && <Clearing />}
      <StayInside />
      <StaffExit />
    </>
  );
}
