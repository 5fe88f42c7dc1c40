// The one-file page: the worker runs the page's own script, which finds itself without a document and serves.
import { serve } from "./serve";
import { listen } from "./worker-messages";

let address: string | undefined;

export function startWorker(): Worker {
  const script = document.querySelector('script[type="module"]')?.textContent ?? "";
  address ??= URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Worker(address);
}

/** In the worker: answers its calls. In the page, nothing. */
export function isWorker(): boolean {
  if (typeof document !== "undefined") return false;
  listen(serve);
  return true;
}
