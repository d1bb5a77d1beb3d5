import { formatNumber, inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';
import { withArticle } from './with-article.ts';

export const room: Messages['room'] = {
  room: 'Sala de tratamiento',
  tool: { look: 'Mirar', mark: 'Marcar', draw: 'Dibujar' },
  sideAndView: 'Lado y vista',
  layers: 'Capas',
  map: (marks) => (marks > 0 ? `Mi mapa (${formatNumber(marks)})` : 'Mi mapa'),
  undo: 'Deshacer',
  redo: 'Rehacer',
  toRight: 'A la derecha',
  toLeft: 'A la izquierda',
  leave: 'Salir',
  markHint: 'Toque un punto gatillo, o cualquier lugar de un músculo o de la piel.',

  secondScreen: 'Segunda pantalla',
  freeze: 'Congelar',
  pointer: 'Puntero',
  screenRefused: 'El navegador no abrió una segunda ventana. Permita las ventanas emergentes en esta página.',
  laserPad: 'Mueva un dedo o el ratón sobre la imagen para señalar algo en la segunda pantalla',

  drawing: {
    sheet: 'Una hoja sobre la imagen para dibujar con un dedo, un lápiz o el ratón',
    tools: 'Dibujo',
    undo: 'Quitar el último trazo',
    redo: 'Dibujar otra vez el trazo',
    clear: 'Borrar',
    done: 'Listo',
  },

  marks: 'Marcas en el cuerpo',
  mark: (number) => `Marca ${formatNumber(number)}`,
  marked: 'Ya está en el mapa',
  mapFull: 'El mapa está lleno',
  // "la zona", as in the sentences of the map
  status: { treated: 'Tratada', watch: 'Por vigilar' },
  look: {
    circle: 'Círculo rojo',
    square: 'Cuadrado naranja',
    diamond: 'Rombo violeta',
    triangle: 'Triángulo azul',
    hexagon: 'Hexágono marrón',
  },

  placeOn: (structure) => `Lugar en ${withArticle(structure)}`,
  placeAfterName: (place) => inSentence(place),
  afterName: { left: ', lado izquierdo', right: ', lado derecho' },

  card: {
    close: 'Cerrar esta marca',
    status: 'Tratada o por vigilar',
    look: 'Forma y color',
    sentences: 'Frases para llevar a casa',
    mostSentences: (most) => `${formatNumber(most)} como máximo`,
    note: 'Sus propias palabras',
    noNames: 'Sin nombres: quien tenga el enlace puede leerlas.',
    lettersLeft: (left) => `Letras que quedan: ${formatNumber(left)}`,
    noteFull: (most) => `Es todo lo que cabe: ${formatNumber(most)} letras.`,
    earlier: 'Antes en la lista',
    later: 'Después en la lista',
    remove: 'Quitar',
    done: 'Listo',
  },
};
