// The one-file page: its script is that of the worker, too.
import { serve } from "./serve";
import { listen } from "./worker-messages";

/** In the worker: answers its calls. In the page, nothing. */
export function isWorker(): boolean {
  if (typeof document !== "undefined") return false;
  listen(serve);
  return true;
}
