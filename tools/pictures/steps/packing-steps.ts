import { createFibreSheet, meshFibreSheet } from '../../../src/geometry/fibre-sheet.ts';
import type { Tables } from '../../model/read-tables.ts';
import type { Structure } from '../../model/structure.ts';
import { TISSUE, unitHash } from '../../model/tissue-colour.ts';
import { DRAWN, drawn, type Look, once, rgb, SHOULDER_BLADE, type Step } from './step.ts';

const BACK: Look = {
  atMm: [-55, 1245, -70],
  highMm: 380,
  azimuthDeg: 208,
  elevationDeg: 4,
};
/** The first layer of the deep muscles of the back. */
const DEEP_LAYER = 3;
const PART = 'infraspinatus';
const WHOLE: Look = { atMm: [0, 862, 0], highMm: 1880, azimuthDeg: 28 };
const FROM_BEHIND: Look = { ...WHOLE, azimuthDeg: 208 };
const MUSCLES_OF_AN_ACHE = [
  'infraspinatus',
  'teres-minor',
  'deltoid-acromial',
  'deltoid-spinal',
  'trapezius-descending',
];

/** Crevice shading, fewer triangles, the stages of the file, and what the app makes of it. */
export function packingSteps(
  tables: Tables,
  body: readonly Structure[],
  shades: ReadonlyMap<Structure, Float32Array>,
): Step[] {
  const figures = tables.muscles[PART];
  const finished = body.find(({ id }) => id === PART);
  if (!figures || !finished) throw new Error(`there is no ${PART}`);
  const stations = figures.fascicles[0]?.length ?? 2;
  const dense = meshFibreSheet(createFibreSheet(figures), {
    alongSteps: (stations - 1) * 7,
    acrossSteps: 18,
  });
  const simplified = { ...once(finished), kind: 'bone' as const };
  console.log(
    `${PART}: ${dense.indices.length / 3} triangles, simplified ${finished.mesh.indices.length / 3}`,
  );
  // of one colour and one kind, so that nothing but the shade tells them apart
  const plain = body
    .filter(({ kind, layer = DEEP_LAYER }) => kind !== 'skin' && layer >= DEEP_LAYER)
    .map((structure) => ({ ...structure, kind: 'bone' as const, colours: oneColour(structure, DRAWN.clay) }));
  const numbered = body.map((structure) => ({
    ...structure,
    colours: oneColour(structure, hueOf(structure.id)),
  }));
  const batched = body.map((structure) => ({
    ...structure,
    colours: oneColour(structure, batchColour(structure)),
  }));
  return [
    { name: 'crevices-1-off', look: BACK, structures: plain },
    { name: 'crevices-2-on', look: BACK, structures: plain, shades },
    {
      name: 'simplify-1-dense',
      look: { ...SHOULDER_BLADE, edges: ['dense'] },
      structures: [drawn('dense', dense, DRAWN.clay)],
    },
    {
      name: 'simplify-2-packed',
      look: { ...SHOULDER_BLADE, edges: [PART] },
      structures: [{ ...simplified, colours: oneColour(simplified, DRAWN.clay) }],
    },
    { name: 'stages-1-skin', isTall: true, look: { ...WHOLE, stage: 'skin' }, structures: body, shades },
    {
      name: 'stages-2-outer',
      isTall: true,
      look: { ...WHOLE, stage: 'outer', hide: ['skin'] },
      structures: body,
      shades,
    },
    {
      name: 'stages-3-whole',
      isTall: true,
      look: { ...WHOLE, fromLayer: 2, hide: ['skin'] },
      structures: body,
      shades,
    },
    {
      name: 'app-1-batches',
      isTall: true,
      look: { ...FROM_BEHIND, glass: ['skin'] },
      structures: batched,
      shades,
    },
    {
      name: 'app-2-numbers',
      isTall: true,
      look: { ...FROM_BEHIND, hide: ['skin'] },
      structures: numbered,
      shades,
    },
    {
      name: 'app-3-standing',
      isTall: true,
      look: { ...FROM_BEHIND, solid: MUSCLES_OF_AN_ACHE },
      structures: body,
      shades,
    },
  ];
}

function oneColour({ mesh }: Structure, colour: readonly number[]): Float32Array {
  const colours = new Float32Array(mesh.positions.length);
  for (let i = 0; i < colours.length; i += 3) colours.set(colour, i);
  return colours;
}

function batchColour({ kind }: Structure): readonly number[] {
  if (kind === 'skin') return TISSUE.skin;
  return ['muscle', 'tendon', 'aponeurosis', 'fascia'].includes(kind) ? rgb('#c06a58') : rgb('#cdb98c');
}

/** A colour of its own for each id, all equally light. */
function hueOf(id: string): readonly number[] {
  return rgb(
    `hsl(${Math.round(unitHash(id) * 360)}, 34%, ${56 + Math.round(unitHash(`${id} light`) * 14)}%)`,
  );
}
