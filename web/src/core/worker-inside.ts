// The one-file page: the worker runs the page's own script, which finds itself without a document and serves.
import { trustedAddress } from "./trusted";

let address: string | undefined;

export function startWorker(): Worker {
  const script = document.querySelector('script[type="module"]')?.textContent ?? "";
  address ??= trustedAddress("worker", URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  return new Worker(address);
}
