// The worker that asks the Hub, so that no answer, however long, holds up the page.
import type { ToHub } from "./messages";
import { serve } from "./serve";

const handle = serve((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<ToHub>) => handle(data));
postMessage({ ready: true });
