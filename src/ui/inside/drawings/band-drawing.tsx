import { memo, useId } from 'react';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { type BandPicture, bandPicture, type NearBand } from '../../../drawn/band-picture.ts';
import {
  bandRibbon,
  movedStrand,
  type Ribbon,
  twitchFront,
  vesselRibbon,
} from '../../../drawn/moved-band.ts';
import type { InsideMoment } from '../../../state/inside.ts';
import { FLESH } from './colours.ts';
import { LENS, Lens } from './lens.tsx';
import { LooseStrand } from './loose-strand.tsx';
import { linePath, strewn, tenth } from './paths.ts';

/** Strands of the band as they lie side by side, the middle ones last: they are nearest. */
const SIDE_BY_SIDE = [-0.8, 0.8, -0.42, 0.42, 0] as const;
const MOST_DOTS = 16;
/** Half the width of a vessel at rest is at least this. */
const LEAST_VESSEL = 2;

interface BandDrawingProps {
  readonly id: TriggerPointId;
  readonly side: 'left' | 'right';
  readonly moment: InsideMoment;
  /** Share of the usual width that is shown; the story comes a little nearer than the journey. */
  readonly width: number;
}

/** The surroundings of the point, in a lens: loose bundles, the band with its tender spot, vessels and dots. */
export function BandDrawing({ id, side, moment, width }: BandDrawingProps) {
  const key = useId();
  const picture = bandPicture(id, side);
  const perMm = (2 * LENS.r) / (picture.widthMm * width);
  const reachMm = LENS.r / perMm;
  const { tension } = moment;
  const ribbon = (share: number, thick: number) =>
    scaled(bandRibbon(picture.band, moment, reachMm, share, thick), perMm);
  const whole = ribbon(0, 1);
  const glow = 26 + 16 * tension;
  return (
    <Lens>
      <defs>
        <radialGradient id={`${key}tender`}>
          <stop offset="0" stopColor="#ffe9b0" stopOpacity="0.98" />
          <stop offset="0.3" stopColor="#ffd07a" stopOpacity="0.66" />
          <stop offset="1" stopColor="#ffb45a" stopOpacity="0" />
        </radialGradient>
        <radialGradient
          id={`${key}pale`}
          gradientUnits="userSpaceOnUse"
          cx="0"
          cy="0"
          r={reachMm * perMm * 0.5}
        >
          <stop offset="0.25" stopColor={FLESH.vesselPale} />
          <stop offset="1" stopColor={FLESH.vesselPale} stopOpacity="0" />
        </radialGradient>
      </defs>
      <StillStrands picture={picture} perMm={perMm} />
      {picture.strands.map((strand, i) =>
        strand.moves ? (
          <LooseStrand
            // biome-ignore lint/suspicious/noArrayIndexKey: the strands of a picture never change places
            key={i}
            line={movedStrand(strand, moment, picture.band.radiusMm, reachMm).map((mm) => mm * perMm)}
            width={2 * strand.radiusMm * perMm}
            tendon={strand.tendon}
            tone={i}
          />
        ) : null,
      )}
      <path d={ribbonPath(ribbon(0, 1.42))} fill="#3a0f09" fillOpacity="0.28" />
      <g data-part="band" data-half={tenth(Math.max(...whole.half))}>
        <path d={ribbonPath(whole)} fill={FLESH.deepest} stroke="#4a140e" strokeWidth="1.2" />
        {SIDE_BY_SIDE.map((share) => (
          <path key={share} d={ribbonPath(ribbon(share, 0.2))} fill={share === 0 ? '#d4604c' : FLESH.band} />
        ))}
        {SIDE_BY_SIDE.map((share) => (
          <path key={share} d={ribbonPath(ribbon(share - 0.05, 0.05))} fill="#f0a08c" fillOpacity="0.6" />
        ))}
      </g>
      {moment.twitch !== null && (
        <Ripple
          band={picture.band}
          twitch={moment.twitch}
          perMm={perMm}
          reachMm={reachMm}
          path={ribbonPath(whole)}
        />
      )}
      {[0, 1, 2].map((number) => {
        const vessel = scaled(
          vesselRibbon(picture.band, moment, reachMm, number, LEAST_VESSEL / perMm),
          perMm,
        );
        const path = ribbonPath(vessel);
        const thinner = { ...vessel, half: vessel.half.map((half) => half * 0.26) };
        return (
          <g key={number} data-part="vessel">
            <path d={path} fill={FLESH.vessel} stroke={FLESH.vesselEdge} strokeWidth="0.9" />
            <path d={path} fill={`url(#${key}pale)`} fillOpacity={0.9 * tension} />
            <path d={ribbonPath(thinner)} fill="#ffd9cf" fillOpacity="0.6" />
          </g>
        );
      })}
      <circle
        r={glow}
        fill={`url(#${key}tender)`}
        fillOpacity={(0.4 + 0.6 * tension) * (moment.twitch === null ? 1 : 0.45)}
      />
      <circle r="4.6" fill="#ffe9b0" stroke="#5a1a10" strokeWidth="1.4" />
      <Dots count={Math.round(MOST_DOTS * tension)} />
    </Lens>
  );
}

/** What lies too far from the band to give way; drawn once. */
const StillStrands = memo(function StillStrands({ picture, perMm }: { picture: BandPicture; perMm: number }) {
  return picture.strands.map((strand, i) =>
    strand.moves ? null : (
      <LooseStrand
        // biome-ignore lint/suspicious/noArrayIndexKey: the strands of a picture never change places
        key={i}
        line={strand.x.flatMap((x, j) => [x * perMm, (strand.y[j] as number) * perMm])}
        width={2 * strand.radiusMm * perMm}
        tendon={strand.tendon}
        tone={i}
      />
    ),
  );
});

/** The light of a twitch, where it runs along the band on both sides of the spot. */
function Ripple({
  band,
  twitch,
  perMm,
  reachMm,
  path,
}: {
  band: NearBand;
  twitch: number;
  perMm: number;
  reachMm: number;
  path: string;
}) {
  const key = useId();
  const { atMm, longMm } = twitchFront(twitch, reachMm);
  return (
    <g data-part="ripple">
      {[-1, 1].map((way) => {
        const at = band.alongMm.findLastIndex((along) => along <= atMm * way);
        if (at < 0) return null;
        return (
          <g key={way}>
            <radialGradient
              id={`${key}${way}`}
              gradientUnits="userSpaceOnUse"
              cx={tenth((band.x[at] as number) * perMm)}
              cy={tenth((band.y[at] as number) * perMm)}
              r={tenth(longMm * 1.25 * perMm)}
            >
              <stop offset="0" stopColor="#fffaf0" stopOpacity="1" />
              <stop offset="0.5" stopColor="#ffefc8" stopOpacity="0.85" />
              <stop offset="1" stopColor="#ffd98a" stopOpacity="0" />
            </radialGradient>
            <path d={path} fill={`url(#${key}${way})`} fillOpacity={1 - 0.55 * twitch} />
          </g>
        );
      })}
    </g>
  );
}

/** They stand for the chemistry around the spot. */
function Dots({ count }: { count: number }) {
  return (
    <g fill={FLESH.amber} stroke={FLESH.amberEdge} strokeWidth="0.9" data-part="dots">
      {Array.from({ length: count }, (_, i) => {
        const angle = strewn(i, 3) * 2 * Math.PI;
        const away = 30 + 42 * strewn(i, 8);
        return (
          <circle
            key={angle}
            cx={tenth(Math.cos(angle) * away)}
            cy={tenth(Math.sin(angle) * away)}
            r={3.4 + 1.4 * strewn(i, 5)}
          />
        );
      })}
    </g>
  );
}

function scaled(ribbon: Ribbon, perMm: number): Ribbon {
  const times = (values: readonly number[]) => values.map((value) => value * perMm);
  return { x: times(ribbon.x), y: times(ribbon.y), half: times(ribbon.half) };
}

/** The outline of a long shape of changing width, with round ends. */
function ribbonPath({ x, y, half }: Ribbon): string {
  const last = x.length - 1;
  const sides: number[][] = [[], []];
  for (let i = 0; i <= last; i++) {
    const [a, b] = [Math.max(0, i - 1), Math.min(last, i + 1)];
    const [dx, dy] = [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)];
    const wide = (half[i] as number) / (Math.hypot(dx, dy) || 1);
    sides[0]?.push((x[i] as number) - dy * wide, (y[i] as number) + dx * wide);
    sides[1]?.unshift((x[i] as number) + dy * wide, (y[i] as number) - dx * wide);
  }
  return `${linePath(sides.flat())}Z`;
}
