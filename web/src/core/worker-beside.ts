// The hosted page: the worker's script is a file beside the page's.
import url from "./worker?worker&url";
import { trustedAddress } from "./trusted";

let address: string | undefined;

export function startWorker(): Worker {
  address ??= trustedAddress("worker", url); // @wc-ignore
  return new Worker(address, { type: "module" });
}
