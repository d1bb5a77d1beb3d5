import type { Messages } from '../../messages.ts';

export const notices: Messages['notices'] = {
  loadingBody: 'Preparando el cuerpo',
  loading: 'Cargando',
  tryAgain: 'Intentar de nuevo',
  reload: 'Volver a cargar la página',
  failure: {
    'model-missing': {
      title: 'El cuerpo no llegó',
      text: 'Puede que se haya cortado la conexión. Inténtelo de nuevo en un momento, por favor.',
    },
    'no-webgl': {
      title: 'Este navegador no puede dibujar en 3D',
      text: 'WebGL 2 falta o está desactivado. Una versión actual de Chrome, Edge, Firefox o Safari lo tiene, o puede tenerlo otro dispositivo.',
    },
    'no-memory': {
      title: 'No hay memoria suficiente para la imagen',
      text: 'Cerrar otras páginas o aplicaciones suele ayudar. Después, inténtelo de nuevo. Los textos están aquí de todos modos.',
    },
    broken: {
      title: 'Algo falló al dibujar',
      text: 'Intentarlo de nuevo suele ayudar. Si no, vuelva a cargar la página.',
    },
    lost: {
      title: 'La imagen se interrumpió',
      text: 'El sistema retiró los gráficos por un momento. Suelen volver por sí solos.',
    },
  },
  insideMissing: 'La vista por dentro no llegó',
  drawnInstead: (why) => `${why}. En su lugar, los pasos se muestran en dibujos.`,
  partMissing: 'Una parte de esta página no llegó.',
  newVersion: { ready: 'Hay una versión más nueva lista.', use: 'Usarla', later: 'Más tarde' },
};
