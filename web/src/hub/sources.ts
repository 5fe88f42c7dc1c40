// Which of the given cards came from the Hub, and from where.

export interface Source {
  id: string;
  /** The card as it was read; none where the model has none yet. */
  original: Blob | undefined;
  /** The commit that was read. */
  commit: string;
}

const sources = new WeakMap<Blob, Source>();

export const sourceOf = (card: Blob): Source | undefined => sources.get(card);

export function came(card: Blob, from: Source): void {
  sources.set(card, from);
}

/** `card` takes the place of another one. */
export function inPlaceOf(before: Blob | undefined, card: Blob): void {
  const source = before && sources.get(before);
  if (source) sources.set(card, source);
}
