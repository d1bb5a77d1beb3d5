import { inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const insidePanel: Messages['insidePanel'] = {
  documentTitle: (muscle) => `Ver por dentro: ${muscle}`,
  lead: (muscle, place) => `${muscle}: ${inSentence(place)}`,
  feel: 'Qué puede sentir',
  inWords: 'La imagen en palabras',
  whyTraining: 'Por qué importa la formación',
  inThisMuscle: 'En este músculo',
  atTheChest: 'En el pecho, el cuello y el hombro',
  unwell: '¿Le falta el aire o se siente mal después de la punción?',
  signs: 'Señales que necesitan ayuda',
  allSteps: 'Todos los pasos',
  choices: {
    title: 'Qué mostrar',
    calm: 'Con calma: sin imagen de la aguja',
    readAloud: 'Leer los textos en voz alta',
    steps: 'Pasos',
    inTheLink: 'Estas opciones quedan en el enlace, y en ningún otro lugar.',
  },
};
