import { inSentence, pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('es');

export const mapPanel: Messages['mapPanel'] = {
  writerLead: 'Lo que marcaron juntos, para llevar a casa.',
  readerLead: 'Lo que marcaron usted y su terapeuta.',
  faults: {
    damaged: {
      title: 'Este enlace no está completo',
      text: 'Una parte se perdió o cambió por el camino. Se muestra lo que todavía se puede leer; las palabras propias se dejan fuera. Si falta algo, pida otra vez el enlace.',
    },
    newer: {
      title: 'Este enlace se hizo con una versión más nueva',
      text: 'Vuelva a cargar la página para tener la más nueva. Si eso no ayuda, pida otra vez el enlace o una página impresa.',
    },
  },
  nextHours: 'Las próximas 72 horas',
  writer: {
    marks: 'Marcas',
    noneYet:
      'Aún no hay ninguna. Elija Marcar y después toque un punto gatillo, o cualquier lugar de un músculo o de la piel.',
    full: (most) =>
      `Es todo lo que cabe en una página: ${plural(most, { one: '# marca', other: '# marcas' })}.`,
    markAPlace: 'Marcar un lugar',
    talkedAbout: 'De qué se habló',
    noConsent:
      'Las casillas marcadas ayudan a recordar una conversación. No son un formulario de consentimiento.',
    onThePage: 'En la página',
    adviceFor: 'Ejercicios y consejos para',
    noCondition: 'nada en especial',
    clear: 'Borrar todo el mapa',
  },
  reader: {
    empty:
      'Todavía no hay nada marcado. El mapa se hace en la sala de tratamiento: su terapeuta marca lugares en el cuerpo y usted se los lleva a casa como enlace o como página.',
    openRoom: 'Abrir la sala de tratamiento',
    places: 'Sus lugares',
    talked: 'De qué hablaron',
    thisWeek: 'Esta semana',
    moreAbout: (condition) => `Más sobre esto: ${inSentence(condition)}`,
    nothingStored:
      'Todo esto está en el propio enlace. No se guarda ni se envía a ningún lugar nada sobre usted.',
  },
  talkAids: {
    title: 'Para hablarlo',
    feelAtPoint: '¿Qué voy a sentir? La historia en el primer punto marcado',
    feel: '¿Qué voy a sentir?',
    sideEffects: 'Efectos secundarios en 100 puntos',
    hearItBack: 'Tres preguntas para escuchar qué se entendió, al final de la página',
    questions: 'Preguntas que hace la gente',
  },
  takeHome: {
    title: 'Para llevar a casa',
    code: 'El mapa como código para la cámara de un teléfono',
    codeNote:
      'Apunte al código con la cámara de un teléfono. Allí se abre el mismo cuerpo con las mismas marcas.',
    copy: 'Copiar el enlace',
    share: 'Compartir',
    save: 'Guardar como imagen',
    print: 'Imprimir una página',
    copied: 'El enlace está copiado.',
    saved: 'La imagen está guardada.',
    notMade: 'No se pudo crear la página aquí. Inténtelo de nuevo, por favor.',
    copyByHand: 'Este navegador no permite que la página copie. Seleccione el enlace y cópielo usted:',
    fileName: 'mi-mapa',
  },
};
