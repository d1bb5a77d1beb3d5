import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const evidence: Messages['evidence'] = {
  grades: {
    good: { label: 'Buena evidencia', meaning: 'Varios estudios buenos coinciden.' },
    some: { label: 'Alguna evidencia', meaning: 'Unos pocos estudios lo dicen. No todos son sólidos.' },
    debated: { label: 'En debate', meaning: 'Los expertos no coinciden, o los estudios se contradicen.' },
    practice: {
      label: 'Práctica habitual',
      meaning: 'Así suelen trabajar o aconsejar las clínicas. Hay pocos estudios.',
    },
    anatomy: { label: 'Anatomía', meaning: 'Los libros de anatomía coinciden en esto.' },
  },
  howSure: (grade) => `${grade}: ¿qué certeza hay?`,
  restsOn: 'Se basa en',
  sources: (count) => `Fuentes (${formatNumber(count)})`,
  notChecked: 'No comprobado.',
  allTerms: 'Todas las palabras explicadas',
  notTerms: ['tensor de la fascia lata'],
  findings: {
    helped: 'Alguna mejora',
    mixed: 'Resultados mixtos',
    'no-difference': 'Sin mejora añadida',
    'not-studied': 'Poco estudiado',
    guideline: 'Consejo de expertos',
    background: 'Conviene saberlo',
    'not-read': 'No hemos visto el resultado',
  },
};
