import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';
import { shared } from './shared.ts';

export const markers: Messages['markers'] = {
  markers: 'Puntos gatillo en el cuerpo',
  point: (number, muscle, place, side) => `${formatNumber(number)}, ${pointName(muscle, place, side)}`,
  markPoint: (number, muscle, place, side) =>
    `Marcar ${formatNumber(number)}, ${pointName(muscle, place, side)}`,
};

function pointName(muscle: string, place: string, side: 'left' | 'right' | null): string {
  const name = shared.pointOf(muscle, place);
  return side ? shared.onSide(name, side) : name;
}
