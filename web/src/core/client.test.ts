import { afterEach, expect, test, vi } from "vitest";
import type { Run } from "../generated/run";
import type { Step } from "./calls";
import { cancelled, Client, patienceMs } from "./client";
import type { Port, ToWorker } from "./messages";

class FakePort implements Port {
  sent: ToWorker[] = [];
  stopped = false;
  onmessage: Port["onmessage"] = () => undefined;
  send(message: ToWorker) {
    this.sent.push(message);
  }
  stop() {
    this.stopped = true;
  }
}

/** A client, and the workers that it has started. */
function clientAndPorts() {
  const ports: FakePort[] = [];
  const client = new Client(async () => {
    const port = new FakePort();
    ports.push(port);
    return port;
  });
  const ask = (name: string, abort = new AbortController()) => ({ abort, answer: client.ask("exports", [{ name } as Run], abort.signal) });
  return { client, ports, ask };
}

/** Until everything that waits for a promise has gone on. */
const settled = () => new Promise((done) => setTimeout(done));

const asked = (port: FakePort | undefined) => port?.sent.map((message) => ("call" in message ? (message.given[0] as Run).name : "bytes"));

test("one question at a time, in the order asked, by one worker", async () => {
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  await settled();
  expect(asked(ports[0])).toEqual(["a"]);
  ports[0]?.onmessage({ kind: "answer", value: ["A"] });
  expect(await first.answer).toEqual(["A"]);
  await settled();
  expect(asked(ports[0])).toEqual(["a", "b"]);
  ports[0]?.onmessage({ kind: "answer", value: ["B"] });
  expect(await second.answer).toEqual(["B"]);
  expect(ports).toHaveLength(1);
});

test("a question that waits is taken back without a word to the worker", async () => {
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  second.abort.abort();
  await expect(second.answer).rejects.toThrow();
  await settled();
  ports[0]?.onmessage({ kind: "answer", value: [] });
  await first.answer;
  await settled();
  expect(asked(ports[0])).toEqual(["a"]);
  expect(ports[0]?.stopped).toBe(false);
});

afterEach(() => void vi.useRealTimers());

test("what is taken back while it is worked on is let finish, if that is soon, and is not heard", async () => {
  vi.useFakeTimers();
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  await vi.advanceTimersByTimeAsync(0);
  first.abort.abort();
  await expect(first.answer).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(patienceMs / 2);
  expect(asked(ports[0])).toEqual(["a"]);
  ports[0]?.onmessage({ kind: "answer", value: ["A"] });
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(asked(ports[0])).toEqual(["a", "b"]);
  ports[0]?.onmessage({ kind: "answer", value: ["B"] });
  expect(await second.answer).toEqual(["B"]);
  expect(ports).toHaveLength(1);
  expect(ports[0]?.stopped).toBe(false);
});

test("where that takes longer, the worker is ended; the next question starts another", async () => {
  vi.useFakeTimers();
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  await vi.advanceTimersByTimeAsync(0);
  first.abort.abort();
  await expect(first.answer).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(ports[0]?.stopped).toBe(true);
  expect(asked(ports[1])).toEqual(["b"]);
  ports[0]?.onmessage({ kind: "answer", value: ["late"] }); // dropped
  ports[1]?.onmessage({ kind: "answer", value: ["B"] });
  expect(await second.answer).toEqual(["B"]);
});

test("where the reader pressed Cancel, the worker that is busy with it is ended at once", async () => {
  vi.useFakeTimers();
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  await vi.advanceTimersByTimeAsync(0);
  first.abort.abort(cancelled);
  await expect(first.answer).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(0);
  expect(ports[0]?.stopped).toBe(true);
  expect(asked(ports[1])).toEqual(["b"]);
  ports[1]?.onmessage({ kind: "answer", value: ["B"] });
  expect(await second.answer).toEqual(["B"]);
});

test("a part that did not arrive is told as that, not as too much for the page", async () => {
  const { ports, ask } = clientAndPorts();
  const first = ask("a");
  await settled();
  ports[0]?.onmessage({ kind: "failed", message: "A part of this page did not arrive", missing: true });
  await expect(first.answer).rejects.toThrow("did not arrive");
});

test("a module that ended itself is not asked again, and the reader learns what to do", async () => {
  const { ports, ask } = clientAndPorts();
  const [first, second] = [ask("a"), ask("b")];
  await settled();
  ports[0]?.onmessage({ kind: "failed", message: "Aborted(OOM)" });
  await expect(first.answer).rejects.toThrow("trainprint import");
  await settled();
  expect(ports[0]?.stopped).toBe(true);
  ports[1]?.onmessage({ kind: "answer", value: [] });
  expect(await second.answer).toEqual([]);
});

test("where no worker could be opened, the next question tries again", async () => {
  let attempts = 0;
  const port = new FakePort();
  const client = new Client(async () => {
    if (++attempts === 1) throw new Error("not arrived");
    return port;
  });
  const { signal } = new AbortController();
  await expect(client.ask("exports", [{}], signal)).rejects.toThrow("not arrived");
  const again = client.ask("exports", [{}], signal);
  await settled();
  port.onmessage({ kind: "answer", value: [] });
  expect(await again).toEqual([]);
});

test("progress is passed on while a question is worked on", async () => {
  const port = new FakePort();
  const client = new Client(async () => port);
  const heard: Step[] = [];
  const answer = client.ask("read", [[], []], new AbortController().signal, (step) => heard.push(step));
  await settled();
  port.onmessage({ kind: "progress", step: { words: "Opening a.csv", done: 0.5 } });
  port.onmessage({ kind: "answer", value: {} });
  await answer;
  expect(heard).toEqual([{ words: "Opening a.csv", done: 0.5 }]);
});
