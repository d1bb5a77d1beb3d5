import { FLESH } from './colours.ts';
import { linePath, linesPath, tenth } from './paths.ts';

const CORES = ['#dfa392', '#d69583', '#e5af9f', '#cf8d7b'] as const;

interface LooseStrandProps {
  /** x, y per station. */
  readonly line: readonly number[];
  readonly width: number;
  /** Per station. */
  readonly tendon: readonly boolean[];
  readonly tone: number;
}

/** A loose bundle beside the band: pale, with a darker edge and a light along it. */
export function LooseStrand({ line, width: exact, tendon, tone }: LooseStrandProps) {
  const width = tenth(exact);
  const path = linePath(line);
  const pale = tendon.some(Boolean) ? linesPath(stretches(line, tendon)) : '';
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={path} stroke="#8a4a3c" strokeWidth={width} />
      <path d={path} stroke={CORES[tone % CORES.length]} strokeWidth={tenth(width * 0.8)} />
      <path d={path} stroke="#f3d0c3" strokeOpacity="0.55" strokeWidth={tenth(width * 0.24)} />
      {pale && (
        <>
          <path d={pale} stroke={FLESH.tendonEdge} strokeWidth={width} />
          <path d={pale} stroke={FLESH.tendon} strokeWidth={tenth(width * 0.76)} />
        </>
      )}
    </g>
  );
}

/** The stretches of a line that are tendon. */
function stretches(line: readonly number[], tendon: readonly boolean[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  tendon.forEach((is, j) => {
    if (is) found.at(-1)?.push(line[j * 2] as number, line[j * 2 + 1] as number);
    else if (found.at(-1)?.length !== 0) found.push([]);
  });
  return found.filter((stretch) => stretch.length >= 4);
}
