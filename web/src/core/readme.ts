import type { ReadFiles } from "./calls";

/** The model card among files that have been read. */
export function readmeOf(reading: ReadFiles | undefined): Blob | undefined {
  const card = reading?.says.card;
  return card && (card.inside ?? reading.of[card.given]?.content);
}
