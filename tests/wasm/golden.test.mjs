// The golden runs give the written values as WebAssembly, in the main thread and in a worker, and the same as natively.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { Worker } from "node:worker_threads";
import { assertClose, assertSame, at } from "./compare.mjs";
import { goldenImports, goldens, loadModule, pathOf } from "./module.mjs";

let core;
let second;
let worker;

before(async () => {
  core = await loadModule();
  second = await loadModule({}, "trainprint-files");
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

/** The first module's answer, or the second's where the first leaves a place to it. */
function estimate(run) {
  const answer = core.estimate(run);
  return answer.includes('"in_other_module"') ? second.estimate(run) : answer;
}

function natively(run) {
  const answer = spawnSync(pathOf("build/release/trainprint"), ["estimate", "-", "--json"], { input: run, encoding: "utf8" });
  if (answer.error) throw answer.error;
  assert.equal(answer.stderr, "");
  return answer.stdout;
}

function checkRefusal(answer, expected) {
  assert.equal(answer.ok, false);
  assert.deepEqual(
    answer.errors.map(({ code, field }) => ({ code, field })),
    expected.map(({ code, field }) => ({ code, field })),
  );
  expected.forEach(({ suggests }, index) => {
    if (suggests !== undefined) assert.ok(answer.errors[index].suggestions.includes(suggests), `${suggests} is not suggested`);
  });
}

function checkReport(answer, expected) {
  assert.ok(answer.ok, JSON.stringify(answer.errors));
  assert.ok(expected.length > 0, "nothing is expected");
  for (const { path, value, relative_tolerance, text, absent } of expected) {
    const actual = at(answer.report, path);
    if (absent) assert.equal(actual, null, path);
    else if (text !== undefined) assert.equal(actual, text, path);
    else assertClose(actual, value, relative_tolerance, path);
  }
}

/** The run that a link holds, as the page reads it: each value as the text of its field. */
function runIn(link) {
  const { texts, figure } = JSON.parse(decodeURIComponent(/^#run=(\S+)\n$/.exec(link)[1]));
  const run = {};
  for (const [path, text] of Object.entries(texts)) {
    const [name, inner] = path.split(".");
    if (inner === undefined) run[name] = text;
    else (run[name] ??= {})[inner] = text === "true" ? true : text;
  }
  return { run, figure };
}

test("the link of a published run leads to the figure that it names", () => {
  let links = 0;
  for (const { file, run, errors } of goldens) {
    if (errors) continue;
    const { text } = JSON.parse(second.exportRun(JSON.stringify(run), 0)).exports.find(({ id }) => id === "link");
    const { run: held, figure } = runIn(text);
    const answer = JSON.parse(second.estimate(JSON.stringify(held)));
    assert.ok(answer.ok, `${file}: ${JSON.stringify(answer.errors)}`);
    assert.equal(answer.report.routes[0].display, figure, file);
    ++links;
  }
  assert.ok(links > 15, `${links} links`);
});

for (const golden of goldens) {
  const run = JSON.stringify(golden.run);

  test(`${golden.file}: ${golden.title}`, () => {
    const answer = JSON.parse(estimate(run));
    if (golden.errors) checkRefusal(answer, golden.errors);
    else checkReport(answer, golden.expect);
  });

  test(`${golden.file}: a worker answers the same`, async () => {
    assert.equal(await inWorker(run), core.estimate(run));
  });

  if (golden.errors) continue; // the native command prints errors for people
  test(`${golden.file}: the native command answers the same to 1e-12`, () => {
    assertSame(JSON.parse(estimate(run)).report, JSON.parse(natively(run)), 1e-12);
  });
}

test("the first module reads a whole name and leaves a city to the second, never guessing", () => {
  const at = (region) => JSON.stringify({ schema_version: 1, energy_kwh: 100, region });
  for (const name of ["Germany", "Texas", "US-TX", "AWS eu-central-1 (Frankfurt)", "deutschland"]) {
    assert.deepEqual(JSON.parse(core.estimate(at(name))).report.region, JSON.parse(second.estimate(at(name))).report.region, name);
    assert.ok(JSON.parse(core.estimate(at(name))).ok, name);
  }
  for (const words of ["Berlin", "Kansas City", "Sydney, Australia", "Georgia", "AWS Frankfurt", "Atlantis", "eu-north-9"]) {
    const [error, ...others] = JSON.parse(core.estimate(at(words))).errors;
    assert.deepEqual([error.code, error.field, others], ["in_other_module", "region", []], words);
  }
  assert.equal(JSON.parse(second.estimate(at("Atlantis"))).errors[0].code, "unknown_place");
});

test("the first module reads a number alone and leaves units and words to the second", () => {
  const of = (energy_kwh) => JSON.stringify({ schema_version: 1, energy_kwh, region: "France" });
  for (const number of ["433000", "184,320", "31.22", " 5 "]) {
    assert.deepEqual(JSON.parse(core.estimate(of(number))).report.routes, JSON.parse(second.estimate(of(number))).report.routes, number);
  }
  for (const words of ["433 MWh", "1.500", "5 kWh", "-5", "1e400"]) {
    const [error, ...others] = JSON.parse(core.estimate(of(words))).errors;
    assert.deepEqual([error.code, error.field, others], ["in_other_module", "energy_kwh", []], words);
  }
  assert.equal(JSON.parse(second.estimate(of("1.500"))).errors[0].code, "ambiguous");
});

test("the first module leaves the grid of another year to the second, which has it", () => {
  const of = (more) => JSON.stringify({ schema_version: 1, energy_kwh: 100, energy_boundary: "facility", ...more });
  for (const region of ["US-TEX-ERCO", "Germany"]) {
    const [error, ...others] = JSON.parse(core.estimate(of({ region, year: 2021 }))).errors;
    assert.deepEqual([error.code, error.field, others], ["in_other_module", "year", []], region);
  }
  assertClose(JSON.parse(second.estimate(of({ region: "US-TEX-ERCO", year: 2021 }))).report.routes[0].emissions_gco2e, 43_100, 1e-9, "ERCOT 2021");
  const notices = JSON.parse(second.estimate(of({ region: "Germany", year: 2015 }))).report.notices;
  assert.ok(notices.some(({ code, field }) => code === "grid_of_other_year" && field === "year"));
  // Nothing to look up: no place, the newest year, a factor that is given.
  for (const run of [{ year: 2021 }, { region: "US-TEX-ERCO", year: 2025 }, { region: "Germany", year: 2021, overrides: { grid_gco2e_per_kwh: 100 } }]) {
    assert.ok(JSON.parse(core.estimate(of(run))).ok, JSON.stringify(run));
  }
});

for (const { file, title, files, run } of goldenImports) {
  test(`imports/${file}: ${title}`, async () => {
    const module = await loadModule({}, "trainprint-files");
    assert.deepEqual(JSON.parse(module.importFiles(JSON.stringify({ files }))).run, run);
  });
}
