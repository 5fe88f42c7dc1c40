// Asks the worker, one question after another. A question that is no longer wanted is taken back: out of the queue, or, where
// the worker stays busy with it, by ending that; the next question starts another.
import { told, wordsFor } from "#language";
import type { CallName, Progress } from "./calls";
import type { Answer, FromWorker, Given, Port } from "./messages";

interface Question {
  call: CallName;
  given: unknown[];
  signal: AbortSignal;
  progress: Progress;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** Why a question is taken back where somebody pressed Cancel: what is busy with it ends at once. */
// @wc-ignore
export const cancelled = new DOMException("", "AbortError");

/** Most answers are there sooner than another worker would be: for so long, one that nobody wants any more is waited for. */
export const patienceMs = 300;

/** Shown where the second module ended itself, which happens when the browser gives it no more memory. */
const endedItself = "That was too much for this page. The command reads files of any size: trainprint import FILE";

export class Client {
  #start: () => Promise<Port>;
  #port: Promise<Port> | undefined;
  #waiting: Question[] = [];
  #running: Question | undefined;

  /** `start` opens a worker with the second module in it. */
  constructor(start: () => Promise<Port>) {
    this.#start = start;
  }

  ask<Name extends CallName>(call: Name, given: Given<Name>, signal: AbortSignal, progress: Progress = () => undefined): Promise<Answer<Name>> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const question: Question = { call, given, signal, progress, resolve: resolve as (value: unknown) => void, reject };
      signal.addEventListener("abort", () => this.#takeBack(question), { once: true });
      this.#waiting.push(question);
      void this.#next();
    });
  }

  #takeBack(question: Question): void {
    question.reject(question.signal.reason);
    this.#waiting = this.#waiting.filter((waiting) => waiting !== question);
    if (this.#running !== question) return;
    const end = () => {
      if (this.#running === question) this.#stop();
      this.#finish(question, () => undefined);
    };
    void this.#port?.then(
      () => (question.signal.reason === cancelled ? end() : setTimeout(end, patienceMs)),
      () => undefined,
    );
  }

  #stop(): void {
    void this.#port?.then(
      (port) => port.stop(),
      () => undefined,
    );
    this.#port = undefined;
  }

  async #next(): Promise<void> {
    if (this.#running) return;
    const question = this.#waiting.shift();
    if (!question) return;
    this.#running = question;
    try {
      this.#port ??= this.#start();
      const [port] = await Promise.all([this.#port, wordsFor(question.call)]);
      if (this.#running !== question) return;
      port.onmessage = (message) => this.#hear(question, message);
      port.send({ call: question.call, given: question.given });
    } catch (reason) {
      this.#port = undefined; // the next question tries again
      this.#finish(question, () => question.reject(reason));
    }
  }

  #hear(question: Question, message: FromWorker): void {
    if (this.#running !== question) return;
    if (question.signal.aborted && message.kind === "answer") return this.#finish(question, () => undefined);
    if (message.kind === "progress" && !question.signal.aborted) question.progress(message.step);
    // What estimates say, the session tells: it has some from the first module, too.
    if (message.kind === "answer") this.#finish(question, () => question.resolve(question.call === "estimate" ? message.value : told(message.value)));
    if (message.kind === "failed") {
      this.#stop(); // a module that has failed once is not asked again
      this.#finish(question, () =>
        question.reject(message.missing ? new Error(message.message) : new Error(endedItself, { cause: message.message })),
      );
    }
  }

  #finish(question: Question, settle: () => void): void {
    if (this.#running !== question) return;
    this.#running = undefined;
    settle();
    void this.#next();
  }
}
