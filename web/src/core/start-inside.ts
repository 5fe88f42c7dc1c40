// The one-file page: the bytes of the second module, which does everything, are inside the script, compressed.
import createModule from "trainprint-files-module";
import packed from "trainprint-packed";
import type { Trainprint, TrainprintFiles } from "../../../wasm/load";

let opened: Promise<TrainprintFiles> | undefined;

async function open(): Promise<TrainprintFiles> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return createModule({ wasmBinary: await new Response(unpacked).arrayBuffer() });
}

export function startFiles(): Promise<TrainprintFiles> {
  return (opened ??= open());
}

export function start(): Promise<Trainprint> {
  return startFiles();
}
