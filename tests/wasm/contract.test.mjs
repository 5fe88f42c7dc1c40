// The module offers exactly what trainprint.d.ts says, and answers in the shapes of core/schema.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { gluePath, goldens, json, loadModule, text } from "./module.mjs";

const core = await loadModule();
const files = await loadModule({}, "trainprint-files");
const tables = await loadModule({}, "trainprint-tables");

// What Emscripten and embind put on every module, whatever it offers.
const emscriptenNames = new Set([
  "ready", "run", "then", "inspect",
  "InternalError", "BindingError", "UnboundTypeError", "PureVirtualError",
  "getInheritedInstanceCount", "getLiveInheritedInstances", "flushPendingDeletes", "setDelayFunction",
  "count_emval_handles", "get_first_emval",
]);

function exportedNames(module) {
  return Object.keys(module)
    .filter((name) => typeof module[name] === "function")
    .filter((name) => !emscriptenNames.has(name) && !/^(_|dynCall_)/.test(name))
    .sort();
}

/** The functions of an interface of trainprint.d.ts: name -> number of parameters, and what it gives. */
function declaredFunctions(name) {
  const body = text("wasm/trainprint.d.ts").match(new RegExp(`export interface ${name} [^{]*\\{([^]*?)\\n\\}`))[1];
  const functions = [...body.matchAll(/^ {2}(\w+)\(([^)]*)\): (\w+);/gm)];
  return new Map(functions.map(([, name, parameters, gives]) => [name, { parameters: parameters ? parameters.split(",").length : 0, gives }]));
}

const validate = (schema) => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true }).addSchema(json("core/schema/common.schema.json"));
  const check = ajv.compile(json(`core/schema/${schema}.schema.json`));
  return (value) => assert.ok(check(value), JSON.stringify(check.errors, null, 1));
};

const first = declaredFunctions("Trainprint");
const ofTable = declaredFunctions("TrainprintTable");
const second = new Map([...first, ...declaredFunctions("TrainprintFiles"), ...ofTable]);
const third = new Map([...ofTable, ...declaredFunctions("TrainprintTables")]);

test("files that are added one by one give the answer that they give in one text", () => {
  const csv = "project_name,duration,emissions,energy_consumed\nmodèle,7200,0.25,1.2\n";
  const given = [{ name: "emissions.csv", text: csv }, { name: "empty", text: "" }, { name: "README.md", text: "# M\n" }];
  const expected = files.importFiles(JSON.stringify({ files: given }));
  for (let again = 0; again < 2; ++again) {
    for (const { text } of given) {
      const bytes = new TextEncoder().encode(text);
      files.addFile(bytes.length).set(bytes);
    }
    assert.equal(files.importAddedFiles(JSON.stringify({ files: given.map(({ name }) => ({ name })) })), expected);
  }
  assert.equal(JSON.parse(expected).run.energy_kwh, 1.2);
  assert.ok(JSON.parse(files.importAddedFiles(JSON.stringify({ files: [{ name: "not added" }] }))).errors);
});

test("a ZIP is read as the files in it, of whose runs some are chosen", () => {
  // e.csv with two runs, README.md and x.txt, deflated by Python's zipfile.
  const archive = Buffer.from(
    "UEsDBBQAAAAIAAAAIVxtvzxQIgAAACIAAAAFAAAAZS5jc3ZLzc0sLs7MzyvWSc1LLUqvjE8GsktzU1O4DHWMuIx1TLgAUEsDBBQAAAAIAAAAIV" +
    "x6QYwOBgAAAAQAAAAJAAAAUkVBRE1FLm1kU1bw5QIAUEsDBBQAAAAIAAAAIVyDFtyMAwAAAAEAAAAFAAAAeC50eHSrAABQSwECFAMUAAAACAAA" +
    "ACFcbb88UCIAAAAiAAAABQAAAAAAAAAAAAAAgAEAAAAAZS5jc3ZQSwECFAMUAAAACAAAACFcekGMDgYAAAAEAAAACQAAAAAAAAAAAAAAgAFFAA" +
    "AAUkVBRE1FLm1kUEsBAhQDFAAAAAgAAAAhXIMW3IwDAAAAAQAAAAUAAAAAAAAAAAAAAIABcgAAAHgudHh0UEsFBgAAAAADAAMAnQAAAJgAAAAA" +
    "AA==",
    "base64",
  );
  const read = (more) => {
    files.addFile(archive.length).set(archive);
    const answer = JSON.parse(files.importAddedFiles(JSON.stringify({ files: [{ name: "model.zip", ...more }] })));
    validate("import")(answer);
    return answer;
  };
  const { files: all, questions } = read({});
  assert.deepEqual(all.map(({ name, given, archive }) => [name, given, archive]), [
    ["model.zip", 0, null], ["model.zip: e.csv", 0, "model.zip"], ["model.zip: README.md", 0, "model.zip"],
  ]);
  assert.match(all[0].notices[0].message, /x\.txt/);
  assert.equal(all[2].card.text, "# M\n");
  assert.match(questions[0].question, /2 runs/);
  assert.equal(read({ inside: [{ name: "e.csv", runs: [1] }] }).run.energy_kwh, 4);
  assert.equal(read({ inside: [{ name: "e.csv", runs: [0, 1] }] }).run.energy_kwh, 6);
});

for (const [name, module, declared] of [["trainprint", core, first], ["trainprint-files", files, second], ["trainprint-tables", tables, third]]) {
  test(`${name}: trainprint.d.ts declares exactly the functions that the module offers`, () => {
    assert.deepEqual([...declared.keys()].sort(), exportedNames(module));
  });

  for (const [functionName, { parameters, gives }] of declared) {
    test(`${name}: ${functionName} takes ${parameters} parameters, as declared`, () => {
      const tooMany = Array(parameters + 1).fill("");
      assert.throws(() => module[functionName](...tooMany), new RegExp(`expected ${parameters} arg`));
      const given = tooMany.slice(1);
      if (functionName === "exportRun") given[1] = 0; // a time
      const answer = module[functionName](...given);
      assert.equal(answer instanceof Uint8Array ? "Uint8Array" : answer === undefined ? "void" : typeof answer, gives);
    });
  }

  test(`${name}: the glue needs no eval, so that a page may forbid it`, () => {
    assert.doesNotMatch(text(gluePath(name)), /\beval\s*\(|new\s+Function\b|\bFunction\s*\(/);
  });

  test(`${name}: the glue looks for no file of its own`, () => {
    assert.doesNotMatch(text(gluePath(name)), /import\.meta\.url|require\s*\(/);
  });
}

test("both modules estimate alike; the second also judges and reads config.json, and words about places", () => {
  let alike = 0;
  for (const golden of goldens) {
    const [small, whole] = [core, files].map((module) => JSON.parse(module.estimate(JSON.stringify(golden.run))));
    if (!small.ok && small.errors.some(({ code }) => code === "in_other_module")) continue;
    alike += 1;
    if (small.ok) {
      assert.deepEqual(small.report.findings, []);
      delete small.report.findings;
      delete whole.report.findings;
      // What does not fit together is the second's to say.
      const judges = ["routes_disagree", "narrower_route", "published_differs"];
      assert.ok(small.report.notices.every(({ code }) => !judges.includes(code)));
      whole.report.notices = whole.report.notices.filter(({ code }) => !judges.includes(code));
    }
    assert.deepEqual(small, whole);
  }
  assert.ok(alike > goldens.length / 3, `${alike} of ${goldens.length}`);
  const kilograms = { accelerator: "A100", device_hours: 184320, region: "US", emissions_gco2e: 31220 };
  assert.equal(JSON.parse(files.estimate(JSON.stringify(kilograms))).report.findings[0].code, "kilograms_as_grams");
  const run = { tokens: 1e9, model_config: { model_type: "gpt2", n_embd: 768, n_layer: 12, n_head: 12, n_positions: 1024, vocab_size: 50257 } };
  assert.ok(JSON.parse(files.estimate(JSON.stringify(run))).ok);
  assert.equal(JSON.parse(core.estimate(JSON.stringify(run))).errors[0].field, "model_config");
});

const imported = validate("import");
const card = validate("card");
const sentence = validate("sentence");
const pictures = validate("pictures");
const peers = validate("peers");
const beyondTraining = validate("beyond_training");
const compared = validate("compare");
const projected = validate("project");

test("files, cards and sentences are answered in the shapes of their schemas", () => {
  imported(JSON.parse(files.importFiles(JSON.stringify({ files: [{ name: "config.json", text: '{"model_type": "gpt2"}' }, { name: "x", text: "" }] }))));
  for (const text of ["LoRA of Mistral 7B on 8 A100 for 9 hours in Berlin", "7-13B", "5 hours in Atlantis", ""]) {
    sentence(JSON.parse(files.readSentence(JSON.stringify({ text }))));
  }
  card({ reading: JSON.parse(files.readCard("---\nco2_eq_emissions: 12\n---\n")) }.reading);
});

const run = validate("run");
const answer = validate("report");

for (const golden of goldens) {
  test(`${golden.file}: the run and its answer conform to their schemas`, () => {
    if (!golden.errors) run(golden.run);
    answer(JSON.parse(core.estimate(JSON.stringify(golden.run))));
    pictures(JSON.parse(files.pictures(JSON.stringify(golden.run))));
    peers(JSON.parse(files.peers(JSON.stringify(golden.run))));
    beyondTraining(JSON.parse(files.beyondTraining(JSON.stringify(golden.run), "")));
  });
}

test("a refusal conforms to the schema of answers", () => {
  for (const refused of ["", "{}", '{"region": "Atlantis"}']) answer(JSON.parse(core.estimate(refused)));
});

test("the tables conform to their schema, and hold what the catalogue names", () => {
  const tables = validate("tables");
  const [places, accelerators] = [JSON.parse(files.places()), JSON.parse(files.accelerators())];
  tables(places);
  tables(accelerators);
  const catalogue = JSON.parse(core.catalogue());
  assert.equal(accelerators.accelerators.length, catalogue.accelerators.length);
  assert.equal(places.places.length, catalogue.places.length);
});

test("the self-test conforms to its schema, and gives every published figure again in WebAssembly", () => {
  const test = JSON.parse(files.selfTest());
  validate("self_test")(test);
  assert.deepEqual(test.anchors.filter(({ passed }) => !passed), []);
  assert.equal(test.anchors.length, 10);
  assert.equal(test.anchors[0].computed_display, "24.692 t CO2e");
});

test("the catalogue conforms to its schema", () => {
  validate("catalogue")(JSON.parse(core.catalogue()));
});

test("the version is that of the build", () => {
  const [, version] = text("CMakeLists.txt").match(/project\(trainprint\s+VERSION ([\d.]+)/);
  assert.equal(core.version(), version);
});

test("runs are compared and lines added up in the shapes of the schemas, failed ones in their place", () => {
  const runs = goldens.slice(0, 12).map(({ run, title }) => ({ name: title.slice(0, 60), run }));
  const answer = JSON.parse(files.compare(JSON.stringify({ runs: [...runs, { run: { region: "nowhere at all" } }], base: 1 })));
  compared(answer);
  assert.equal(answer.rows.length, 13);
  assert.ok(answer.rows[12].errors.length > 0);
  const [own] = answer.rows.filter((_, index) => index === answer.base);
  assert.deepEqual([own.difference.gco2e, own.difference.ratio, own.difference.probability_lower], [0, 1, 0.5]);
  for (const { id, text } of answer.exports) assert.ok(text.length > 100, id);
  assert.deepEqual(JSON.parse(answer.exports.find(({ id }) => id === "json").text), { ...answer, exports: [] });

  const lines = [
    { kind: "pre-training", hours: "204,800 + 15 %", run: { accelerator: "A100 80GB", region: "FRA" } },
    { kind: "sweep", hours: "400 h on 16 A100 + 20 h on 64 A100", model: "7B", run: {} },
    { kind: "base-model", published: "31.22 t CO2eq" },
  ];
  const project = JSON.parse(files.project(JSON.stringify({ name: "M", lines })));
  projected(project);
  assert.ok(project.complete);
  assert.equal(project.sum.device_hours, 235520 + 6400 + 1280);
  assert.equal(project.lines[2].added, false);
  const broken = JSON.parse(files.project(JSON.stringify({ lines: [...lines, { hours: "some" }] })));
  projected(broken);
  assert.deepEqual([broken.complete, broken.sum.yaml, broken.sum.emissions_gco2e], [false, "", project.sum.emissions_gco2e]);
  projected(JSON.parse(files.project("[]")));
  compared(JSON.parse(files.compare("")));
});
