// Gives the code of wuchale its words: those of the one language that is built.
import words from "#hub-words";

export const getRuntime = () => words;
export const getRuntimeRx = getRuntime;
