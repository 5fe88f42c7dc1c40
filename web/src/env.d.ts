/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module "trainprint-module" {
  import type { Trainprint } from "../../wasm/trainprint";

  export default function createModule(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<Trainprint>;
}

declare module "trainprint-wasm?url" {
  const url: string;
  export default url;
}

declare module "trainprint-packed" {
  const gzipInBase64: string;
  export default gzipInBase64;
}
