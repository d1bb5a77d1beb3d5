import type { Messages } from '../../messages.ts';

export const unknown: Messages['unknown'] = {
  notice: '{what}. {way}',
  asked: (asked) => ` (${asked})`,
  page: {
    title: 'Esa página no existe',
    way: 'El enlace puede ser antiguo o estar cortado. Puede empezar aquí.',
  },
  condition: { title: 'Ese problema no está aquí', way: 'Elija en la lista, por favor.' },
  muscle: { title: 'Ese músculo no está aquí', way: 'Elija en la lista, por favor.' },
  point: { title: 'Ese punto gatillo no está aquí', way: 'Elija su músculo en la lista, por favor.' },
  zone: { title: 'Ese lugar del cuerpo no está aquí', way: 'Elija en la lista, por favor.' },
  about: { title: 'Esa página no existe', way: 'Esta es la primera de la sección.' },
  view: { title: 'Una parte del enlace no se pudo leer', way: 'En su lugar, ve la vista habitual.' },
};
