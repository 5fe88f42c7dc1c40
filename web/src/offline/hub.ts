// On the Hub's page of a Space, the address bar belongs to the Hub: it hears which part of the page is open.
const hub = "https://huggingface.co";

/** Tells it now and at every change; the answer ends that. */
export function tellHub(): (() => void) | undefined {
  if (self === top || !`${document.referrer}/`.startsWith(`${hub}/`)) return undefined;
  const tell = () => parent.postMessage({ hash: location.hash.slice(1) }, hub);
  tell();
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
}
