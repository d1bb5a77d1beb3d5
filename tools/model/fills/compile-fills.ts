import {
  createFibreSheet,
  type FibreSheetFigures,
  meshFibreSheet,
} from '../../../src/geometry/fibre-sheet.ts';
import type { Mesh } from '../../../src/geometry/mesh.ts';
import { meshTube, type TubeFigures } from '../../../src/geometry/tube.ts';
import { meshOfBone } from '../compile-bones.ts';
import { joinWithMirror, leftHalf } from '../mirror-half.ts';
import type { FillFigures, Tables } from '../read-tables.ts';
import { simplifyMesh } from '../simplify-mesh.ts';
import type { Colour, Structure } from '../structure.ts';
import { muscleColour, TISSUE } from '../tissue-colour.ts';
import { inguinalLigament, lineaAlba, rectusSheath } from './abdominal-wall.ts';
import { nuchalLigament, supraspinousLigament, thoracolumbarFascia } from './back-lines.ts';
import { INTERCOSTAL_PENNATION_DEG, intercostalSheet } from './intercostal.ts';

const sheetMesh = (figures: FibreSheetFigures, alongSteps: number, errorMm = 0.45): Mesh =>
  simplifyMesh(meshFibreSheet(createFibreSheet(figures), { alongSteps, acrossSteps: 22 }), { errorMm });

/** A mid-line sheet or tube, symmetrical to the bit: its left half joined with the mirror image. */
const symmetrical = (dense: Mesh, errorMm: number): Mesh =>
  joinWithMirror(simplifyMesh(leftHalf(dense, 0.02), { errorMm }));

const tubeMesh = (figures: TubeFigures): Mesh => simplifyMesh(meshTube(figures), { errorMm: 0.35 });

/** What the thoracolumbar fascia lies on. */
const BELOW_THORACOLUMBAR =
  /^(iliocostalis|longissimus-thoracis|spinalis|multifidus|serratus-posterior-inferior|sacrum|hip-bone|vertebra)/;

function meshOfFill(figures: FillFigures, tables: Tables, body: readonly Structure[]): Mesh {
  switch (figures.form) {
    case 'intercostal':
      return sheetMesh(intercostalSheet(tables.bones, figures.rib), 6);
    case 'rectus-sheath':
      return sheetMesh(rectusSheath(tables), 44);
    case 'linea-alba':
      return symmetrical(
        meshFibreSheet(createFibreSheet(lineaAlba(tables)), { alongSteps: 44, acrossSteps: 12 }),
        0.45,
      );
    case 'inguinal-ligament':
      return tubeMesh(inguinalLigament(tables));
    case 'supraspinous-ligament':
      return symmetrical(meshTube(supraspinousLigament(tables)), 0.35);
    case 'nuchal-ligament':
      return meshOfBone(nuchalLigament(tables), { stepMm: 1.25, errorMm: 0.45 }, 6);
    case 'thoracolumbar-fascia':
      return sheetMesh(thoracolumbarFascia(body.filter((s) => BELOW_THORACOLUMBAR.test(s.id))), 28);
  }
}

/**
 * Compiles what the measured tables leave open, from the tables: intercostals, sheaths and ligaments.
 * `body` holds the muscles and bones compiled so far, which some fills are draped over.
 */
export function compileFills(tables: Tables, body: readonly Structure[]): Structure[] {
  return Object.entries(tables.fills).map(([id, figures]) => {
    const mesh = meshOfFill(figures, tables, body);
    const colour: Colour = figures.kind === 'muscle' ? muscleColour(id) : TISSUE.fascia;
    const colours = new Float32Array(mesh.positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set(colour, i);
    const { side, kind, layer } = figures;
    const pennation = figures.form === 'intercostal' ? INTERCOSTAL_PENNATION_DEG : undefined;
    return { id, side, kind, layer, mesh, colours, ...(pennation && { pennation }) };
  });
}
