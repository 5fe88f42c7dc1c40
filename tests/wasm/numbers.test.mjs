// What the module takes from the browser instead of its C library: reading decimals, writing refused characters.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { loadModule, pathOf } from "./module.mjs";

const core = await loadModule();
const estimate = (run) => JSON.parse(core.estimate(run));

function traced(answer, symbol) {
  assert.ok(answer.ok, JSON.stringify(answer.errors));
  return answer.report.routes[0].trace.find((line) => line.symbol === symbol).value;
}

test("numbers: every double between 1 and 1e15 is read as it is printed", () => {
  let seed = 1;
  for (let i = 0; i < 2000; ++i) {
    seed = (seed * 48271) % 2147483647;
    const value = 10 ** ((seed / 2147483647) * 15);
    for (const text of [JSON.stringify(value), JSON.stringify(value.toExponential(16)), JSON.stringify(String(value))]) {
      assert.equal(traced(estimate(`{"tokens": ${text}, "parameters": 1000}`), "D"), value, text);
    }
  }
});

test("numbers: halves between two doubles are rounded to even, however long the decimal", () => {
  const half = "9007199254740993"; // 2^53 + 1
  for (const text of [half, `${half}.${"0".repeat(200)}`, `${half}.${"0".repeat(200)}1`]) {
    assert.equal(traced(estimate(`{"tokens": ${text}, "parameters": 1000}`), "D"), Number(text), text);
  }
});

test("numbers: too large is said, too small is nought", () => {
  assert.equal(estimate('{"parameters": 1e400}').errors[0].code, "out_of_range");
  assert.equal(estimate('{"parameters": 1e-400}').errors[0].code, "out_of_range");
});

test("text: control characters and broken UTF-8 go in and come out as JSON", () => {
  const name = "a\u0001b\u001f\"\\\u007f\u2028</script>";
  const answer = estimate(JSON.stringify({ name, parameters: 1e9 }));
  assert.equal(answer.report.name, name);
  for (const json of ['{"name": "\u0001"}', '{"name": "\\x"}', "\u0002", "{", '{"parameters": 1e}', '{"a": -}', '"\\u12"']) {
    const errors = estimate(json).errors;
    assert.equal(errors[0].code, "malformed_json", json);
    assert.ok(errors[0].message.length > 20);
  }
});

test("every module that reads tables says the same of each row and of all, to the same bits", async () => {
  const bytes = execFileSync("python3", [pathOf("scripts/lib/hub_rows.py"), "2000"], { maxBuffer: 2 ** 26 });
  const said = [];
  for (const name of ["trainprint-files", "trainprint-tables"]) {
    const module = await loadModule({}, name);
    assert.equal(module.openTable(JSON.stringify({ columns: {}, keep: [], by: "" })), "");
    module.roomInTable(bytes.length).set(bytes);
    assert.equal(module.feedTable() + module.finishTable(), "");
    said.push({ rows: Buffer.from(module.tableRows()).toString(), pictures: module.tablePictures(NaN) });
  }
  assert.equal(said[0].rows.trimEnd().split("\n").length, 2000);
  assert.ok(said[0].rows === said[1].rows && said[0].pictures === said[1].pictures, "pow(), exp() and log() are others");
});
