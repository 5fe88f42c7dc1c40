// Something that somebody starts and may stop: whether it goes on, and why it failed.
import { onDestroy } from "svelte";
import { inWords } from "../core/failure";

/** To be made while a component is: what goes on is stopped when that goes. */
export class Attempt {
  failure = $state("");
  #mine = $state.raw<AbortController>();

  constructor() {
    onDestroy(() => this.stop());
  }

  get goesOn() {
    return this.#mine !== undefined;
  }

  /** Takes the place of what went on before. */
  async start(task: (stopped: AbortSignal) => Promise<unknown>) {
    this.stop();
    const mine = (this.#mine = new AbortController());
    this.failure = "";
    try {
      await task(mine.signal);
    } catch (reason) {
      if (!mine.signal.aborted) this.failure = inWords(reason);
    } finally {
      if (this.#mine === mine) this.#mine = undefined;
    }
  }

  stop(why?: unknown) {
    this.#mine?.abort(why);
    this.#mine = undefined;
  }
}
