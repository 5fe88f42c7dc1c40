/** Characters of a sentence; longer texts, and those of several lines, are read as a model card is. */
export const longestSentence = 600;
