// Estimates in a worker thread: a run in, an answer out.
import { parentPort } from "node:worker_threads";
import { loadModule } from "./module.mjs";

const core = loadModule();
parentPort.on("message", async (run) => parentPort.postMessage((await core).estimate(run)));
