// Where the Hub is.

/** The only place that is asked; large files come from its storage, to which it redirects. */
export const hub = "https://huggingface.co";

/** Each part as it has to stand in an address. */
export const inAddress = (id: string) => id.split("/").map(encodeURIComponent).join("/");

export const isCancelled = (reason: unknown) => reason instanceof DOMException && reason.name === "AbortError";
