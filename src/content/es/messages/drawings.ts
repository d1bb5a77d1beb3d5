import type { Messages } from '../../messages.ts';

export const drawings: Messages['drawings'] = {
  layers: {
    skin: 'Piel',
    fat: 'Grasa',
    wrap: 'Envoltura fina (fascia)',
    band: 'Banda tensa',
    below: 'El orden de las capas, no su tamaño',
  },
  // the small units of a fibre: "las unidades"
  fibres: {
    crowded: 'Cortas y apretadas',
    loose: 'Aquí también sueltas',
    nerve: 'Terminación nerviosa',
    vessel: 'Vaso sanguíneo pequeño',
    even: 'Sueltas y regulares',
  },
  needle: {
    hair: ['Un', 'cabello'],
    needle: ['Aguja de', 'punción seca'],
    vaccine: ['Aguja de', 'vacuna'],
    pin: ['Un', 'alfiler'],
    below: 'Todo ampliado en la misma medida',
  },
  after: {
    days: [
      { day: 'Hoy', words: ['dolorido, como', 'tras el ejercicio'] },
      { day: 'Mañana', words: ['menos'] },
      { day: 'Pasado mañana', words: ['casi nada'] },
    ],
    below: 'en la mayoría',
  },
};
