// import { open } from "trainprint/wasm": the core as it is, with all that it reads and writes, as JSON text.
import bytes from "#bytes";
import create from "./trainprint.mjs";
import type { Trainprint, TrainprintFiles } from "./types/trainprint.js";

export type { Trainprint, TrainprintFiles };

/** A compiled module, its bytes, or an address to fetch them from. */
export type Source = WebAssembly.Module | BufferSource | URL | Response;

/** Instantiates the core; without `source`, from the file beside this one. Each call gives an instance of its own. */
export async function open(source?: Source | Promise<Source>): Promise<TrainprintFiles> {
  const module = await compile(await (source ?? bytes()));
  return new Promise((opened, failed) => {
    const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => {
      WebAssembly.instantiate(module, imports)
        .then((instance) => done(instance, module))
        .catch((cause: unknown) => failed(new Error("this is not the WebAssembly module that came with this package", { cause })));
      return {};
    };
    create({ instantiateWasm }).then(opened, failed);
  });
}

async function compile(source: Source): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  const answer = source instanceof URL ? await fetch(source) : source;
  if (!(answer instanceof Response)) throw new TypeError("the core is opened from a WebAssembly.Module, its bytes, a URL or a Response");
  if (!answer.ok) throw new Error(`${answer.url}: HTTP ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}
