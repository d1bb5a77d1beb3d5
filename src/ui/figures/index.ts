import type { ComponentType } from 'react';
import type { FigureId } from '../../content/words.ts';
import { CircleFigure } from './circle-figure.tsx';
import { LayersFigure } from './layers-figure.tsx';
import { TautBandFigure } from './taut-band-figure.tsx';

/** The drawings for pages of text; each takes what it shows as its label. */
export const FIGURES: Readonly<Record<FigureId, ComponentType<{ label: string }>>> = {
  'taut-band': TautBandFigure,
  circle: CircleFigure,
  layers: LayersFigure,
};
