import { formatNumber, inSentence } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const inside: Messages['inside'] = {
  nameInSentence: (name) => inSentence(name),
  wordsIn: (text) => text.split(' ').length,
  missing: 'Los pasos no llegaron. Puede que se haya cortado la conexión.',
  tryAgain: 'Intentar de nuevo',

  callout: {
    spot: 'Punto sensible',
    band: 'Banda tensa',
    loose: 'Haces sueltos',
    vessel: 'Vaso sanguíneo pequeño',
    crowded: 'Cortas y apretadas',
    even: 'Sueltas y regulares',
    nerve: 'Terminación nerviosa',
    chemistry: 'Puntos: química',
  },
  relaxedCallout: { band: 'La banda, relajada', crowded: 'Relajadas' },

  steps: 'Pasos',
  step: 'Paso',
  back: 'Paso anterior',
  next: 'Paso siguiente',
  play: 'Reproducir la historia',
  pause: 'Pausa',
  caption: '{title} {caption}',
  titleAtStart: (title) => `${title}.`,
  count: (at, steps) => `${formatNumber(at)} de ${formatNumber(steps)}`,
  countAndTitle: (at, steps, title) => `${formatNumber(at)} de ${formatNumber(steps)}: ${title}`,
  aloud: (title, caption, feel) => `${title}. ${caption} ${feel}`,

  oneMoment: 'Un momento del espasmo',
  slower: (times) => `${formatNumber(times)} veces más lento`,
  asFast: 'A su velocidad real',
  crampTime: 'De 10 a 15 segundos',
  slowed: 'Más lento',

  tightness: 'Cuánta tensión tiene la banda',
  relaxed: 'Relajada',
  tight: 'Tensa',
  howTight: { relaxed: 'relajada', little: 'un poco tensa', tight: 'tensa', very: 'muy tensa' },

  stop: {
    stop: 'Parar',
    stopped: 'Todo se detuvo',
    text: 'En la sala es igual. Levante una mano o diga que pare, en cualquier momento y por cualquier motivo. Su terapeuta para de inmediato.',
    goOn: 'Seguir mirando',
    leave: 'Salir',
  },
};
