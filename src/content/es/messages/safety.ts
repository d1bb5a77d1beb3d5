import { inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const safety: Messages['safety'] = {
  title: 'Primero, una comprobación de seguridad',
  skip: 'Omitir por ahora',
  text: 'Algunos dolores necesitan un médico antes que nada. ¿Coincide alguna de estas señales con su caso?',
  yes: 'Sí',
  no: 'No',
  showAllTheSame: 'Mostrar los músculos de todos modos',
  show: 'Mostrar los músculos',
  none: 'Ninguna de estas',
  localNumber: 'número de emergencias local',
  urgencies: {
    emergency: {
      title: 'Por favor, busque ayuda de emergencia ahora',
      text: 'Llame al {number}. No espere a ver si se pasa.',
    },
    'same-day': {
      title: 'Por favor, consulte esto hoy mismo',
      text: 'Llame a su médico, o a una clínica que pueda atenderle hoy.',
    },
    'see-clinician': {
      title: 'Por favor, haga que lo examinen',
      text: 'Pida cita con un médico o un fisioterapeuta antes de probar cualquier otra cosa.',
    },
  },
  ifYes: (title) => `Si la respuesta es sí, ${inSentence(title)}`,
};
