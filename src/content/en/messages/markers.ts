import { formatNumber } from '../../format.ts';
import { shared } from './shared.ts';

/** The numbered signs over the body, as screen readers hear them. */
export const markers = {
  markers: 'Trigger points on the body',
  /** A point, with its side where both are shown. */
  point: (number: number, muscle: string, place: string, side: 'left' | 'right' | null) =>
    `${formatNumber(number)}, ${pointName(muscle, place, side)}`,
  /** The same with the marking tool: a press marks it. */
  markPoint: (number: number, muscle: string, place: string, side: 'left' | 'right' | null) =>
    `Mark ${formatNumber(number)}, ${pointName(muscle, place, side)}`,
};

function pointName(muscle: string, place: string, side: 'left' | 'right' | null): string {
  const name = shared.pointOf(muscle, place);
  return side ? shared.onSide(name, side) : name;
}
