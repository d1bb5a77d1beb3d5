import { pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('es');

export const kiosk: Messages['kiosk'] = {
  invitation: '¿Dónde le duele? Toque para empezar.',
  question: (condition) => `¿${condition}?`,
  clearing: 'Borrando la pantalla para la próxima persona',
  missing: 'El modo quiosco no se inició: en esta pantalla no se borra nada.',
  tryAgain: 'Intentar de nuevo',
  exit: 'Personal: mantenga pulsado tres segundos para salir del modo quiosco',
  linksOff: 'En esta pantalla, los enlaces a otros sitios están desactivados',
  stillThere: '¿Sigue ahí?',
  stillThereText:
    'Toque la pantalla o pulse cualquier tecla para seguir. Si no, todo lo que ha visto se borra para la próxima persona.',
  secondsLeft: (seconds) => plural(seconds, { one: 'Queda # segundo', other: 'Quedan # segundos' }),
  goOn: 'Seguir',
};
