import type { LayerNumber } from '../../anatomy/ids.ts';
import { bodyMap, type Facing } from '../../drawn/body-map.ts';
import { SHORT_PATH_SCALE, shortPath } from '../../drawn/short-path.ts';

/** Quiet tones by layer, the same as in the drawn steps inside a muscle. */
const TONES: Readonly<Record<LayerNumber, string>> = {
  0: '#dba898',
  1: '#dba898',
  2: '#d29d8d',
  3: '#c99182',
  4: '#bf8576',
  5: '#b67b6d',
};

/**
 * The body from front and back as a picture file that every page shows parts of: `body-chart.svg#front`. In units of
 * the body map, 400 high.
 */
export function ChartFile() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" aria-hidden="true">
      <ChartFigure facing="front" />
      <ChartFigure facing="back" />
    </svg>
  );
}

function ChartFigure({ facing }: { facing: Facing }) {
  const { outline, bones, parts, tendons, fibres, dark, bright } = bodyMap(facing);
  const layers = [...new Set(parts.map(({ layer }) => layer))].sort((a, b) => b - a);
  return (
    <g
      id={facing}
      transform={`scale(${SHORT_PATH_SCALE})`}
      fillRule="evenodd"
      strokeLinejoin="round"
      // lines as thin as the scale makes them
      strokeWidth="1.4"
    >
      <path d={shortPath(outline)} fill="#ecd2c0" stroke="#b98f76" strokeWidth="2" />
      <path d={shortPath(bones)} fill="#efdac6" stroke="#c2a48d" />
      {layers.map((layer) => (
        <path
          key={layer}
          d={parts
            .filter((part) => part.layer === layer)
            .map(({ region }) => shortPath(region))
            .join('')}
          fill={TONES[layer]}
          stroke="#96604f"
        />
      ))}
      <path d={shortPath(tendons)} fill="#eadbc8" stroke="#b08c77" />
      <path d={shortPath(fibres, false)} fill="none" stroke="#8f5546" strokeOpacity="0.3" />
      <path d={shortPath(dark)} fill="#5d2a20" fillOpacity="0.13" />
      <path d={shortPath(bright)} fill="#fff1e2" fillOpacity="0.16" />
    </g>
  );
}
