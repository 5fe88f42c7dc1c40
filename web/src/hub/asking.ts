// Asks the Hub from the page: through a worker, or in the page where the browser starts none.
import { arrived } from "../core/failure";
import { trustedAddress } from "../core/trusted";
import url from "./hub-worker?worker&url";
import type { Answer, FromHub, Given, ToHub } from "./messages";
import type { QuestionName } from "./questions";
import { inMemory } from "./token.svelte";
import { inWords } from "./words";

/** The Hub said no, in words for the person in front of the page. */
export class SaidNo extends Error {}

interface Port {
  send(message: ToHub): void;
  onmessage: (message: FromHub) => void;
}

interface Question {
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
  told: (done: number, all: number) => void;
}

const waiting = new Map<number, Question>();
let last = 0;
let port: Promise<Port> | undefined;

function inWorker(): Promise<Port> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedAddress("hub", url), { type: "module" }); // @wc-ignore
    const opened: Port = { send: (message) => worker.postMessage(message), onmessage: () => resolve(opened) };
    worker.onmessage = ({ data }: MessageEvent<FromHub>) => opened.onmessage(data);
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("no worker"));
      port = undefined; // the next question opens another
      for (const { reject: end } of waiting.values()) end(new SaidNo(inWords({ why: "no_answer" })));
      waiting.clear();
    };
  });
}

async function inThePage(): Promise<Port> {
  const { serve } = await arrived(import("./serve"));
  const handle = serve((message) => opened.onmessage(message));
  const opened: Port = { send: handle, onmessage: () => undefined };
  return opened;
}

async function open(): Promise<Port> {
  const opened = await inWorker().catch(inThePage);
  opened.onmessage = hear;
  return opened;
}

function hear(message: FromHub): void {
  const question = "number" in message && waiting.get(message.number);
  if (!question) return;
  if ("step" in message) return question.told(...message.step);
  waiting.delete(message.number);
  if ("value" in message) question.resolve(message.value);
  else question.reject(new SaidNo("refusal" in message ? inWords(message.refusal) : message.failed));
}

/** A question that is taken back is ended at once, with whatever it has asked. */
export async function askHub<Name extends QuestionName>(
  question: Name,
  given: Given<Name>,
  signal: AbortSignal,
  told: (done: number, all: number) => void = () => undefined,
): Promise<Answer<Name>> {
  port ??= open();
  let opened: Port;
  try {
    opened = await port;
  } catch (reason) {
    port = undefined;
    throw reason;
  }
  signal.throwIfAborted();
  const number = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (value: unknown) => void, reject, told });
    signal.addEventListener(
      "abort",
      () => {
        if (!waiting.delete(number)) return;
        opened.send({ cancel: number });
        reject(signal.reason as Error);
      },
      { once: true },
    );
    opened.send({ number, question, given, token: inMemory.token });
  });
}
