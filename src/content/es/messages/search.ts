import { pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('es');

export const search: Messages['search'] = {
  label: 'Buscar',
  placeholder: 'Talón, pantorrilla, codo de tenista',
  clear: 'Borrar la búsqueda',
  results: 'Resultados',
  nothing:
    'No se encontró nada con esta palabra. Pruebe con otra, como la parte del cuerpo, o borre la búsqueda y elija una puerta.',
  found: (count) =>
    count === 0 ? 'No se encontró nada' : plural(count, { one: '# resultado', other: '# resultados' }),
  idle: [
    ...[
      'el',
      'la',
      'los',
      'las',
      'lo',
      'un',
      'una',
      'unos',
      'unas',
      'al',
      'del',
      'de',
      'en',
      'con',
      'por',
      'para',
      'a',
    ],
    ...[
      'y',
      'o',
      'u',
      'e',
      'que',
      'si',
      'no',
      'mi',
      'mis',
      'me',
      'se',
      'su',
      'es',
      'cuando',
      'muy',
      'mucho',
      'yo',
    ],
    ...['tengo', 'siento', 'hay', 'duele', 'duelen', 'doler'],
  ],
  kinds: {
    condition: 'Qué tengo',
    muscle: 'Músculo',
    point: 'Punto gatillo',
    about: 'Página',
  },
};
