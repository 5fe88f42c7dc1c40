// Emscripten's glue of the second module.
import type { TrainprintFiles } from "./types/trainprint.js";

export default function create(options: {
  instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => object;
}): Promise<TrainprintFiles>;
