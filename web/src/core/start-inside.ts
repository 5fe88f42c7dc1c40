// The one-file page: the bytes of the second module, which does everything, are inside the script, compressed.
import createModule from "trainprint-files-module";
import packed from "trainprint-packed";
import type { Trainprint, TrainprintFiles } from "../../../wasm/load";
import { whole } from "./failure";

let unpacked: Promise<ArrayBuffer> | undefined;
let opened: Promise<TrainprintFiles> | undefined;

/** The bytes of the second module, for the worker. */
export function filesBytes(): Promise<ArrayBuffer> {
  unpacked ??= unpack();
  return unpacked;
}

export function forgetFilesBytes(): void {
  unpacked = undefined;
}

function unpack(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

export function startFiles(): Promise<TrainprintFiles> {
  opened ??= whole(filesBytes().then((wasmBinary) => createModule({ wasmBinary })));
  return opened;
}

export function start(): Promise<Trainprint> {
  return startFiles();
}
