// Loads the core from bytes that the caller owns: the same code in a page, a worker, Node, and a file with everything inside.
import createModule from "trainprint-module";
import type { Trainprint } from "./trainprint";

export type { Trainprint };

/** Instantiates the core from the bytes of `trainprint.wasm`. Rejects if the bytes are not that module. */
export async function load(wasmBinary: ArrayBuffer | Uint8Array): Promise<Trainprint> {
  return createModule({ wasmBinary });
}

/** Fetches `trainprint.wasm` from `url` (same origin) and instantiates it. */
export async function loadFrom(url: string | URL): Promise<Trainprint> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return load(await answer.arrayBuffer());
}
