import { inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const hurts: Messages['hurts'] = {
  lead: 'Toque el lugar en el cuerpo, píntelo o elíjalo en la lista.',
  jumps: {
    'patterns-here': 'Músculos',
    'other-reasons': 'Otras razones',
    'zone-list-title': 'Lista de lugares',
  },
  tools: { label: 'Con un dedo sobre el cuerpo', turn: 'Tocar', paint: 'Pintar', erase: 'Borrar' },
  skin: 'Piel',
  tones: { neutral: 'Neutro', light: 'Claro', medium: 'Medio', brown: 'Moreno', dark: 'Oscuro' },
  marked: 'Lo que usted marcó',
  takeAway: (zone) => `Quitar: ${zone}`,
  addToMap: 'Añadir a mi mapa',
  clearAll: 'Borrar todo',
  patterns: 'Músculos cuyo patrón llega aquí',
  patternsNote:
    'Son patrones frecuentes, dibujados por profesionales de la salud; el suyo puede ser diferente. Cómo se extiende el dolor todavía está en debate.',
  howMade: 'Cómo se hace esta lista',
  onSide: { left: 'En el lado izquierdo', right: 'En el lado derecho' },
  sides: { left: 'Lado izquierdo', right: 'Lado derecho' },
  noMuscle:
    'No se conoce en este explorador ningún músculo que envíe su dolor justo aquí. Pruebe con un lugar cercano.',
  bands: {
    often: 'Asociado a menudo',
    sometimes: 'Asociado a veces',
    rarely: 'Asociado pocas veces',
  },
  // names of places have commas of their own
  covers: (zones) => `Su patrón abarca: ${zones.map(inSentence).join('; ')}.`,
  spreadsTo: (zones) => `Puede extenderse a: ${zones.map(inSentence).join('; ')}.`,
  otherReasons: 'Otras razones del dolor aquí',
  list: 'Elegir en la lista',
  forSide: {
    left: 'Para el lado izquierdo del cuerpo.',
    right: 'Para el lado derecho del cuerpo.',
    both: 'Para los dos lados del cuerpo.',
  },
  regions: {
    head: 'Cabeza y cara',
    neck: 'Cuello',
    shoulder: 'Hombro',
    'upper-back': 'Parte alta de la espalda',
    chest: 'Pecho',
    arm: 'Brazo, por encima del codo',
    forearm: 'Codo y antebrazo',
    hand: 'Mano y dedos',
    abdomen: 'Vientre e ingle',
    'low-back': 'Zona lumbar',
    buttock: 'Glúteo',
    hip: 'Cadera',
    thigh: 'Muslo',
    knee: 'Rodilla',
    leg: 'Espinilla y pantorrilla',
    foot: 'Pie y tobillo',
  },
};
