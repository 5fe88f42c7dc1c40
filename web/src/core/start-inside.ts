// The one-file page: the bytes of the second module, which does everything, are inside the page, compressed: boot/inside.
import createModule from "trainprint-files-module";
import type { Trainprint, TrainprintFiles } from "../../../wasm/load";
import { whole } from "./failure";

let bytes: Promise<ArrayBuffer> | undefined;
let opened: Promise<TrainprintFiles> | undefined;

/** The bytes of the second module, for the worker. */
export function filesBytes(): Promise<ArrayBuffer> {
  bytes ??= Promise.resolve().then(() => self.unpackCore());
  return bytes;
}

export function forgetFilesBytes(): void {
  bytes = undefined;
}

export function startFiles(): Promise<TrainprintFiles> {
  opened ??= whole(filesBytes().then((wasmBinary) => createModule({ wasmBinary })));
  return opened;
}

export function start(): Promise<Trainprint> {
  return startFiles();
}
