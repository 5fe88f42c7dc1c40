// What page and worker say to each other.
import type { CallName, Calls, Progress, Step } from "./calls";

/** What a call is given, without the progress that the worker adds. */
export type Given<Name extends CallName> = Parameters<Calls[Name]> extends [...infer Given, Progress] ? Given : Parameters<Calls[Name]>;

export type Answer<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** First the bytes of the second module, then one call at a time; or, to a worker that helps another one with a table, where to. */
export type ToWorker = { bytes: ArrayBuffer } | { helpAt: MessagePort } | { call: CallName; given: unknown[] };

/** `missing`: a part that did not arrive; else the module has ended itself. */
export interface Failed {
  kind: "failed";
  message: string;
  missing?: boolean;
}

export type FromWorker = { kind: "ready" } | { kind: "progress"; step: Step } | { kind: "answer"; value: unknown } | Failed;

/** A worker, or what stands in for it. */
export interface Port {
  send(message: ToWorker, transferred?: Transferable[]): void;
  onmessage: (message: FromWorker) => void;
  stop(): void;
}
