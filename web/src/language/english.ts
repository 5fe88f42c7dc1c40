// What the core says is English, and so is this page.

/** `answer` with what it says in the language of the page. */
export const told = <T>(answer: T): T => answer;

/** `answer` as the core wrote it. */
export const asWritten = <T>(answer: T): T => answer;

/** Nothing has to be fetched before an answer is told. */
export const wordsFor: (call: string) => Promise<void> | undefined = () => undefined;

/** `number` as somebody types it in the language of the page. */
export const typed = (number: string): string => number;

/** Marks what stands on the page in English, where the page is in another language. */
export const markEnglish = (): void => undefined;

/** The page in the other language. */
export const other = { href: "fr/", lang: "fr", name: "Français" };
