// Opens the worker, or does its work in the page where the browser starts none.
import { startWorker } from "#worker";
import { arrived, whole } from "./failure";
import type { FromWorker, Port } from "./messages";
import type { serve as Serve } from "./serve";

/** Whether the page itself does the worker's work, and typing waits for it. */
export const inPage = { now: false };

export async function openPort(): Promise<Port> {
  const { filesBytes, forgetFilesBytes } = await arrived(import("#start"));
  const bytes = await filesBytes();
  try {
    return await opened(workerPort(), bytes);
  } catch {
    // No workers here, or its script did not arrive: the page's own import then says so too.
  }
  const { serve } = await arrived(import("./serve"));
  const port = await whole(opened(pagePort(serve), bytes)).catch((reason: unknown) => {
    forgetFilesBytes();
    throw reason;
  });
  inPage.now = true;
  return port;
}

function workerPort(): Port {
  const worker = startWorker();
  const port: Port = {
    send: (message, transferred = []) => worker.postMessage(message, transferred),
    onmessage: () => undefined,
    stop: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => port.onmessage(data);
  worker.onerror = () => port.onmessage({ kind: "failed", message: "the worker ended" });
  return port;
}

function pagePort(serve: typeof Serve): Port {
  const handle = serve((message) => port.onmessage(message));
  const port: Port = { send: (message) => void handle(message), onmessage: () => undefined, stop: () => (port.onmessage = () => undefined) };
  return port;
}

/** The port, once the second module is open behind it. */
function opened(port: Port, bytes: ArrayBuffer): Promise<Port> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ kind }) => {
      if (kind === "ready") return resolve(port);
      port.stop();
      reject(new Error("the second module did not open"));
    };
    port.send({ bytes });
  });
}
