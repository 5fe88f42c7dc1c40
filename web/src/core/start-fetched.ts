// The hosted page: the modules' bytes are files beside the script. The second comes when it is asked for.
import createModule from "trainprint-module";
import filesUrl from "trainprint-files-wasm?url";
import url from "trainprint-wasm?url";
import type { Trainprint, TrainprintFiles } from "../../../wasm/load";
import { arrived, whole } from "./failure";

const fetched = new Map<string, Promise<ArrayBuffer>>();
const failed = new Set<string>();

/** The bytes at `url`, fetched once; after a failure past the browser's cache, which may hold what is damaged. */
function bytesAt(url: string): Promise<ArrayBuffer> {
  let bytes = fetched.get(url);
  if (!bytes) {
    bytes = arrived(
      fetch(url, { cache: failed.has(url) ? "reload" : "default" }).then((answer) => {
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        return answer.arrayBuffer();
      }),
    );
    fetched.set(url, bytes);
    bytes.catch(() => forget(url));
  }
  return bytes;
}

function forget(url: string): void {
  fetched.delete(url);
  failed.add(url);
}

async function open<Module>(create: (options: { wasmBinary: ArrayBuffer }) => Promise<Module>, url: string): Promise<Module> {
  const wasmBinary = await bytesAt(url);
  return whole(
    // Where there is no WebAssembly, it throws at once.
    Promise.resolve({ wasmBinary })
      .then(create)
      .catch((reason: unknown) => {
        forget(url);
        throw reason;
      }),
  );
}

export function start(): Promise<Trainprint> {
  return open(createModule, url);
}

export async function startFiles(): Promise<TrainprintFiles> {
  const glue = await arrived(import("trainprint-files-module"));
  return open(glue.default, filesUrl);
}

/** The bytes of the second module, for the worker. */
export function filesBytes(): Promise<ArrayBuffer> {
  return bytesAt(filesUrl);
}

/** They turned out to be no module: the next time they are fetched again. */
export function forgetFilesBytes(): void {
  forget(filesUrl);
}
