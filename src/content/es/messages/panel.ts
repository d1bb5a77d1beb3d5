import type { Messages } from '../../messages.ts';

export const panel: Messages['panel'] = {
  lessText: 'Menos texto, más cuerpo',
  moreText: 'Más texto, menos cuerpo',
  onThisPage: 'En esta página',
  missing: {
    title: 'Este texto no llegó',
    text: 'Puede que se haya cortado la conexión. Lo que abrió antes sigue aquí.',
    again: 'Intentar de nuevo',
  },
  notice: {
    text: 'Solo es educación, no un diagnóstico. No sustituye una exploración. En una emergencia, llame al {number}.',
    localNumber: 'número local',
    logo: 'El logotipo de la clínica',
    book: 'Pedir cita',
  },
  review: {
    reviewed: 'Revisado por {name} el {day}.',
    notReviewed: 'Escrito el {day}. Aún no lo ha revisado un médico o profesional de la salud.',
  },
  translation: {
    awaits:
      'Traducido del inglés. La traducción aún no la ha revisado un profesional de la salud que hable español.',
    begun: '',
  },
};
