import encodeQR from 'qr';
import { useMemo } from 'react';

/** Modules of white around the code, which readers need. */
const QUIET = 4;
const LONG = 400;

/** A text as a QR code, made in the page. Black on white in both themes: readers want it so. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const rows = encodeQR(text, 'raw', {
      // a long link has fine squares as it is
      ecc: text.length > LONG ? 'low' : 'medium',
      border: QUIET,
    });
    const pieces = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1Z`] : [])));
    return { path: pieces.join(''), size: rows.length };
  }, [text]);
  return (
    <svg
      className="qr-picture"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
