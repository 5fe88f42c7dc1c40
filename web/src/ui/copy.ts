// Copying works differently from frame to frame; the last resort always works.

/** What happened: it is in the clipboard, or it is selected and the reader copies it. */
export type Copied = "copied" | "selected";

/** Copies `text`, which `element` shows. */
export async function copyText(text: string, element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Not allowed in this frame, or not offered without TLS.
  }
  const selection = getSelection();
  selection?.selectAllChildren(element);
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  if (!done) return "selected";
  selection?.removeAllRanges();
  return "copied";
}
