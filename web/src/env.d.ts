/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module "trainprint-module" {
  import type { CreateModule, Trainprint } from "../../wasm/load";

  const createModule: CreateModule<Trainprint>;
  export default createModule;
}

declare module "trainprint-files-module" {
  import type { CreateModule, TrainprintFiles } from "../../wasm/load";

  const createModule: CreateModule<TrainprintFiles>;
  export default createModule;
}

declare module "trainprint-tables-module" {
  import type { CreateModule, TrainprintTables } from "../../wasm/load";

  const createModule: CreateModule<TrainprintTables>;
  export default createModule;
}

declare module "trainprint-wasm?url" {
  const url: string;
  export default url;
}

declare module "trainprint-files-wasm?url" {
  const url: string;
  export default url;
}

declare module "trainprint-tables-wasm?url" {
  const url: string;
  export default url;
}

/** Parts of lzma1, which exports its decoder only with its encoder. */
declare module "#lzma-decoder" {
  interface Output {
    toArray(): Uint8Array;
  }
  export const InputBuffer: new (bytes: Uint8Array) => object;
  export const OutputBuffer: new (size: number) => Output;
  export const Decoder: new () => { decompress(input: object, output: Output): void };
}

/** Of the one-file page, in the page itself: the bytes of the second module. */
declare function unpackCore(): ArrayBuffer;

declare module "#notices" {
  /** Where the notices are, for the hosted page. */
  export const href: string;
  /** The notices themselves, in the one file. */
  export const text: string;
}

declare module "#method" {
  const html: string;
  export default html;
}

declare module "#precached" {
  import type { PrecacheEntry } from "workbox-precaching";

  const entries: PrecacheEntry[];
  export default entries;
}
