// Keeps the hosted page in the browser: every file of one build together, or none. A newer build waits until the page asks for it.
import precached from "#precached";
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

precacheAndRoute(precached, { directoryIndex: "index.html", cleanURLs: false, ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();

addEventListener("message", ({ data }: MessageEvent<{ type?: string } | null>) => {
  if (data?.type === "SKIP_WAITING") void (self as unknown as { skipWaiting: () => Promise<void> }).skipWaiting();
});
