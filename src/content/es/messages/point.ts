import type { Messages } from '../../messages.ts';
import { muscleWithArticle } from './with-article.ts';

export const point: Messages['point'] = {
  lead: (muscle) => `Punto gatillo en ${muscleWithArticle(muscle)}`,
  insideText: 'Del cuerpo a las fibras, y qué se siente con la punción',
  mark: 'Marcar este punto',
  fromNear: 'De cerca',
  showPath: 'Mostrar el recorrido',
  band: 'La línea fina en relieve es la banda tensa que pasa por este punto, dibujada a lo largo de las fibras. Representa una idea que todavía está en debate.',
  where: 'Dónde está',
  whereNote: 'Una zona típica, no un lugar exacto. La suya puede ser diferente.',
  feel: 'Qué siente la gente',
  feltMost: 'Donde más se siente',
  sometimesAlso: 'A veces también',
  feelNote:
    'Un patrón frecuente, dibujado por profesionales de la salud. Cada persona es diferente, y cómo se extiende el dolor todavía está en debate.',
  whyTraining: 'Por qué importa aquí la formación',
  all: 'Todos los puntos de este músculo',
  depth: {
    title: 'A qué profundidad está',
    skin: 'Piel',
    fat: 'Grasa debajo de la piel',
    here: 'el punto está aquí',
    note: 'El orden de las capas, no su tamaño.',
  },
};
