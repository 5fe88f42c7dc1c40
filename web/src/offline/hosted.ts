// The hosted page: the one file lies beside it, and a service worker keeps the page for the next time.
import { Workbox } from "workbox-window";
import { arrived } from "../core/failure";
import { trustedAddress } from "../core/trusted";

/** The one-file page, with no inputs inside. */
export function oneFile(): Promise<string> {
  return arrived(
    fetch("./embed.html", { cache: "no-cache" }).then((answer) => {
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return answer.text();
    }),
  );
}

/**
 * Keeps the page in this browser. `announce` is called when a newer version is here, with what takes it: the page is then loaded
 * anew. Not in a frame, where somebody else's page decides.
 */
export function keepPage(announce: (take: () => void) => void): void {
  if (self !== top || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const worker = new Workbox(trustedAddress("offline", "./service-worker.js"));
  let isTaken = false;
  const own = new URL("./service-worker.js", location.href).href; // the page in another language has one, too
  let isKept = serviceWorker.controller?.scriptURL === own;
  worker.addEventListener("waiting", () =>
    announce(() => {
      isTaken = true;
      worker.messageSkipWaiting();
    }),
  );
  serviceWorker.addEventListener("controllerchange", () => {
    if (isTaken) location.reload();
    else if (isKept) announce(() => location.reload()); // another tab has taken it
    isKept = true;
  });
  const look = () => void worker.update().catch(() => undefined); // no network, no news
  worker
    .register({ immediate: true })
    .then(() => {
      look(); // Firefox does not always look by itself where the last time there was no network
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) look();
      });
    })
    .catch(() => undefined); // where the browser keeps nothing, the page works as long as it is open
}
