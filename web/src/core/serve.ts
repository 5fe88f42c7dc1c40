// Answers calls out of the second module: the whole of the worker, and what the page does itself where there is none.
import { helpAt } from "#share";
import createModule from "trainprint-files-module";
import { Failure, inWords } from "./failure";
import { callsOf, type Calls, type Progress } from "./calls";
import type { FromWorker, ToWorker } from "./messages";

export function serve(answer: (message: FromWorker) => void): (message: ToWorker) => Promise<void> {
  let calls: Calls | undefined;
  const progress: Progress = (step) => answer({ kind: "progress", step });
  return async (message) => {
    try {
      if ("bytes" in message) {
        calls = callsOf(await createModule({ wasmBinary: message.bytes }));
        answer({ kind: "ready" });
        return;
      }
      if ("helpAt" in message) return await helpAt(message.helpAt);
      const call = calls?.[message.call] as ((...given: unknown[]) => unknown) | undefined;
      if (!call) throw new Error("not open yet");
      answer({ kind: "answer", value: await call(...message.given, progress) });
    } catch (reason) {
      answer({ kind: "failed", message: inWords(reason), missing: reason instanceof Failure });
    }
  };
}
