// What the second module says, asked for again when what it is about changes and typing rests.
import { untrack } from "svelte";
import { inWords } from "../core/failure";

/** Typing rests this long before what stands below the answer is asked for again. */
const defaultQuietMs = 400;

/** To be made while a component is: it asks for as long as that stands. */
export class Asked<Answer> {
  says = $state.raw<Answer>();
  failure = $state("");
  #attempt = $state(0);

  /** `call` reads what it depends on at once, and gives nothing while there is nothing to ask. */
  constructor(call: () => ((stopped: AbortSignal) => Promise<Answer | undefined>) | undefined, quietMs = defaultQuietMs) {
    $effect(() => {
      void this.#attempt;
      const ask = call();
      if (!ask) return;
      const abort = new AbortController();
      const timer = setTimeout(
        () => {
          this.failure = "";
          ask(abort.signal).then(
            (says) => (this.says = says),
            (reason: unknown) => (this.failure = abort.signal.aborted ? "" : inWords(reason)),
          );
        },
        untrack(() => this.says) ? quietMs : 0, // an answer is no reason to ask again
      );
      return () => {
        clearTimeout(timer);
        abort.abort();
      };
    });
  }

  again() {
    ++this.#attempt;
  }
}
