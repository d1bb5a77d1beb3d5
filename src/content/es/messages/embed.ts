import type { Messages } from '../../messages.ts';

export const embed: Messages['embed'] = {
  poster: {
    open: 'Abrir en 3D',
    ownPage: 'Abrir en su propia página',
    skip: 'Saltar el explorador',
  },
};
