import { inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const twin: Messages['twin'] = {
  front: 'Delante',
  back: 'Detrás',
  left: 'Izquierda',
  right: 'Derecha',
  noScript: 'El cuerpo en 3D necesita JavaScript. Todo el texto está aquí sin él.',
  comes: 'El cuerpo en 3D se abre aquí en un momento.',
  chart: {
    body: 'El cuerpo por delante y por detrás.',
    // names have commas of their own
    muscles: (names) =>
      `El cuerpo por delante y por detrás, con estos músculos y sus puntos gatillo: ${names.map(inSentence).join('; ')}.`,
    point: (place, zones) =>
      `El cuerpo por delante y por detrás, con el punto gatillo (${inSentence(place)}) y dónde se siente su dolor: ${zones.map(inSentence).join('; ')}.`,
  },
  sources: 'Fuentes',
  sourceNumber: (number) => `Fuente ${number}`,
  ifYes: (title) => `Si la respuesta es sí, ${inSentence(title)}.`,
  inLanguages: 'Esta página en otros idiomas',
  openMap: 'Un mapa que se marcó para usted está en el propio enlace. Se abre aquí con JavaScript activado.',
  insideLead:
    'Un viaje por pasos, desde el cuerpo hasta dentro del músculo. Esto es lo que muestra cada imagen.',
  hurtsLead: 'Elija el lugar que duele. Verá qué músculos pueden enviar su dolor allí.',
};
