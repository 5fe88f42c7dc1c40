// Loads a module from bytes that the caller owns: the same code in a page, a worker, Node, and a file with everything inside.
import type { Trainprint, TrainprintFiles, TrainprintTable, TrainprintTables } from "./trainprint";

export type { Trainprint, TrainprintFiles, TrainprintTable, TrainprintTables };

/** The module's bytes, or how the caller makes an instance of a module that it has compiled. */
export type ModuleOptions =
  | { wasmBinary: ArrayBuffer | Uint8Array }
  | {
      instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => object;
    };

/** What the glue of a module exports. */
export type CreateModule<Module> = (options: ModuleOptions) => Promise<Module>;

/** Fetches the module's bytes from `url` (same origin) and instantiates it. */
export async function loadFrom<Module>(createModule: CreateModule<Module>, url: string | URL): Promise<Module> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return createModule({ wasmBinary: await answer.arrayBuffer() });
}
