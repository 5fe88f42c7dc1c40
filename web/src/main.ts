import { markEnglish } from "#language";
import { isWorker } from "#as-worker";
import { flushSync, hydrate, mount } from "svelte";
import App from "./app/App.svelte";
import { takeEarly } from "./boot/early";
import "./design/tokens.css";
import "./design/base.css";

function start() {
  const target = document.getElementById("app");
  if (!target) return;
  document.querySelector(".boot")?.remove(); // what stands there for those whom this script does not reach
  const giveBack = takeEarly(target);
  if (target.hasChildNodes()) hydrate(App, { target });
  else mount(App, { target }); // while developing, nothing is prerendered
  flushSync();
  giveBack();
  markEnglish();
}

// While developing, this script may be there before the page's end is. A page that is being left is not started.
if (!isWorker() && !("leaving" in self)) {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
}
