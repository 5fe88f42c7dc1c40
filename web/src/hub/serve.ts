// Answers questions for the Hub: the whole of its worker, and what the page does itself where there is none.
import { Refused, type Asker } from "./client";
import type { FromHub, ToHub } from "./messages";
import { questions } from "./questions";

export function serve(answer: (message: FromHub) => void): (message: ToHub) => void {
  const running = new Map<number, AbortController>();

  async function take({ number, question, given, token }: Exclude<ToHub, { cancel: number }>) {
    const controller = new AbortController();
    running.set(number, controller);
    const asker: Asker = { token, signal: controller.signal, told: (...step) => answer({ number, step }) };
    try {
      const value = await (questions[question] as (asker: Asker, ...given: unknown[]) => Promise<unknown>)(asker, ...given);
      answer({ number, value });
    } catch (reason) {
      if (reason instanceof Refused) answer({ number, refusal: reason.refusal });
      else answer({ number, failed: reason instanceof Error ? reason.message : String(reason) });
    } finally {
      running.delete(number);
    }
  }

  return (message) => {
    if ("cancel" in message) running.get(message.cancel)?.abort();
    else void take(message);
  };
}
