// A worker's way to answer: messages in, messages out.
import type { FromWorker, ToWorker } from "./messages";

export function listen(serve: (answer: (message: FromWorker) => void) => (message: ToWorker) => Promise<void>): void {
  const handle = serve((message) => postMessage(message));
  addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void handle(data));
}
