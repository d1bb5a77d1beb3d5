import { BufferGeometry, type Frustum, type Mesh, Sphere, Uint32BufferAttribute } from 'three';
import type { Batch, BodyModel } from './body-model.ts';

/** A list with this share of triangles too many is made anew. */
const SLACK = 1.25;
const SLACK_INDICES = 6000;
/** Structures this far outside the picture are still kept, m, so that a small turn needs no new list. */
const MARGIN_M = 0.06;

/**
 * The triangles of one batch that one pass draws: those of the structures that stand for this pass and lie in the
 * picture. Shares the vertices of the batch and has an index of its own, so that a pass is one call and costs only
 * what is seen.
 */
export class DrawList {
  readonly geometry = new BufferGeometry();
  private readonly columns: readonly number[];
  private readonly model: BodyModel;
  private readonly whole: BufferGeometry;
  private readonly source: Uint32Array;
  private readonly index: Uint32BufferAttribute;
  /** By structure: wanted by the pass; wanted and in the picture; in the list now. */
  private readonly wanted: Uint8Array;
  private readonly seen: Uint8Array;
  private readonly listed: Uint8Array;
  private count = 0;
  private stale = true;
  private readonly sphere = new Sphere();

  constructor(model: BodyModel, batch: Batch) {
    const whole = model.geometries[batch];
    this.whole = whole;
    this.model = model;
    this.columns = model.structures.flatMap((_, column) =>
      model.extents[column]?.batch === batch ? [column] : [],
    );
    this.source = whole.index?.array as Uint32Array;
    for (const [name, attribute] of Object.entries(whole.attributes)) {
      this.geometry.setAttribute(name, attribute);
    }
    this.index = new Uint32BufferAttribute(new Uint32Array(this.source.length), 1);
    this.geometry.setIndex(this.index);
    this.geometry.setDrawRange(0, 0);
    this.geometry.boundingSphere = whole.boundingSphere;
    this.wanted = new Uint8Array(model.structures.length);
    this.seen = new Uint8Array(model.structures.length);
    this.listed = new Uint8Array(model.structures.length);
  }

  /** Says which structures the pass is for; the list follows with the next frame. */
  want(isWanted: (column: number) => boolean): void {
    for (const column of this.columns) {
      const wanted = isWanted(column) ? 1 : 0;
      if (this.wanted[column] === wanted) continue;
      this.wanted[column] = wanted;
      this.stale = true;
    }
  }

  /** More of the model has come: what is listed must be copied again. */
  refresh(): void {
    this.stale = true;
  }

  /**
   * Brings the list up to what this picture needs, and hides the mesh while there is nothing to draw. Called once a
   * frame; copies indices only when the list no longer fits. Allocates nothing.
   */
  update(frustum: Frustum, mesh: Mesh): void {
    let needed = 0;
    let missing = false;
    for (const column of this.columns) {
      const seen =
        this.wanted[column] === 1 && this.hasCome(column) && this.isInPicture(column, frustum) ? 1 : 0;
      this.seen[column] = seen;
      if (!seen) continue;
      needed += this.model.extents[column]?.indexCount ?? 0;
      if (this.listed[column] === 0) missing = true;
    }
    if (this.stale || missing || this.count > needed * SLACK + SLACK_INDICES) this.fill();
    mesh.visible = this.count > 0;
  }

  dispose(): void {
    // the vertices belong to the model; of this geometry only the index is its own
    for (const name of Object.keys(this.geometry.attributes)) this.geometry.deleteAttribute(name);
    this.geometry.dispose();
  }

  private fill(): void {
    const to = this.index.array as Uint32Array;
    let at = 0;
    for (const column of this.columns) {
      const seen = this.seen[column] ?? 0;
      this.listed[column] = seen;
      const extent = this.model.extents[column];
      if (!seen || !extent) continue;
      const { indexStart, indexCount } = extent;
      for (let i = 0; i < indexCount; i++) to[at + i] = this.source[indexStart + i] as number;
      at += indexCount;
    }
    this.count = at;
    this.stale = false;
    this.geometry.setDrawRange(0, at);
    this.index.clearUpdateRanges();
    this.index.addUpdateRange(0, at);
    this.index.needsUpdate = true;
  }

  /** Whether the structure's triangles have been filled in: the body comes in stages. */
  private hasCome(column: number): boolean {
    const extent = this.model.extents[column];
    return extent !== undefined && extent.indexStart + extent.indexCount <= this.whole.drawRange.count;
  }

  private isInPicture(column: number, frustum: Frustum): boolean {
    const extent = this.model.extents[column];
    if (!extent) return false;
    this.sphere.center.set(extent.x, extent.y, extent.z);
    this.sphere.radius = extent.radius + MARGIN_M;
    return frustum.intersectsSphere(this.sphere);
  }
}
