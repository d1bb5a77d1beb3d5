import type { Messages } from '../../messages.ts';
import { about } from './about.ts';
import { condition } from './condition.ts';
import { drawings } from './drawings.ts';
import { embed } from './embed.ts';
import { evidence } from './evidence.ts';
import { explorer } from './explorer.ts';
import { handOut } from './hand-out.ts';
import { home } from './home.ts';
import { hurts } from './hurts.ts';
import { inside } from './inside.ts';
import { insidePanel } from './inside-panel.ts';
import { kiosk } from './kiosk.ts';
import { mapPanel } from './map-panel.ts';
import { markers } from './markers.ts';
import { muscle } from './muscle.ts';
import { notices } from './notices.ts';
import { panel } from './panel.ts';
import { places } from './places.ts';
import { point } from './point.ts';
import { room } from './room.ts';
import { safety } from './safety.ts';
import { search } from './search.ts';
import { shared } from './shared.ts';
import { structures } from './structures.ts';
import { tools } from './tools.ts';
import { twin } from './twin.ts';
import { unknown } from './unknown.ts';

/** The interface in Simplified Chinese. */
export const zhHans: Messages = {
  condition,
  about,
  embed,
  evidence,
  home,
  hurts,
  insidePanel,
  mapPanel,
  muscle,
  panel,
  places,
  point,
  safety,
  search,
  shared,
  structures,
  unknown,
  drawings,
  explorer,
  handOut,
  inside,
  kiosk,
  markers,
  notices,
  room,
  tools,
  twin,
};
