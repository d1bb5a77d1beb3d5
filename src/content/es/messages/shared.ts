import { inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const shared: Messages['shared'] = {
  oneMoment: 'Un momento',
  close: 'Cerrar',
  documentTitle: (title) => `${title} · Explorador de puntos gatillo`,
  sentenceGap: ' ',
  comma: ', ',
  onSide: (name, side) => `${name}, ${{ left: 'lado izquierdo', right: 'lado derecho' }[side]}`,
  feltDeep: (zone) => `${zone} (se siente en lo profundo)`,
  pointOf: (muscle, place) => `${muscle}: ${inSentence(place)}`,
  quoted: (words) => `“${words}”`,
  localNumber: '{local} ({country}: {number})',
};
