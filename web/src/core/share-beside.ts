// The hosted page: a large table is read by several workers, with a module of their own.
import tablesUrl from "trainprint-tables-wasm?url";
import type { TrainprintTables } from "../../../wasm/load";
import type { SharedTable } from "./table-shared";

/** Beside the page's own thread; more would hardly be faster, and each takes some memory. */
const mostHelpers = 8;
/** A smaller table is read before others have started; in bytes. */
const largeTable = 4e6;

/** How many workers a table of so many bytes is worth; 1: as many as there are anyway. */
export const workersFor = (bytes: number): number => (bytes > largeTable ? Math.min(mostHelpers, navigator.hardwareConcurrency - 1) : 1);

/** What has not arrived by then is done without: one worker reads as well, only slower. */
const mostMs = 5000;

/** In the page: the bytes of their module. */
export async function tablesBytes(): Promise<ArrayBuffer> {
  const answer = await fetch(tablesUrl, { signal: AbortSignal.timeout(mostMs) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.arrayBuffer();
}

/** In a worker: reads for the one at the other end. */
export async function helpAt(port: MessagePort): Promise<void> {
  const shared = await import("./table-shared");
  shared.helpAt(port, open);
}

/** In the worker that the page asks: a table that those at `ports` read; nothing where they do not. */
export async function shareTable({ bytes, ports }: Sharing, asked: string): Promise<SharedTable | undefined> {
  const sharing = async () => (await import("./table-shared")).sharedTable(ports, await WebAssembly.compile(bytes), open, asked);
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), mostMs));
  try {
    return await Promise.race([sharing(), late]);
  } catch {
    return undefined; // it reads the table itself
  }
}

export interface Sharing {
  bytes: ArrayBuffer;
  ports: MessagePort[];
}

async function open(module: WebAssembly.Module): Promise<TrainprintTables> {
  const { default: createModule } = await import("trainprint-tables-module");
  return new Promise((resolve, reject) => {
    const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      WebAssembly.instantiate(module, imports).then(done, reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}
