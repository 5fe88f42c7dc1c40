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

declare module "trainprint-wasm?url" {
  const url: string;
  export default url;
}

declare module "trainprint-files-wasm?url" {
  const url: string;
  export default url;
}

declare module "trainprint-packed" {
  import type { Packed } from "./core/unpack";

  const packed: Packed;
  export default packed;
}

declare module "#notices" {
  import type { Packed } from "./core/unpack";

  /** Where the notices are, for the hosted page. */
  export const href: string;
  /** The notices themselves, in the one file. */
  export const packed: Packed;
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
