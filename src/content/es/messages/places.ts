import type { Messages } from '../../messages.ts';

export const places: Messages['places'] = {
  home: 'Inicio',
  conditions: 'Qué tengo',
  hurts: 'Dónde me duele',
  muscles: 'Músculos',
  inside: 'Ver por dentro',
  map: 'Mi mapa',
  needling: 'Sobre la punción seca',
  explorer: 'Sobre este explorador',
  glossary: 'Palabras explicadas',
  sources: 'Fuentes',
};
