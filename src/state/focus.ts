import type { LayerNumber, MuscleId, PartId, TriggerPointId } from '../anatomy/ids.ts';
import { muscleIds, muscles } from '../anatomy/muscles.ts';
import { conditions, muscleOf, pointsOf } from '../content/facts.ts';
import { ROLES, type Role } from '../content/ids.ts';
import type { Mark } from './marks.ts';
import type { Place } from './place.ts';
import type { Layer, ViewState } from './view.ts';

/** Why a muscle stands out: its role in the condition, or because the place is about it. */
export type Prominence = Role | 'subject';

/** What the place speaks of, as ids: the scene paints it, the lists name it, and both number it alike. */
export interface Focus {
  readonly muscles: ReadonlyMap<MuscleId, Prominence>;
  /** In the order of the list; a point's number is its place in here, from 1. */
  readonly points: readonly TriggerPointId[];
  /** The one that is open. */
  readonly point: TriggerPointId | null;
}

const NOTHING: Focus = { muscles: new Map(), points: [], point: null };
const cache = new Map<string, Focus>();

/** The focus of a place; the same object each time for the same place, so that it can be compared. */
export function focusOf(place: Place): Focus {
  if (place.kind === 'inside') return focusOf({ kind: 'point', id: place.id });
  if (place.kind !== 'condition' && place.kind !== 'muscle' && place.kind !== 'point') return NOTHING;
  const key = `${place.kind}/${place.id}`;
  const known = cache.get(key);
  if (known) return known;
  const made = makeFocus(place);
  cache.set(key, made);
  return made;
}

function makeFocus(place: Extract<Place, { kind: 'condition' | 'muscle' | 'point' }>): Focus {
  if (place.kind === 'condition') {
    const linked = [...conditions[place.id].muscles].sort(
      (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
    );
    return {
      muscles: new Map(linked.map(({ muscle, role }) => [muscle, role])),
      points: linked.flatMap(({ points }) => points),
      point: null,
    };
  }
  const muscle = place.kind === 'muscle' ? place.id : muscleOf(place.id);
  return {
    muscles: new Map([[muscle, 'subject']]),
    points: pointsOf(muscle),
    point: place.kind === 'point' ? place.id : null,
  };
}

/** Depth that shows the muscles of a layer: everything above them is off. */
function depthThatShows(layer: LayerNumber): Layer {
  if (layer <= 1) return 'superficial';
  return layer <= 3 ? 'middle' : 'deep';
}

/** The muscles that marks lie on stand out where the map is read; they have no numbers of trigger points. */
export function focusOfMarks(marks: readonly Mark[]): Focus {
  const owners = marks.flatMap(({ place }) => {
    if (place.kind === 'zone') return [];
    const owner = place.kind === 'point' ? muscleOf(place.id) : ownerOfPart(place.part);
    return owner ? [owner] : [];
  });
  return owners.length > 0
    ? { muscles: new Map(owners.map((id) => [id, 'subject'])), points: [], point: null }
    : NOTHING;
}

function ownerOfPart(part: PartId): MuscleId | undefined {
  return muscleIds.find((id) => muscles[id].parts.includes(part));
}

/** How deep the body is peeled here: as chosen, else as deep as the place needs. */
export function depthOf(place: Place, layer: ViewState['layer']): Layer {
  if (layer) return layer;
  if (place.kind === 'hurts') return 'skin';
  if (place.kind === 'inside') return depthOf({ kind: 'point', id: place.id }, null);
  if (place.kind !== 'muscle' && place.kind !== 'point') return 'superficial';
  const muscle = place.kind === 'muscle' ? place.id : muscleOf(place.id);
  return depthThatShows(muscles[muscle].layer);
}
