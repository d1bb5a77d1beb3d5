import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { BATCHES, type BodyModel, type Extent } from './body-model.ts';
import { type BodyPlan, planBody } from './body-plan.ts';
import { checkPlan } from './check-plan.ts';
import { createBodyGeometries, fillStage } from './fill-body.ts';

/**
 * Thrown where the model does not arrive whole, or what arrives is none, as with a host that answers every path with
 * its page. Anything else that goes wrong is the program's own fault.
 */
export class BodyMissingError extends Error {
  override name = 'BodyMissingError';
}

const GLB_MAGIC = 0x46546c67;
/** GLB header and the header of its JSON chunk. */
const HEAD_BYTES = 20;
const CHUNK_HEADER_BYTES = 8;
/** The body is a megabyte or two; a file that claims more is something else. */
const MOST_BYTES = 64_000_000;
/** A connection that brings nothing for so long is taken for lost, ms: a browser would wait for minutes. */
const PATIENCE_MS = 45_000;

/** Whom the loader tells how far it is, and what stops it. */
export interface LoadBodyOptions {
  readonly signal: AbortSignal;
  /** Asks the host itself, not what the browser has kept: what was kept may be what was damaged. */
  readonly anew?: boolean;
  /** Told the share that has arrived, 0 to 1, at most a hundred times. */
  readonly onProgress: (share: number) => void;
  /** Told the body each time one more stage of it can be drawn; the last time it is whole. */
  readonly onStage: (model: BodyModel) => void;
}

/**
 * Fetches the compiled body and makes it ready to draw, stage by stage while it is still arriving: the silhouette,
 * then the outer layers with the bones, then all.
 *
 * @throws BodyMissingError when the file does not arrive whole, is damaged, or is no GLB (a host that answers every path
 *   with its start page does that), or when nothing comes for 45 s; DOMException `AbortError` when the signal says so
 */
export async function loadBody(url: string, options: LoadBodyOptions): Promise<void> {
  const { signal, anew = false, onProgress, onStage } = options;
  const patience = new Patience(signal);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const response = await fetch(url, {
      signal: patience.signal,
      ...(anew ? { cache: 'reload' } : {}),
    }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new BodyMissingError(`${url} could not be fetched`, { cause: error });
    });
    if (!response.ok || !response.body) throw new BodyMissingError(`${url} answered ${response.status}`);
    await MeshoptDecoder.ready;
    const growing = new GrowingBody(url, onStage);
    reader = response.body.getReader();
    let reported = 0;
    // what comes after the end that the header names is nobody's
    while (!growing.isWhole) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        if (signal.aborted) throw error;
        throw new BodyMissingError(`${url} broke off`, { cause: error });
      });
      signal.throwIfAborted();
      if (done) break;
      patience.renew();
      growing.add(value);
      if (growing.share - reported < 0.01) continue;
      reported = growing.share;
      onProgress(reported);
    }
    growing.finish();
    await endOf(reader);
  } catch (error) {
    // nothing of it is wanted any more
    void reader?.cancel().catch(() => {});
    throw error;
  } finally {
    patience.end();
  }
}

/** Reads the end that says that there is nothing more, so that the browser keeps the file; more than that is nobody's. */
async function endOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const rest = await reader.read().catch(() => ({ done: true }));
  if (!rest.done) void reader.cancel().catch(() => {});
}

/** Gives a request up when it is told to, or when nothing has come of it for a while. */
class Patience {
  private readonly own = new AbortController();
  private readonly giveUp = () => this.own.abort();
  private readonly outer: AbortSignal;
  private timer: ReturnType<typeof setTimeout>;

  constructor(outer: AbortSignal) {
    this.outer = outer;
    outer.addEventListener('abort', this.giveUp);
    if (outer.aborted) this.giveUp();
    this.timer = setTimeout(this.giveUp, PATIENCE_MS);
  }

  get signal(): AbortSignal {
    return this.own.signal;
  }

  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.giveUp, PATIENCE_MS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.outer.removeEventListener('abort', this.giveUp);
  }
}

function extentsOf({ placements }: BodyPlan): readonly Extent[] {
  const extents: Extent[] = [];
  for (const { column, batch, firstIndex, index, box } of placements) {
    const [x, y, z] = [0, 1, 2].map((c) => ((box.min[c] as number) + (box.max[c] as number)) / 2);
    const radius = Math.hypot(...[0, 1, 2].map((c) => (box.max[c] as number) - (box.min[c] as number))) / 2;
    const ball = { x: x as number, y: y as number, z: z as number, radius };
    extents[column] = { batch, indexStart: firstIndex, indexCount: index.count, ...ball };
  }
  return extents;
}

/** A body while its file arrives: collects the bytes and fills in each stage as soon as it is complete. */
class GrowingBody {
  private bytes = new Uint8Array(64 * 1024);
  private received = 0;
  private total = 0;
  private plan: BodyPlan | null = null;
  private binStart = 0;
  private stagesDone = 0;
  private model: Omit<BodyModel, 'stage'> | null = null;
  private readonly url: string;
  private readonly onStage: (model: BodyModel) => void;

  constructor(url: string, onStage: (model: BodyModel) => void) {
    this.url = url;
    this.onStage = onStage;
  }

  /** Share of the file that has come; its header says how long it is, whatever the host packed it into. */
  get share(): number {
    return this.total > 0 ? Math.min(1, this.received / this.total) : 0;
  }

  /** Whether the file has come to the end that its header names. */
  get isWhole(): boolean {
    return this.total > 0 && this.received >= this.total;
  }

  /** @throws BodyMissingError when what has come is no body, or a damaged one */
  add(chunk: Uint8Array): void {
    this.makeRoom(this.received + chunk.length);
    this.bytes.set(chunk, this.received);
    this.received += chunk.length;
    if (this.total === 0 && this.received >= HEAD_BYTES) this.readHead();
    if (!this.plan && this.total > 0 && this.received >= this.binStart) this.reading(() => this.readPlan());
    while (this.plan && this.model) {
      const { plan, model } = this;
      const stage = plan.stages[this.stagesDone];
      if (!stage || this.received < this.binStart + stage.byteLength) return;
      const bin = this.bytes.subarray(this.binStart);
      this.reading(() => fillStage(plan, stage.name, bin, model.geometries));
      this.stagesDone++;
      this.onStage({ ...model, stage: stage.name });
    }
  }

  /** Whatever goes wrong in reading is the file's fault, and is said so. */
  private reading(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw new BodyMissingError(`${this.url} is damaged`, { cause: error });
    }
  }

  /** @throws BodyMissingError when not all stages came */
  finish(): void {
    if (!this.plan || this.stagesDone < this.plan.stages.length) {
      throw new BodyMissingError(`${this.url} ended after ${this.received} bytes`);
    }
  }

  private readHead(): void {
    const head = new DataView(this.bytes.buffer);
    const total = head.getUint32(8, true);
    const binStart = HEAD_BYTES + head.getUint32(12, true) + CHUNK_HEADER_BYTES;
    if (head.getUint32(0, true) !== GLB_MAGIC || total > MOST_BYTES || binStart > total) {
      throw new BodyMissingError(`${this.url} is not a GLB`);
    }
    this.total = total;
    this.binStart = binStart;
    this.makeRoom(total);
  }

  private readPlan(): void {
    const json = this.bytes.subarray(HEAD_BYTES, this.binStart - CHUNK_HEADER_BYTES);
    const plan = planBody(JSON.parse(new TextDecoder().decode(json)));
    checkPlan(plan, this.total - this.binStart);
    const geometries = createBodyGeometries(plan);
    const triangles = BATCHES.reduce((sum, batch) => sum + plan.sizes[batch].indices / 3, 0);
    this.plan = plan;
    this.model = { structures: plan.structures, extents: extentsOf(plan), geometries, triangles };
  }

  private makeRoom(length: number): void {
    if (this.bytes.length >= length) return;
    const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.received));
    this.bytes = larger;
  }
}
