import type { BoneId, ContextPartId, FaceId, FillId } from '../../../anatomy/ids.ts';
import type { Messages } from '../../messages.ts';

const PRIMER = [
  'primer',
  'segundo',
  'tercer',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
  'décimo',
  'undécimo',
];
const PRIMERA = [
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
  'séptima',
  'octava',
  'novena',
  'décima',
  'undécima',
  'duodécima',
];
const FINGERS = ['pulgar', 'índice', 'dedo medio', 'anular', 'meñique'];
const TOES = [
  'dedo gordo',
  'segundo dedo del pie',
  'tercer dedo del pie',
  'cuarto dedo del pie',
  'dedo pequeño del pie',
];
const PHALANGES: Readonly<Record<string, string>> = {
  proximal: 'proximal',
  middle: 'media',
  distal: 'distal',
};

const nth = (words: readonly string[], number = '') => words[Number(number) - 1] ?? number;

/** What is counted: ids that end with a number, or have one within. */
const COUNTED: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^rib-(\d+)$/, (n) => `${nth(PRIMERA, n)} costilla`],
  [/^costal-cartilage-(\d+)$/, (n) => `cartílago de la ${nth(PRIMERA, n)} costilla`],
  [/^intercostal-(\d+)$/, (n) => `${nth(PRIMER, n)} intercostal`],
  [/^dorsal-interosseous-(\d+)$/, (n) => `${nth(PRIMER, n)} interóseo dorsal de la mano`],
  [/^metacarpal-(\d+)$/, (n) => `${nth(PRIMER, n)} metacarpiano`],
  [/^metatarsal-(\d+)$/, (n) => `${nth(PRIMER, n)} metatarsiano`],
  [/^phalanx-hand-(\d)-(\w+)$/, (n, part = '') => `falange ${PHALANGES[part]} del ${nth(FINGERS, n)}`],
  [/^phalanx-foot-(\d)-(\w+)$/, (n, part = '') => `falange ${PHALANGES[part]} del ${nth(TOES, n)}`],
  [/^vertebra-(\w+)$/, (at = '') => `vértebra ${at.toUpperCase()}`],
  [
    /^disc-(\w\d+)-(\w\d+)$/,
    (over = '', under = '') => `disco entre ${over.toUpperCase()} y ${under.toUpperCase()}`,
  ],
];

type CountedId =
  | `${'rib' | 'costal-cartilage' | 'intercostal' | 'dorsal-interosseous' | 'metacarpal' | 'metatarsal'}-${number}`
  | `phalanx-${string}`
  | `vertebra-${string}`
  | `disc-${string}-${string}`;

type NamedId = Exclude<ContextPartId | BoneId | FaceId | FillId | 'skin', CountedId>;

const NAMES: Readonly<Record<NamedId, string>> = {
  'abductor-digiti-minimi-manus': 'abductor del meñique',
  'abductor-pollicis-brevis': 'abductor corto del pulgar',
  'abductor-pollicis-longus': 'abductor largo del pulgar',
  buccinator: 'buccinador',
  'calcaneal-tendon': 'tendón de Aquiles',
  'digastric-anterior': 'vientre anterior del digástrico',
  'digastric-posterior': 'vientre posterior del digástrico',
  'epicranial-aponeurosis': 'aponeurosis epicraneal',
  'extensor-digiti-minimi': 'extensor del meñique',
  'extensor-pollicis-brevis': 'extensor corto del pulgar',
  'extensor-pollicis-longus': 'extensor largo del pulgar',
  'flexor-digiti-minimi-manus': 'flexor corto del meñique',
  'flexor-digiti-minimi-pedis': 'flexor corto del dedo pequeño del pie',
  'flexor-pollicis-brevis-superficial': 'flexor corto del pulgar, cabeza superficial',
  'iliocostalis-cervicis': 'iliocostal del cuello',
  'iliotibial-tract': 'tracto iliotibial',
  'internal-oblique': 'oblicuo interno del abdomen',
  'lateral-pterygoid-inferior': 'pterigoideo lateral, cabeza inferior',
  'lateral-pterygoid-superior': 'pterigoideo lateral, cabeza superior',
  'longissimus-capitis': 'longísimo de la cabeza',
  'longissimus-cervicis': 'longísimo del cuello',
  'longus-capitis': 'largo de la cabeza',
  'medial-pterygoid': 'pterigoideo medial',
  mylohyoid: 'milohioideo',
  'obturator-externus': 'obturador externo',
  'opponens-digiti-minimi-manus': 'oponente del meñique',
  'orbicularis-oculi-inferior': 'orbicular del ojo, parte inferior',
  'orbicularis-oculi-superior': 'orbicular del ojo, parte superior',
  'orbicularis-oris-inferior': 'orbicular de la boca, parte inferior',
  'orbicularis-oris-superior': 'orbicular de la boca, parte superior',
  'patellar-ligament': 'ligamento rotuliano',
  'plantar-aponeurosis': 'fascia plantar',
  platysma: 'platisma',
  'pronator-quadratus': 'pronador cuadrado',
  'quadriceps-tendon': 'tendón del cuádriceps',
  'semispinalis-cervicis': 'semiespinoso del cuello',
  'semispinalis-thoracis': 'semiespinoso del tórax',
  'spinalis-thoracis': 'espinoso del tórax',
  sternohyoid: 'esternohioideo',
  subclavius: 'subclavio',
  temporoparietalis: 'temporoparietal',
  'transversus-abdominis': 'transverso del abdomen',
  'zygomaticus-major': 'cigomático mayor',

  cranium: 'cráneo',
  mandible: 'mandíbula',
  'teeth-upper': 'dientes superiores',
  'teeth-lower': 'dientes inferiores',
  hyoid: 'hioides',
  'thyroid-cartilage': 'cartílago tiroides',
  'cricoid-cartilage': 'cartílago cricoides',
  femur: 'fémur',
  tibia: 'tibia',
  fibula: 'peroné',
  patella: 'rótula',
  humerus: 'húmero',
  radius: 'radio',
  ulna: 'cúbito',
  clavicle: 'clavícula',
  scapula: 'escápula',
  'hip-bone': 'hueso de la cadera',
  sacrum: 'sacro',
  coccyx: 'cóccix',
  calcaneus: 'calcáneo',
  talus: 'astrágalo',
  navicular: 'navicular',
  cuboid: 'cuboides',
  'cuneiform-medial': 'cuneiforme medial',
  'cuneiform-intermediate': 'cuneiforme intermedio',
  'cuneiform-lateral': 'cuneiforme lateral',
  scaphoid: 'escafoides',
  lunate: 'semilunar',
  triquetrum: 'piramidal',
  pisiform: 'pisiforme',
  // bones of the wrist: the first could be taken for the muscle, the last two say nothing alone
  trapezium: 'hueso trapecio',
  trapezoid: 'hueso trapezoide',
  capitate: 'hueso grande',
  hamate: 'hueso ganchoso',
  'disc-interpubic': 'disco interpúbico',
  manubrium: 'manubrio del esternón',
  'sternum-body': 'cuerpo del esternón',
  'xiphoid-process': 'apófisis xifoides',

  'nasal-cartilage': 'cartílago de la nariz',
  'ear-cartilage': 'cartílago de la oreja',
  eyeball: 'globo ocular',

  'rectus-sheath': 'vaina de los rectos del abdomen',
  'linea-alba': 'línea alba',
  'thoracolumbar-fascia': 'fascia toracolumbar',
  'supraspinous-ligament': 'ligamento supraespinoso',
  'nuchal-ligament': 'ligamento nucal',
  'inguinal-ligament': 'ligamento inguinal',
  skin: 'piel',
};

export const structures: Messages['structures'] = {
  name: (id) => {
    const name = NAMES[id as NamedId] ?? countedName(id) ?? 'parte del cuerpo';
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
};

function countedName(id: string): string | undefined {
  for (const [pattern, make] of COUNTED) {
    const found = pattern.exec(id);
    if (found) return make(...found.slice(1));
  }
  return undefined;
}
