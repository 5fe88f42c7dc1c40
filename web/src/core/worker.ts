// The worker: files, cards and exports away from the page's own thread.
import type { ToWorker } from "./messages";
import { serve } from "./serve";

const handle = serve((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void handle(data));
