// The worker for tables of models, with others that read a large one for it.
import { tablesBytes, workersFor } from "#share";
import { startWorker } from "#worker";
import type { Port, ToWorker } from "./messages";
import { inPage, openPort } from "./port";

export async function openTablePort(): Promise<Port> {
  const port = await openPort();
  let helpers: Worker[] = [];
  let stopped = false;
  const dismiss = () => {
    for (const helper of helpers) helper.terminate();
    helpers = [];
  };
  const withHelpers: Port = {
    send: (message) => void share(message).catch(() => port.send(message)), // it reads the table itself
    onmessage: () => undefined,
    stop() {
      stopped = true;
      port.stop();
      dismiss();
    },
  };

  async function share(message: ToWorker) {
    const [file, wishes] = "call" in message && message.call === "accountFor" ? message.given : [];
    const count = file instanceof Blob && !inPage.now ? workersFor(file.size) : 1;
    if (count < 2) return port.send(message);
    const bytes = await tablesBytes();
    if (stopped) return;
    const ports = Array.from({ length: count }, () => {
      const { port1, port2 } = new MessageChannel();
      const helper = startWorker();
      helper.postMessage({ helpAt: port1 } satisfies ToWorker, [port1]);
      helpers.push(helper);
      return port2;
    });
    port.send({ call: "accountFor", given: [file, { ...(wishes as object), sharing: { bytes, ports } }] }, ports);
  }

  port.onmessage = (message) => {
    if (message.kind === "answer" || message.kind === "failed") dismiss();
    withHelpers.onmessage(message);
  };
  return withHelpers;
}
