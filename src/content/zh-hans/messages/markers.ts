import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';
import { shared } from './shared.ts';

export const markers: Messages['markers'] = {
  markers: '人体上的触发点',
  point: (number, muscle, place, side) => `${formatNumber(number)}，${pointName(muscle, place, side)}`,
  markPoint: (number, muscle, place, side) =>
    `标记第${formatNumber(number)}个，${pointName(muscle, place, side)}`,
};

function pointName(muscle: string, place: string, side: 'left' | 'right' | null): string {
  const name = shared.pointOf(muscle, place);
  return side ? shared.onSide(name, side) : name;
}
