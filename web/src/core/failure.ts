// Why a part of the page could not be opened, in words for the person in front of it.

/** Something that did not come over the network, or came damaged. */
export class Failure extends Error {}

// Apart from where it is thrown, as words are looked for everywhere else.
export const notArrived = () =>
  import.meta.env.MODE === "file"
    ? ""
    : "A part of this page did not arrive: the connection broke, or a content blocker or proxy held it back. Where trying again does not help, load the page again.";
const noWebAssembly = () =>
  "This browser runs no WebAssembly, with which the page computes, or has it switched off. The method stands under “Method”; the command “trainprint” needs no browser.";
const damaged = () => "A part of this page arrived damaged: the download was cut short, or something else came in its place.";

/** `opening`, with its failure told as one of the network. */
export async function arrived<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (reason) {
    throw new Failure(notArrived(), { cause: reason });
  }
}

/** `starting`, with its failure told as one of what came. */
export async function whole<T>(starting: Promise<T>): Promise<T> {
  try {
    return await starting;
  } catch (reason) {
    throw new Failure(typeof WebAssembly === "undefined" ? noWebAssembly() : damaged(), { cause: reason });
  }
}

export function inWords(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
