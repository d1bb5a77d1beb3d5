import type { Messages } from '../../messages.ts';

export const explorer: Messages['explorer'] = {
  skipToText: 'Ir al texto',
  body: 'El cuerpo en 3D. Las teclas de flecha lo giran y con Mayús lo desplazan, más y menos lo acercan y lo alejan, Inicio vuelve a la mejor vista. Todo lo que muestra está también en el texto.',
  stumbled: {
    title: 'La página tuvo un tropiezo',
    text: 'Vuelva a cargarla, por favor. Si eso no ayuda, ábrala desde el inicio.',
    toStart: 'Ir al inicio',
  },
};
