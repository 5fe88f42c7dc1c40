// Why a part of the page could not be opened, in words for the person in front of it.

/** Something that did not come over the network, or came damaged. */
export class Failure extends Error {}

// Apart from where it is thrown, as words are looked for everywhere else.
export const notArrived = () => "A part of this page did not arrive: the connection broke, or a content blocker or proxy held it back.";
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
    throw new Failure(damaged(), { cause: reason });
  }
}

export function inWords(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
