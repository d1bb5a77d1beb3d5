import type { Messages } from '../../messages.ts';

export const tools: Messages['tools'] = {
  tools: 'Herramientas',
  undo: 'Deshacer',
  redo: 'Rehacer',
  hide: 'Ocultar',
  hidden: 'Partes ocultas',
  showAgain: (structure) => `Volver a mostrar: ${structure}`,
  darkTheme: 'Tema oscuro',
  glassSkin: 'Piel de cristal',
  layers: 'Capas',
  layer: {
    skin: 'Piel',
    superficial: 'Superficial',
    middle: 'Media',
    deep: 'Profunda',
    bones: 'Huesos',
  },
  sideOfBody: 'Lado del cuerpo',
  // short: three stand side by side in a narrow rail
  side: { left: 'Izq.', right: 'Der.', both: 'Dos' },
  view: 'Vista',
  views: {
    front: 'Delante',
    back: 'Detrás',
    left: 'Izquierda',
    right: 'Derecha',
    sole: 'Planta',
    top: 'Arriba',
  },
  turnAndZoom: 'Girar y acercar',
  camera: {
    nearer: 'Más cerca',
    farther: 'Más lejos',
    turnLeft: 'Girar a la izquierda',
    turnRight: 'Girar a la derecha',
    higher: 'Mirar más arriba',
    lower: 'Mirar más abajo',
  },
  bestView: 'Mejor vista',
  bestViewHint: 'Volver a la primera vista',
  phone: {
    inside: 'Vista, lado y tema',
    view: 'Vista y zoom',
    side: 'Lado y tema',
  },
};
