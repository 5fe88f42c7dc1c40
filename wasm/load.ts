// Loads a module from bytes that the caller owns: the same code in a page, a worker, Node, and a file with everything inside.
import type { Trainprint, TrainprintFiles } from "./trainprint";

export type { Trainprint, TrainprintFiles };

/** What the glue of a module exports. */
export type CreateModule<Module> = (options: { wasmBinary: ArrayBuffer | Uint8Array }) => Promise<Module>;

/** Fetches the module's bytes from `url` (same origin) and instantiates it. */
export async function loadFrom<Module>(createModule: CreateModule<Module>, url: string | URL): Promise<Module> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return createModule({ wasmBinary: await answer.arrayBuffer() });
}
