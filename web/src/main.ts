import { isWorker } from "#worker";
import { mount } from "svelte";
import App from "./app/App.svelte";
import "./design/tokens.css";
import "./design/base.css";

const target = isWorker() ? null : document.getElementById("app");
if (target) {
  target.replaceChildren(); // what stands there for those whom this script does not reach
  mount(App, { target });
}
