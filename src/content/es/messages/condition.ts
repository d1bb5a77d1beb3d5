import type { Messages } from '../../messages.ts';

export const condition: Messages['condition'] = {
  choose: 'Elija lo que le dijo su terapeuta, o lo que más se le parezca.',
  regions: {
    'head-neck': 'Cabeza y cuello',
    back: 'Espalda',
    'shoulder-arm': 'Hombro y brazo',
    'hip-leg': 'Cadera, pierna y rodilla',
    'foot-ankle': 'Pie y tobillo',
    'whole-body': 'En cualquier parte',
  },
  linkedWith: 'Suele asociarse con',
  jumps: {
    'linked-muscles': 'Músculos',
    'what-it-is': 'Qué es',
    'what-to-do': 'Qué puede hacer',
    'needling-for': 'Punción seca',
    'same-ache': 'Mismo dolor, otro origen',
    evidence: 'Qué encontraron los estudios',
    'teach-back': 'Para repasar',
  },
  muscles: 'Músculos que suelen asociarse con esto',
  whatItIs: 'Qué es',
  feel: 'Qué se siente a menudo',
  whatToDo: 'Qué puede hacer usted',
  overTime: 'Qué suele pasar con el tiempo',
  needling: 'Punción seca en este caso',
  sameAche: 'Mismo dolor, otro origen',
  studies: 'Qué encontraron los estudios',
  teachBack: '¿Qué le contaría a un amigo?',

  linkedNote:
    'Se basa en patrones de dolor frecuentes. Qué músculos intervienen es una valoración, y cómo funcionan los puntos gatillo todavía está en debate.',
  roles: {
    primary: 'Asociado a menudo',
    secondary: 'Asociado a veces',
    perpetuating: 'Puede hacer que continúe',
  },
  care: { tonight: 'Esta noche', thisWeek: 'Esta semana', seeSomeone: 'Cuándo consultar' },
  whatItMayDo: 'Qué podría hacer',
  whatItDoesNot: 'Qué no trata',
  whyTraining: 'Por qué importa aquí la formación',
  moreNeedling: 'Más sobre la punción seca',
  paintedOn: { left: 'En el lado izquierdo del cuerpo', right: 'En el lado derecho del cuerpo' },
  showBoth: 'Mostrar los dos en el cuerpo',
  teachBackNote: 'Tres preguntas cortas, para ver si lo explicamos con claridad. Nadie ve sus respuestas.',
};
