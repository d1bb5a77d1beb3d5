import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const handOut: Messages['handOut'] = {
  title: 'Mi mapa',
  code: 'El mapa como código',
  scan: 'Escanee para abrir este mapa',
  scanForMore: 'Escanee el código para leer cada línea completa.',
  talked: 'De qué hablamos',
  thisWeek: (condition) => `Esta semana: ${condition}`,
  places: 'Mis lugares',

  // short: three words stand side by side over each figure
  chart: {
    empty: 'El cuerpo, por delante y por detrás',
    marked: 'El cuerpo, por delante y por detrás, con los lugares numerados',
    front: 'Delante',
    back: 'Detrás',
    left: 'Izq.',
    right: 'Der.',
  },

  placeAfterName: (place) => `: ${place}`,
  mark: '{name}. {told}',
  told: '{status} {said}',
  toldWithNote: '{status} {said} {noteWord} {note}',
  noteWord: 'Nota:',
  sentences: (sentences) => sentences.join(' '),
  asSentence: (words) => `${words}.`,
  shared: '{numbers} {sentence}',
  forNumbers: (numbers) => `Para ${numbers.map(formatNumber).join(', ')}:`,

  hours: 'Las próximas 72 horas',
  withPhone: (title) => `${title}: {phone}`,
  emergency: (number) => `Emergencia: ${number}`,
  localEmergencyNumber: 'su número de emergencias local',
  notReviewed: 'Aún no lo ha revisado un médico o profesional de la salud.',
};
