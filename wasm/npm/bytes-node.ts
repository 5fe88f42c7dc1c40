// In Node, whose fetch opens no files.
import { readFile } from "node:fs/promises";

export default function bytes(): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(new URL("./trainprint.wasm", import.meta.url)) as Promise<Uint8Array<ArrayBuffer>>;
}
