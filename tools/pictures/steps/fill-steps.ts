import type { Structure } from '../../model/structure.ts';
import type { Look, Step } from './step.ts';

const CHEST: Look = { atMm: [0, 1270, 10], highMm: 480, azimuthDeg: 32, elevationDeg: 4 };
const BELLY: Look = { atMm: [0, 1035, 40], highMm: 480, azimuthDeg: 18, elevationDeg: 4 };
const CAGE = /^(rib-|costal-cartilage|manubrium|sternum|xiphoid|vertebra-[tl]|vertebra-c7|disc-[tl])/;
const WALL = /^(rectus-abdominis|external-oblique|internal-oblique|transversus-abdominis|pyramidalis)/;
const PELVIS = /^(hip-bone|sacrum|pubic)/;
const BETWEEN_RIBS = /^intercostal/;
const FRONT = /^(rectus-sheath|linea-alba|inguinal-ligament)/;

/** What the tables leave open, before and after it is filled. */
export function fillSteps(body: readonly Structure[]): Step[] {
  const pick = (...patterns: readonly RegExp[]) =>
    body.filter(({ id }) => patterns.some((pattern) => pattern.test(id)));
  return [
    { name: 'fills-1-ribs', look: CHEST, structures: pick(CAGE) },
    { name: 'fills-2-intercostals', look: CHEST, structures: pick(CAGE, BETWEEN_RIBS) },
    { name: 'fills-3-belly', look: BELLY, structures: pick(CAGE, BETWEEN_RIBS, PELVIS, WALL) },
    { name: 'fills-4-sheath', look: BELLY, structures: pick(CAGE, BETWEEN_RIBS, PELVIS, WALL, FRONT) },
  ];
}
