import type { Region } from './close-region.ts';
import { BODY_CALM, HEAD_CALM } from './soft-tissue.ts';
import type { Joint } from './sort-points.ts';

const SHOULDER: Joint = { at: [167, 1382, -27], radiusMm: 72 };
const HIP: Joint = { at: [95, 890, 0], radiusMm: 95 };
const NAPE: Joint = { at: [0, 1440, -20], radiusMm: 85 };
const WRIST: Joint = { at: [265, 850, 20], radiusMm: 45 };
const ANKLE: Joint = { at: [80, 70, -45], radiusMm: 45 };
const CRANIAL_BASE: Joint = { at: [0, 1540, -20], radiusMm: 55 };

const HEAD = /^(cranium|mandible|teeth-|nasal-cartilage|ear-cartilage|eyeball)/;
const NECK = /^(vertebra-c[1-6]|disc-c[2-5]|hyoid|thyroid-cartilage|cricoid-cartilage)/;
const TRUNK =
  /^(vertebra-(c7|t|l)|disc-(c[67]|t|l|inter)|rib-|costal-cartilage|manubrium|sternum|xiphoid|sacrum|coccyx|hip-bone|scapula|clavicle)/;
const ARM = /^(humerus|radius|ulna)/;
const PALM = /^(scaphoid|lunate|triquetrum|pisiform|trapezium|trapezoid|capitate|hamate|metacarpal)/;
const FINGERS = /^phalanx-hand/;
const LEG = /^(femur|tibia|fibula|patella)/;
const FOOT = /^(calcaneus|talus|navicular|cuboid|cuneiform|metatarsal)/;
const TOES = /^phalanx-foot/;

/** Trunk and long limbs, from the ankles to the neck. */
export const BODY_REGION: Region = {
  min: [0, 60, -219],
  max: [357, 1545, 195],
  stepMm: 3.4,
  wraps: [
    { name: 'trunk', bones: TRUNK, closingMm: 40, joints: [SHOULDER, HIP, NAPE] },
    { name: 'neck', bones: NECK, closingMm: 25, blendMm: 30, joints: [NAPE] },
    { name: 'leg', bones: LEG, closingMm: 34, blendMm: 24, joints: [HIP, ANKLE], apart: true },
    { name: 'arm', bones: ARM, closingMm: 25, blendMm: 16, joints: [SHOULDER, WRIST] },
    { name: 'head', bones: HEAD },
    { name: 'hand', bones: /^(phalanx-hand|metacarpal|scaphoid|capitate|lunate|hamate|trapezium)/ },
    { name: 'foot', bones: /^(phalanx-foot|metatarsal|talus|calcaneus|navicular|cuboid)/ },
  ],
  blurMm: 8,
  calm: { blurMm: 13, places: BODY_CALM },
  tightMm: 5,
  coverMm: 1.5,
  coverBlendMm: 5,
};

/** Nose and mouth, which the wide wrap of the skull leaves to the narrow one, or they would be drowned. */
const MUZZLE: Joint = { at: [0, 1565, 105], radiusMm: 44 };

export const HEAD_REGION: Region = {
  min: [0, 1425, -172],
  max: [130, 1760, 160],
  stepMm: 2.4,
  wraps: [
    { name: 'head', bones: HEAD, closingMm: 15 },
    { name: 'skull', bones: /^(?!)/, like: 'head', closingMm: 45, without: MUZZLE },
    { name: 'neck', bones: NECK, closingMm: 25, blendMm: 12, joints: [CRANIAL_BASE, NAPE] },
    { name: 'trunk', bones: TRUNK, closingMm: 25, blendMm: 20, joints: [NAPE] },
  ],
  blurMm: 5,
  calm: { blurMm: 11, places: HEAD_CALM },
  tightMm: 4,
  coverMm: 1.6,
  coverBlendMm: 5,
};

export const HAND_REGION: Region = {
  min: [190, 676, -49],
  max: [354, 940, 125],
  stepMm: 2,
  wraps: [
    { name: 'forearm', bones: ARM, closingMm: 20, joints: [WRIST] },
    { name: 'palm', bones: PALM, closingMm: 13, blendMm: 12, joints: [WRIST] },
    { name: 'fingers', bones: FINGERS },
  ],
  blurMm: 4,
  tightMm: 3,
  coverMm: 1.4,
  coverBlendMm: 4,
};

export const FOOT_REGION: Region = {
  min: [10, -24, -130],
  max: [175, 170, 166],
  stepMm: 2,
  wraps: [
    { name: 'leg', bones: LEG, closingMm: 30, joints: [ANKLE] },
    { name: 'foot', bones: FOOT, closingMm: 22, blendMm: 12, joints: [ANKLE] },
    { name: 'toes', bones: TOES },
  ],
  blurMm: 5,
  tightMm: 3,
  coverMm: 1.4,
  coverBlendMm: 5,
};
