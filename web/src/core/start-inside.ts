// The one-file page: the core's bytes are inside the script, compressed.
import packed from "trainprint-packed";
import { load, type Trainprint } from "../../../wasm/load";

export async function start(): Promise<Trainprint> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return load(await new Response(unpacked).arrayBuffer());
}
