// How the page speaks: of a training that is over, as the words stand in place, or of one that is planned.
import { arrived, inWords } from "../core/failure";

/** What ./planned says instead; nothing for a training that is over. */
let planned = $state.raw<(text: string) => string>();

export const isPlanned = () => planned !== undefined;

/** `text` as it is said of a training that is over, or what is said of one that is planned. */
export const say = (text: string) => planned?.(text) ?? text;

/** Why the words did not arrive; empty if they did. */
export async function speakOf(what: "finished" | "planned"): Promise<string> {
  try {
    planned = what === "planned" ? (await arrived(import("./planned"))).asPlanned : undefined;
    return "";
  } catch (reason) {
    return inWords(reason);
  }
}
