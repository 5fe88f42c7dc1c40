// The module offers exactly what trainprint.d.ts says, and answers in the shapes of core/schema.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { gluePath, goldens, json, loadModule, text } from "./module.mjs";

const core = await loadModule();

// What Emscripten and embind put on every module, whatever it offers.
const emscriptenNames = new Set([
  "ready", "run", "then", "inspect",
  "InternalError", "BindingError", "UnboundTypeError", "PureVirtualError",
  "getInheritedInstanceCount", "getLiveInheritedInstances", "flushPendingDeletes", "setDelayFunction",
  "count_emval_handles", "get_first_emval",
]);

function exportedNames() {
  return Object.keys(core)
    .filter((name) => typeof core[name] === "function")
    .filter((name) => !emscriptenNames.has(name) && !/^(_|dynCall_)/.test(name))
    .sort();
}

/** The functions of trainprint.d.ts: name -> number of parameters. */
function declaredFunctions() {
  const body = text("wasm/trainprint.d.ts").match(/export interface Trainprint \{([^]*?)\n\}/)[1];
  const functions = [...body.matchAll(/^ {2}(\w+)\(([^)]*)\):/gm)];
  return new Map(functions.map(([, name, parameters]) => [name, parameters ? parameters.split(",").length : 0]));
}

const validate = (schema) => {
  const check = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(json(`core/schema/${schema}.schema.json`));
  return (value) => assert.ok(check(value), JSON.stringify(check.errors, null, 1));
};

test("trainprint.d.ts declares exactly the functions that the module offers", () => {
  assert.deepEqual([...declaredFunctions().keys()].sort(), exportedNames());
});

for (const [name, parameters] of declaredFunctions()) {
  test(`${name} takes ${parameters} parameters, as declared`, () => {
    const tooMany = Array(parameters + 1).fill("");
    assert.throws(() => core[name](...tooMany), new RegExp(`expected ${parameters} arg`));
    assert.equal(typeof core[name](...tooMany.slice(1)), "string");
  });
}

test("the glue needs no eval, so that a page may forbid it", () => {
  assert.doesNotMatch(text(gluePath), /\beval\s*\(|new\s+Function\b|\bFunction\s*\(/);
});

test("the glue looks for no file of its own", () => {
  assert.doesNotMatch(text(gluePath), /import\.meta\.url|require\s*\(/);
});

const run = validate("run");
const answer = validate("report");

for (const golden of goldens) {
  test(`${golden.file}: the run and its answer conform to their schemas`, () => {
    if (!golden.errors) run(golden.run);
    answer(JSON.parse(core.estimate(JSON.stringify(golden.run))));
  });
}

test("a refusal conforms to the schema of answers", () => {
  for (const refused of ["", "{}", '{"region": "Atlantis"}']) answer(JSON.parse(core.estimate(refused)));
});

test("the catalogue conforms to its schema", () => {
  validate("catalogue")(JSON.parse(core.catalogue()));
});

test("the version is that of the build", () => {
  const [, version] = text("CMakeLists.txt").match(/project\(trainprint\s+VERSION ([\d.]+)/);
  assert.equal(core.version(), version);
});
