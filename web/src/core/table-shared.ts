// One table of models by several workers: one cuts it into parts of some thousand rows, the others read and add them up. Which
// ids are repeated only the first can say, in the order of the rows: it is asked between the two. See PortfolioReader.
import type { TrainprintTables } from "../../../wasm/load";

/** What the first worker tells another one. A part is read first, and added in its turn. */
export type ToHelper =
  | { module: WebAssembly.Module }
  | { asked: string }
  | { part: Uint8Array<ArrayBuffer>; index: number }
  | { repeated: Uint8Array<ArrayBuffer>; index: number; before: number }
  | { sum: true };

export type FromHelper =
  | { kind: "ready" }
  | { kind: "ids"; index: number; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "rows"; index: number; rows: Blob }
  | { kind: "sum"; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "failed"; message: string };

type Open = (module: WebAssembly.Module) => Promise<TrainprintTables>;

/** What another worker does with what it is told. */
export function helpAt(port: MessagePort, open: Open): void {
  let core: Promise<TrainprintTables> | undefined;
  const tell = (message: FromHelper, ...transferred: Transferable[]) => port.postMessage(message, transferred);
  const put = (core: TrainprintTables, bytes: Uint8Array) => core.roomInTable(bytes.length).set(bytes);
  async function hear(message: ToHelper) {
    if ("module" in message) {
      core = open(message.module);
      await core;
      return tell({ kind: "ready" });
    }
    const opened = await core;
    if (!opened) return;
    if ("asked" in message) opened.openTable(message.asked);
    else if ("part" in message) {
      put(opened, message.part);
      const bytes = opened.readTablePart().slice();
      tell({ kind: "ids", index: message.index, bytes }, bytes.buffer);
    } else if ("repeated" in message) {
      put(opened, message.repeated);
      tell({ kind: "rows", index: message.index, rows: new Blob([opened.addTablePart(message.before).slice()]) });
    } else {
      const bytes = opened.tableState().slice();
      tell({ kind: "sum", bytes }, bytes.buffer);
    }
  }
  port.onmessage = ({ data }: MessageEvent<ToHelper>) =>
    void hear(data).catch((reason: unknown) => tell({ kind: "failed", message: String(reason) }));
}

/** Parts that a worker has at hand: the next is there when it has added one. */
const partsAtHand = 2;
/** Workers that start at all have started by then; the others are done without. */
const startMs = 3000;

class Helper {
  atHand = 0;
  sum: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  readonly ready: Promise<boolean>;
  hear: (message: FromHelper) => void = () => undefined;
  readonly #port: MessagePort;

  constructor(port: MessagePort, module: WebAssembly.Module) {
    this.#port = port;
    this.ready = new Promise((resolve) => {
      setTimeout(() => resolve(false), startMs);
      port.onmessage = ({ data }: MessageEvent<FromHelper>) => {
        if (data.kind === "ready") return resolve(true);
        if (data.kind === "failed") resolve(false);
        this.hear(data);
      };
    });
    this.tell({ module });
  }

  tell(message: ToHelper, ...transferred: Transferable[]): void {
    this.#port.postMessage(message, transferred);
  }
}

/** A table that is read by the workers at `ports`, or nothing where none of them starts. */
export async function sharedTable(
  ports: readonly MessagePort[],
  module: WebAssembly.Module,
  open: Open,
  asked: string,
): Promise<SharedTable | undefined> {
  const helpers = ports.map((port) => new Helper(port, module));
  const ready = await Promise.all(helpers.map(({ ready }) => ready));
  const core = await open(module);
  if (!ready.includes(true) || core.openTable(asked) !== "") return undefined;
  core.cutTable();
  return new SharedTable(
    core,
    asked,
    helpers.filter((_, index) => ready[index]),
  );
}

interface Part {
  helper: Helper;
  /** Of its rows, until they are known. */
  ids?: Uint8Array<ArrayBuffer> | undefined;
  rows?: Blob;
}

export class SharedTable {
  /** Cuts the table and adds up. */
  readonly core: TrainprintTables;
  readonly #helpers: readonly Helper[];
  readonly #parts: Part[] = [];
  /** Parts and rows whose ids are known. */
  #known = 0;
  #rows = 0;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(core: TrainprintTables, asked: string, helpers: readonly Helper[]) {
    this.core = core;
    this.#helpers = helpers;
    for (const helper of helpers) {
      helper.hear = (message) => this.#hear(helper, message);
      helper.tell({ asked });
    }
  }

  /** Gives away what has been cut; waits while all have enough. */
  async dealOut(): Promise<void> {
    for (;;) {
      const part = this.core.nextTablePart().slice();
      if (part.length === 0) return;
      await this.#until(() => this.#helpers.some(({ atHand }) => atHand < partsAtHand));
      const helper = this.#helpers.reduce((one, other) => (other.atHand < one.atHand ? other : one));
      ++helper.atHand;
      helper.tell({ part, index: this.#parts.length }, part.buffer);
      this.#parts.push({ helper });
    }
  }

  /** What all have added up so far, into the core. */
  async takeSums(): Promise<void> {
    let missing = this.#helpers.length;
    this.#helpers.forEach((helper, of) => {
      helper.sum = (bytes) => {
        this.#put(bytes);
        const wrong = this.core.takeTableState(of);
        if (wrong) throw new Error(wrong);
        --missing;
      };
      helper.tell({ sum: true });
    });
    await this.#until(() => missing === 0);
  }

  /** What became of the rows, when the last part has been added. */
  async finished(): Promise<Blob[]> {
    await this.#until(() => this.#parts.every(({ rows }) => rows !== undefined));
    await this.takeSums();
    return this.#parts.flatMap(({ rows }) => rows ?? []);
  }

  #hear(helper: Helper, message: FromHelper): void {
    try {
      if (message.kind === "failed") throw new Error(message.message);
      if (message.kind === "sum") helper.sum?.(message.bytes);
      if (message.kind === "ids") {
        const part = this.#parts[message.index];
        if (part) part.ids = message.bytes;
        this.#knowIds();
      }
      if (message.kind === "rows") {
        const part = this.#parts[message.index];
        if (part) part.rows = message.rows;
        --helper.atHand;
      }
    } catch (reason) {
      this.#failure = reason instanceof Error ? reason : new Error(String(reason));
    }
    this.#wake();
  }

  /** In the order of the parts, whoever has read them first. */
  #knowIds(): void {
    for (let part = this.#parts[this.#known]; part?.ids; part = this.#parts[++this.#known]) {
      this.#put(part.ids);
      const repeated = this.core.knowTablePart().slice();
      const before = this.#rows;
      this.#rows += repeated.length; // none are left once it has been given away
      part.helper.tell({ repeated, index: this.#known, before }, repeated.buffer);
      part.ids = undefined;
    }
  }

  #put(bytes: Uint8Array): void {
    this.core.roomInTable(bytes.length).set(bytes);
  }

  async #until(holds: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      if (holds()) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
