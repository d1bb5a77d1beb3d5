import type { Messages } from '../../messages.ts';

export const home: Messages['home'] = {
  title: 'Entender el dolor muscular',
  documentTitle: 'Músculos, dolor y puntos gatillo',
  lead: 'Vea los puntos sensibles de los músculos, llamados puntos gatillo, y dónde se siente su dolor.',
  waysIn: 'Por dónde empezar',
  doors: {
    conditions: 'Dolor de cuello, talón dolorido, ciática',
    hurts: 'Empezar por el lugar',
    muscles: 'Todos los músculos por su nombre',
    needling: 'Qué pasa, qué se siente',
  },
  hint: 'O toque un músculo en el cuerpo.',
};
