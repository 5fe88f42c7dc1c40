// The golden runs give the written values as WebAssembly, in the main thread and in a worker, and the same as natively.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { Worker } from "node:worker_threads";
import { assertClose, assertSame, at } from "./compare.mjs";
import { goldens, loadModule, pathOf } from "./module.mjs";

let core;
let worker;

before(async () => {
  core = await loadModule();
  worker = new Worker(new URL("./worker.mjs", import.meta.url));
});

after(() => worker.terminate());

function inWorker(run) {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(run);
  });
}

function natively(run) {
  const answer = spawnSync(pathOf("build/release/trainprint"), ["estimate", "-", "--json"], { input: run, encoding: "utf8" });
  if (answer.error) throw answer.error;
  assert.equal(answer.stderr, "");
  return answer.stdout;
}

for (const golden of goldens) {
  const run = JSON.stringify(golden.run);

  test(`${golden.file}: ${golden.title}`, () => {
    const answer = JSON.parse(core.estimate(run));
    assert.ok(answer.ok, JSON.stringify(answer.errors));
    assert.ok(golden.expect.length > 0, "nothing is expected");
    for (const { path, value, relative_tolerance } of golden.expect) {
      const actual = at(answer.report, path);
      if (typeof value === "number") assertClose(actual, value, relative_tolerance, path);
      else assert.deepEqual(actual, value, path);
    }
  });

  test(`${golden.file}: a worker answers the same`, async () => {
    assert.equal(await inWorker(run), core.estimate(run));
  });

  test(`${golden.file}: the native command answers the same to 1e-12`, () => {
    assertSame(JSON.parse(core.estimate(run)).report, JSON.parse(natively(run)), 1e-12);
  });
}
