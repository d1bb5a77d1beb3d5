import type { Messages } from '../../messages.ts';

export const about: Messages['about'] = {
  asPictures: 'Verlo en imágenes',
  pictures: {
    'trigger-points': 'Dentro de un músculo de la pantorrilla: haces, una banda tensa, sus fibras',
    session: 'La aguja junto a un cabello, y lo que pasa después',
    'what-you-feel': 'De la piel al día siguiente, en un músculo de la pantorrilla',
  },
  next: (page) => `Siguiente: ${page}`,
  inThisSection: 'En esta sección',
  table: 'Tabla',
  figureNote: 'Un dibujo sencillo, que no está a escala.',
  hundredDots: (survey) => `100 puntos por 100 sesiones. ${survey}.`,
  usedIn: 'Se usa en {pages}',
  musclesAndPoints: 'Los músculos y sus puntos',
  licences: 'Todas las partes de las que se compone, con sus licencias (en inglés)',
};
