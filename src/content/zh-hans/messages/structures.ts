import type { BoneId, ContextPartId, FaceId, FillId } from '../../../anatomy/ids.ts';
import type { Messages } from '../../messages.ts';

/** What is told by its number; all else has a name of its own, so that none can be forgotten. */
const COUNTED = {
  rib: '第#肋',
  'costal-cartilage': '第#肋软骨',
  intercostal: '第#肋间肌',
  metacarpal: '第#掌骨',
  metatarsal: '第#跖骨',
  'dorsal-interosseous': '手部第#骨间背侧肌',
} as const;
type CountedId = `${keyof typeof COUNTED}-${number}`;
type ComposedId = `vertebra-${string}` | `disc-${'c' | 't' | 'l'}${string}` | `phalanx-${string}`;
type NamedId = Exclude<BoneId | ContextPartId | FillId | FaceId | 'skin', CountedId | ComposedId>;

const NAMES: Readonly<Record<NamedId, string>> = {
  skin: '皮肤',

  cranium: '颅骨',
  mandible: '下颌骨',
  'teeth-upper': '上牙',
  'teeth-lower': '下牙',
  hyoid: '舌骨',
  'thyroid-cartilage': '甲状软骨',
  'cricoid-cartilage': '环状软骨',
  clavicle: '锁骨',
  scapula: '肩胛骨',
  manubrium: '胸骨柄',
  'sternum-body': '胸骨体',
  'xiphoid-process': '剑突',
  humerus: '肱骨',
  radius: '桡骨',
  ulna: '尺骨',
  scaphoid: '手舟骨',
  lunate: '月骨',
  triquetrum: '三角骨',
  pisiform: '豌豆骨',
  trapezium: '大多角骨',
  trapezoid: '小多角骨',
  capitate: '头状骨',
  hamate: '钩骨',
  'hip-bone': '髋骨',
  sacrum: '骶骨',
  coccyx: '尾骨',
  'disc-interpubic': '耻骨间盘',
  femur: '股骨',
  patella: '髌骨',
  tibia: '胫骨',
  fibula: '腓骨',
  calcaneus: '跟骨',
  talus: '距骨',
  navicular: '足舟骨',
  cuboid: '骰骨',
  'cuneiform-medial': '内侧楔骨',
  'cuneiform-intermediate': '中间楔骨',
  'cuneiform-lateral': '外侧楔骨',

  'abductor-digiti-minimi-manus': '小指展肌',
  'abductor-pollicis-brevis': '拇短展肌',
  'abductor-pollicis-longus': '拇长展肌',
  buccinator: '颊肌',
  'calcaneal-tendon': '跟腱',
  'digastric-anterior': '二腹肌前腹',
  'digastric-posterior': '二腹肌后腹',
  'epicranial-aponeurosis': '帽状腱膜',
  'extensor-digiti-minimi': '小指伸肌',
  'extensor-pollicis-brevis': '拇短伸肌',
  'extensor-pollicis-longus': '拇长伸肌',
  'flexor-digiti-minimi-manus': '小指短屈肌',
  'flexor-digiti-minimi-pedis': '小趾短屈肌',
  'flexor-pollicis-brevis-superficial': '拇短屈肌浅头',
  'iliocostalis-cervicis': '颈髂肋肌',
  'iliotibial-tract': '髂胫束',
  'internal-oblique': '腹内斜肌',
  'lateral-pterygoid-inferior': '翼外肌下头',
  'lateral-pterygoid-superior': '翼外肌上头',
  'longissimus-capitis': '头最长肌',
  'longissimus-cervicis': '颈最长肌',
  'longus-capitis': '头长肌',
  'medial-pterygoid': '翼内肌',
  mylohyoid: '下颌舌骨肌',
  'obturator-externus': '闭孔外肌',
  'opponens-digiti-minimi-manus': '小指对掌肌',
  'orbicularis-oculi-inferior': '眼轮匝肌下部',
  'orbicularis-oculi-superior': '眼轮匝肌上部',
  'orbicularis-oris-inferior': '口轮匝肌下部',
  'orbicularis-oris-superior': '口轮匝肌上部',
  'patellar-ligament': '髌韧带',
  'plantar-aponeurosis': '足底腱膜',
  platysma: '颈阔肌',
  'pronator-quadratus': '旋前方肌',
  'quadriceps-tendon': '股四头肌腱',
  'semispinalis-cervicis': '颈半棘肌',
  'semispinalis-thoracis': '胸半棘肌',
  'spinalis-thoracis': '胸棘肌',
  sternohyoid: '胸骨舌骨肌',
  subclavius: '锁骨下肌',
  temporoparietalis: '颞顶肌',
  'transversus-abdominis': '腹横肌',
  'zygomaticus-major': '颧大肌',

  'rectus-sheath': '腹直肌鞘',
  'linea-alba': '腹白线',
  'thoracolumbar-fascia': '胸腰筋膜',
  'supraspinous-ligament': '棘上韧带',
  'nuchal-ligament': '项韧带',
  'inguinal-ligament': '腹股沟韧带',

  'nasal-cartilage': '鼻软骨',
  'ear-cartilage': '耳廓软骨',
  eyeball: '眼球',
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;
const DIGITS = {
  hand: ['拇指', '示指', '中指', '环指', '小指'],
  foot: ['踇趾', '第二趾', '第三趾', '第四趾', '小趾'],
} as const;
const PHALANX = { hand: '指骨', foot: '趾骨' } as const;
const SEGMENT = { proximal: '近节', middle: '中节', distal: '远节' } as const;
const SPINE = { c: '颈椎', t: '胸椎', l: '腰椎' } as const;

/** `c5` as the fifth vertebra of the neck; below the last one lies the sacrum. */
function vertebraName(short: string): string {
  const part = SPINE[short.charAt(0) as keyof typeof SPINE] as string | undefined;
  return part ? `第${NUMERALS[Number(short.slice(1)) - 1]}${part}` : NAMES.sacrum;
}

function composedName(id: string): string | null {
  const [kind, first = '', second = '', third = ''] = id.split('-');
  if (kind === 'vertebra') return vertebraName(first);
  if (kind === 'disc' && second) return `${vertebraName(first)}与${vertebraName(second)}之间的椎间盘`;
  if (kind !== 'phalanx') return null;
  const limb = first as keyof typeof DIGITS;
  return `${DIGITS[limb][Number(second) - 1]}${SEGMENT[third as keyof typeof SEGMENT]}${PHALANX[limb]}`;
}

function countedName(id: string): string | null {
  const [, kind, number] = /^(.+)-(\d+)$/.exec(id) ?? [];
  const form = COUNTED[kind as keyof typeof COUNTED] as string | undefined;
  return form?.replace('#', NUMERALS[Number(number) - 1] ?? '') ?? null;
}

export const structures: Messages['structures'] = {
  name: (id) => composedName(id) ?? countedName(id) ?? NAMES[id as NamedId],
};
