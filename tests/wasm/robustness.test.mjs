// Whatever comes in, an answer comes out: nothing throws, nothing leaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldens, loadModule, wasmBinary } from "./module.mjs";

const core = await loadModule();

const garbage = {
  "nothing": "",
  "no JSON": "seven GPUs for a week",
  "JSON cut short": '{"parameters": "7B", "tok',
  "a number": "42",
  "null": "null",
  "a list": "[]",
  "an empty run": "{}",
  "a zero byte": '{"name": "a\0b"}',
  "a zero byte, escaped": '{"name": "a\\u0000b"}',
  "lists within lists, 100,000 deep": "[".repeat(100_000),
  "lists within lists, closed": "[".repeat(100_000) + "]".repeat(100_000),
  "objects within objects, 100,000 deep": '{"overrides":'.repeat(100_000) + "1" + "}".repeat(100_000),
  "a text of 1 MB": `{"region": "${"x".repeat(1 << 20)}"}`,
  "a field's name of 1 MB": `{"${"x".repeat(1 << 20)}": 1}`,
  "1 MB that is not JSON": "x".repeat(1 << 20),
  "a number of a million digits": `{"parameters": ${"9".repeat(1_000_000)}}`,
  "the same as text": `{"parameters": "${"9".repeat(1_000_000)}"}`,
  "a lone high surrogate": '{"region": "\ud800"}',
  "a lone low surrogate": '{"region": "\udc00"}',
  "a lone surrogate, escaped": '{"region": "\\ud800"}',
  "a lone surrogate as a field's name": '{"\ud800": 1}',
  "a number beyond double": '{"parameters": 1e400}',
  "the same as text ": '{"parameters": "1e400"}',
  "minus that": '{"parameters": -1e400}',
  "not a number": '{"parameters": NaN}',
  "not a number, as text": '{"parameters": "NaN"}',
  "infinity, as text": '{"tokens": "inf"}',
  "less than nothing": '{"parameters": -7}',
  "an unknown field": '{"parametres": 7}',
  "the wrong types": '{"parameters": [], "tokens": {}, "region": 7, "overrides": "none", "options": null}',
  "a prototype": '{"__proto__": {"parameters": 7}}',
};

for (const [name, input] of Object.entries(garbage)) {
  test(`refuses ${name.trim()}, with a reason`, () => {
    const answer = JSON.parse(core.estimate(input));
    assert.equal(answer.ok, false);
    assert.ok(answer.errors.length > 0);
    for (const error of answer.errors) {
      assert.notEqual(error.code, "");
      assert.notEqual(error.message, "");
    }
  });
}

test("runs to compare and lines to add up are refused as garbage is, too, with a reason", async () => {
  const files = await loadModule({}, "trainprint-files");
  for (const [name, input] of Object.entries(garbage)) {
    for (const call of ["compare", "project"]) {
      const answer = JSON.parse(files[call](input));
      assert.equal(answer.ok, false, `${call}: ${name}`);
      assert.ok(answer.errors[0].message.length > 0, name);
    }
  }
});

test("estimates as before after all that", async () => {
  const fresh = await loadModule();
  for (const { run } of goldens) {
    const text = JSON.stringify(run);
    assert.equal(core.estimate(text), fresh.estimate(text));
  }
});

test("10,000 calls do not grow the memory", async () => {
  let memory;
  const fresh = await loadModule({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(wasmBinary(), imports).then(({ instance, module }) => {
        memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
        done(instance, module);
      });
      return {};
    },
  });
  assert.ok(memory, "the module exports no memory to measure");
  const inputs = [...goldens.map(({ run }) => JSON.stringify(run)), "{", "{}", '{"region": "Atlantis"}', '{"parameters": "7 apples"}'];
  const call = (times) => {
    for (let i = 0; i < times; ++i) fresh.estimate(inputs[i % inputs.length]);
  };
  call(10 * inputs.length);
  fresh.catalogue();
  const before = memory.buffer.byteLength;
  call(10_000);
  fresh.catalogue();
  assert.equal(memory.buffer.byteLength, before);
});
