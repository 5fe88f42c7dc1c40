import { isWorker } from "#worker";
import { flushSync, hydrate, mount } from "svelte";
import App from "./app/App.svelte";
import { takeEarly } from "./boot/early";
import "./design/tokens.css";
import "./design/base.css";

const target = isWorker() ? null : document.getElementById("app");
if (target) {
  document.querySelector(".boot")?.remove(); // what stands there for those whom this script does not reach
  const giveBack = takeEarly(target);
  if (target.hasChildNodes()) hydrate(App, { target });
  else mount(App, { target }); // while developing, nothing is prerendered
  flushSync();
  giveBack();
}
