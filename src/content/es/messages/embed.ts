import type { Messages } from '../../messages.ts';

export const embed: Messages['embed'] = {
  poster: {
    open: 'Abrir en 3D',
    ownPage: 'Abrir en su propia página',
    skip: 'Saltar el explorador',
  },
  builder: {
    title: 'Ponga el explorador en su sitio web',
    lead: 'Elija qué muestra y qué aspecto tiene. Luego copie las líneas en su página.',
    noScript:
      'Para elegir aquí se necesita JavaScript. Las líneas de abajo se pueden copiar y cambiar a mano.',
    ownAddress: (example) => `Ponga la dirección de este explorador en lugar de ${example}`,
    shows: 'Qué muestra primero',
    first: {
      home: 'La primera página',
      condition: 'Un problema',
      muscle: 'Un músculo',
      point: 'Un punto gatillo',
    },
    lists: { condition: 'Problema', muscle: 'Músculo', point: 'Punto gatillo' },
    sides: { right: 'Derecho', left: 'Izquierdo', both: 'Los dos' },
    looks: 'Qué aspecto tiene',
    language: 'Idioma',
    theme: 'Tema',
    themes: { auto: 'Como el dispositivo del visitante', light: 'Claro', dark: 'Oscuro' },
    height: 'Altura',
    heights: { content: 'Tan alto como su texto', box: 'Fija: el texto se desplaza dentro' },
    ownColour: 'Un color propio',
    colour: 'Color de botones y enlaces',
    corners: 'Redondeo de las esquinas, en píxeles',
    unreadable: {
      light:
        'Con este color no se podría leer el texto en la página clara. Ahí el explorador conserva el suyo.',
      dark: 'Con este color no se podría leer el texto en la página oscura. Ahí el explorador conserva el suyo.',
      both: 'Con este color no se podría leer el texto. El explorador conserva el suyo.',
    },
    way: 'Cómo se inserta',
    ways: { element: 'Como elemento, con un script', frame: 'Como marco, sin script' },
    frameNote: 'Un marco tiene una altura fija y los colores propios del explorador.',
    preview: 'Vista previa',
    snippet: 'Líneas para su página',
    copy: 'Copiar',
    copied: 'Copiado.',
    marked: 'Las líneas están seleccionadas. Cópielas con el teclado o el menú.',
  },
};
