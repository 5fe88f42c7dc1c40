// Text of strangers as it is shown: what turns or hides what stands beside it is shown as a code, "⟨U+202E⟩". Joiners stay, as scripts and
// pictures are written with them, and so do tabs and ends of lines.
const misleading = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

// @wc-ignore
const code = (character: string) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

export const plainly = (text: string): string => text.replace(misleading, code);
