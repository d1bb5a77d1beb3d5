import { useId } from 'react';
import { messages } from '../../../content/messages.ts';

/**
 * Widths of the things, mm; only their ratio is shown. A hair is 0.05 to 0.1 mm thick; dry needling needles are mostly
 * 0.25 to 0.30 mm; a vaccine needle of 25 gauge is 0.51 mm (ISO 9626, 0.5 nominal); a dressmaker's pin about 0.65 mm.
 */
export const WIDTHS_MM = { hair: 0.07, needle: 0.28, vaccine: 0.5, pin: 0.65 } as const;
export type DrawnThing = keyof typeof WIDTHS_MM;

/** Units of the drawing per mm: the one enlargement of all four. */
const PER_MM = 48;
const [TOP, LOW] = [22, 306];
/** Where the long shafts are cut short. */
const CUT = { y: 118, gap: 9 };
/** Middles of the things from left to right. */
const COLUMNS = { hair: 44, needle: 146, vaccine: 258, pin: 354 } as const;
/** Lines of so many letters fit side by side; where one has more, all are smaller. */
const MOST_LETTERS = 12;
const THINGS = Object.keys(COLUMNS) as readonly DrawnThing[];

/** A hair, the needle, a vaccine needle and a pin side by side, all enlarged by the same amount. */
export function NeedleDrawing() {
  const m = messages().drawings.needle;
  const key = useId();
  const steel = `url(#${key}steel)`;
  const longest = Math.max(...THINGS.flatMap((thing) => m[thing].map((line) => line.length)));
  const size = longest > MOST_LETTERS ? { fontSize: `${(19 * MOST_LETTERS) / longest}px` } : undefined;
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id={`${key}steel`} x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#616c73" />
          <stop offset="0.3" stopColor="#e3e9ec" />
          <stop offset="0.55" stopColor="#aab4ba" />
          <stop offset="1" stopColor="#566168" />
        </linearGradient>
        <linearGradient id={`${key}hair`} x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#8a5a36" />
          <stop offset="0.5" stopColor="#b98656" />
          <stop offset="1" stopColor="#8a5a36" />
        </linearGradient>
        <linearGradient id={`${key}wire`} x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#6f5a2c" />
          <stop offset="0.3" stopColor="#f0dca0" />
          <stop offset="1" stopColor="#6b5526" />
        </linearGradient>
      </defs>
      <Hair fill={`url(#${key}hair)`} />
      <DryNeedle steel={steel} wire={`url(#${key}wire)`} />
      <VaccineNeedle steel={steel} />
      <Pin steel={steel} />
      {THINGS.map((thing) =>
        m[thing].map((line, i) => (
          <text
            key={line}
            x={COLUMNS[thing]}
            y={334 + i * 21}
            textAnchor="middle"
            className="drawing-words"
            style={size}
          >
            {line}
          </text>
        )),
      )}
      <text x="200" y="390" textAnchor="middle" className="drawing-words-soft">
        {m.below}
      </text>
    </svg>
  );
}

function widthOf(thing: DrawnThing): number {
  return WIDTHS_MM[thing] * PER_MM;
}

/** A shaft of the true width; `data-width` so that tests can measure it. */
function Shaft({ thing, from, to, fill }: { thing: DrawnThing; from: number; to: number; fill: string }) {
  const width = widthOf(thing);
  const x = COLUMNS[thing] - width / 2;
  return <rect x={x} y={from} width={width} height={to - from} fill={fill} data-thing={thing} />;
}

/** A shaft that is longer than the picture: two pieces with a slanted cut between them. */
function CutShaft({ thing, from, to, fill }: { thing: DrawnThing; from: number; to: number; fill: string }) {
  const width = widthOf(thing);
  const [left, right] = [COLUMNS[thing] - width / 2, COLUMNS[thing] + width / 2];
  const slant = Math.min(8, width * 0.3);
  const edge = (y: number) => `L${right} ${y - slant}Q${COLUMNS[thing]} ${y + slant} ${left} ${y}`;
  return (
    <g>
      <path d={`M${left} ${from}H${right}${edge(CUT.y)}Z`} fill={fill} />
      <path
        d={`M${left} ${CUT.y + CUT.gap}Q${COLUMNS[thing]} ${CUT.y + CUT.gap + slant} ${right} ${CUT.y + CUT.gap - slant}V${to}H${left}Z`}
        fill={fill}
        data-thing={thing}
        data-width={width}
      />
    </g>
  );
}

function Hair({ fill }: { fill: string }) {
  return (
    <g>
      <Shaft thing="hair" from={TOP} to={LOW} fill={fill} />
    </g>
  );
}

/** Solid, with a fine tip and a handle wound of wire. */
function DryNeedle({ steel, wire }: { steel: string; wire: string }) {
  const x = COLUMNS.needle;
  const half = widthOf('needle') / 2;
  const tip = LOW - 64;
  const handle = { half: 26, low: 84, turn: 10 };
  return (
    <g>
      <CutShaft thing="needle" from={handle.low - 4} to={tip} fill={steel} />
      <path
        d={`M${x - half} ${tip - 0.5}C${x - half} ${tip + 26} ${x - 1.4} ${LOW - 8} ${x} ${LOW}C${x + 1.4} ${LOW - 8} ${x + half} ${tip + 26} ${x + half} ${tip - 0.5}Z`}
        fill={steel}
      />
      {Array.from({ length: 7 }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: turns of a wire
          key={i}
          x={x - handle.half}
          y={TOP - 8 + i * handle.turn}
          width={handle.half * 2}
          height={handle.turn}
          rx={handle.turn / 2}
          transform={`rotate(-5 ${x} ${TOP + i * handle.turn})`}
          fill={wire}
          stroke="#5a481f"
          strokeWidth="0.8"
        />
      ))}
    </g>
  );
}

/** Hollow, cut off at a slant, so that its opening is seen. */
function VaccineNeedle({ steel }: { steel: string }) {
  const x = COLUMNS.vaccine;
  const half = widthOf('vaccine') / 2;
  const bevel = LOW - 78;
  return (
    <g>
      <CutShaft thing="vaccine" from={TOP} to={bevel + 2} fill={steel} />
      <ellipse cx={x} cy={TOP} rx={half} ry="5" fill="#c9d1d5" stroke="#566168" strokeWidth="0.8" />
      <ellipse cx={x} cy={TOP} rx={half * 0.52} ry="2.6" fill="#2f373c" />
      <path
        d={`M${x - half} ${bevel}V${bevel + 30}C${x - half} ${bevel + 58} ${x - 3} ${LOW - 6} ${x} ${LOW}C${x + 3} ${LOW - 6} ${x + half} ${bevel + 58} ${x + half} ${bevel + 30}V${bevel}Z`}
        fill={steel}
      />
      <ellipse
        cx={x}
        cy={bevel + 36}
        rx={half * 0.82}
        ry="33"
        fill="#dfe5e8"
        stroke="#6d777d"
        strokeWidth="0.8"
      />
      <ellipse cx={x} cy={bevel + 33} rx={half * 0.5} ry="24" fill="#2f373c" />
    </g>
  );
}

/** With its flat head. */
function Pin({ steel }: { steel: string }) {
  const x = COLUMNS.pin;
  const half = widthOf('pin') / 2;
  const tip = LOW - 74;
  return (
    <g>
      <CutShaft thing="pin" from={TOP + 12} to={tip} fill={steel} />
      <path
        d={`M${x - half} ${tip - 0.5}C${x - half} ${tip + 30} ${x - 3} ${LOW - 8} ${x} ${LOW}C${x + 3} ${LOW - 8} ${x + half} ${tip + 30} ${x + half} ${tip - 0.5}Z`}
        fill={steel}
      />
      <rect
        x={x - 38}
        y={TOP - 6}
        width="76"
        height="20"
        rx="9"
        fill={steel}
        stroke="#566168"
        strokeWidth="0.8"
      />
    </g>
  );
}
