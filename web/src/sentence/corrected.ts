// A refused word in a sentence, put right.

/**
 * `sentence` with `suggestion` in place of the word that `message` quotes first; nothing where that word does not stand in the
 * sentence exactly once.
 */
export function corrected(sentence: string, message: string, suggestion: string): string | undefined {
  const [, word = ""] = /["«]\s?([^"»]+?)\s?["»]/.exec(message) ?? [];
  const pieces = sentence.split(word);
  return word !== "" && pieces.length === 2 ? pieces.join(suggestion) : undefined;
}
