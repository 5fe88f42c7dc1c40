// The npm package as strangers have it: its tarball, installed in an empty project. Needs the package in build/npm/package
// and the native command.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertSame } from "../wasm/compare.mjs";
import { goldens, pathOf } from "../wasm/module.mjs";
import { filesOf } from "../../scripts/lib/static_server.mjs";

const project = pathOf("build/npm/project");
const installed = join(project, "node_modules/trainprint");
const tools = pathOf("tests/npm/node_modules/.bin");
let tarball;

function start(command, args, cwd, input) {
  return spawnSync(command, args, { cwd, input, encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, FORCE_COLOR: "0" } });
}

/** What `command` printed; it has to succeed. */
function run(command, args, cwd = project, input = undefined) {
  const done = start(command, args, cwd, input);
  assert.equal(done.status, 0, `${command} ${args.join(" ")}\n${done.error ?? ""}${done.stdout}${done.stderr}`);
  return done.stdout;
}

const write = (name, text) => writeFileSync(join(project, name), text);
const ofWeb = (path) => pathOf(`web/node_modules/${path}`);

before(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", pathOf("build/npm")], pathOf("build/npm/package")));
  tarball = pathOf(`build/npm/${filename}`);
  write("package.json", '{ "private": true, "type": "module" }');
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball]);
});

test("it brings along no other package and no script that runs when it is installed", () => {
  assert.deepEqual(
    readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith(".")),
    ["trainprint"],
  );
  const description = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const key of ["scripts", "dependencies", "optionalDependencies", "peerDependencies", "gypfile", "bin"])
    assert.equal(description[key], undefined, key);
  assert.ok(readFileSync(join(installed, "NOTICES.txt"), "utf8").includes("Open Database License"));
});

test("publint and arethetypeswrong find nothing", () => {
  run(join(tools, "publint"), ["--strict", "--pack", "false", installed]);
  run(join(tools, "attw"), ["--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", "./trainprint.wasm", "--", tarball]);
});

test("in Node, every golden run gives the same report as the native command to 1e-12, or the same refusal", () => {
  write(
    "golden.js",
    `import { estimate, RunRefused } from "trainprint";
     let text = "";
     for await (const part of process.stdin) text += part;
     const answers = [];
     for (const run of JSON.parse(text)) {
       answers.push(await estimate(run).then((report) => ({ report }), (error) => ({ refused: error instanceof RunRefused, errors: error.errors })));
     }
     console.log(JSON.stringify(answers));`,
  );
  const answers = JSON.parse(run(process.execPath, ["golden.js"], project, JSON.stringify(goldens.map((golden) => golden.run))));
  assert.equal(answers.length, goldens.length);
  goldens.forEach(({ file, run: golden, errors }, index) => {
    const { report, refused, errors: found } = answers[index];
    if (errors) {
      assert.equal(refused, true, file);
      assert.deepEqual(
        found.map(({ code, field }) => ({ code, field })),
        errors.map(({ code, field }) => ({ code, field })),
        file,
      );
    } else {
      assertSame(
        report,
        JSON.parse(run(pathOf("build/release/trainprint"), ["estimate", "-", "--json"], project, JSON.stringify(golden))),
        1e-12,
        file,
      );
    }
  });
});

test("a worker estimates with a WebAssembly.Module that it is handed, what is no module or no number is refused, and the core's texts, schemas and data are there", () => {
  write(
    "worker.js",
    `import { readFileSync } from "node:fs";
     import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
     import { fileURLToPath } from "node:url";
     import { estimate, use } from "trainprint";
     import { open } from "trainprint/wasm";
     const run = { energy_kwh: 100, region: "France" };
     if (isMainThread) {
       const here = (name) => readFileSync(fileURLToPath(import.meta.resolve(name)));
       const module = new WebAssembly.Module(here("trainprint/trainprint.wasm"));
       const worker = new Worker(new URL(import.meta.url), { workerData: module });
       const fromWorker = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
       const core = await open(module);
       const answer = JSON.parse(core.estimate(JSON.stringify(run)));
       const badBytes = await use(new Uint8Array(8)).then(() => "taken", (error) => error.name);
       const stranger = await use(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => "taken", (error) => error.message);
       const afterwards = await estimate(run);
       const large = await estimate({ ...run, energy_kwh: 100n });
       const refused = [];
       for (const wrong of [NaN, Infinity, () => 1, Symbol("x"), [1], {}, true])
         await estimate({ ...run, energy_kwh: wrong }).then(() => refused.push("taken"), (error) => refused.push(error.errors[0].field));
       for (const wrong of [undefined, null, 5, "A100", [], NaN])
         await estimate(wrong).then(() => refused.push("taken"), (error) => refused.push(error.name));
       console.log(JSON.stringify({ fromWorker, answer, badBytes, stranger, afterwards, large, refused,
         schema: JSON.parse(here("trainprint/schema/run.schema.json")).$id, data: String(here("trainprint/data/accelerators.csv")).slice(0, 40) }));
     } else {
       await use(workerData);
       parentPort.postMessage(await estimate(run));
     }`,
  );
  const { fromWorker, answer, badBytes, stranger, afterwards, large, refused, schema, data } = JSON.parse(run(process.execPath, ["worker.js"]));
  assert.ok(answer.ok && answer.report.routes[0].emissions_gco2e > 0);
  assert.deepEqual(fromWorker, answer.report);
  assert.equal(badBytes, "CompileError");
  assert.match(stranger, /not the WebAssembly module that came with this package/);
  assert.deepEqual(afterwards, answer.report);
  assert.deepEqual(large, answer.report);
  assert.deepEqual(refused, [...Array(7).fill("energy_kwh"), ...Array(6).fill("RunRefused")]);
  assert.equal(schema, "trainprint/run/1");
  assert.match(data, /^[a-z_]+,/);
});

test("strict TypeScript takes what is right and refuses a field that a run does not have", () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    noEmit: true,
    skipDefaultLibCheck: true,
  };
  const right = `import { estimate, RunRefused, use, type Report, type Run } from "trainprint";
import { open, type TrainprintFiles } from "trainprint/wasm";
const run: Run = { accelerator: "A100", device_hours: "184,320", overrides: { pue: 1.1 } };
const report: Report = await estimate(run).catch((reason: unknown) => {
  throw reason instanceof RunRefused ? new Error(reason.errors[0]?.field) : reason;
});
const grams: number = report.routes[0].emissions_gco2e;
const core: TrainprintFiles = await open(new URL("https://example.org/"));
await use(new WebAssembly.Module(new Uint8Array()));
// @ts-expect-error: a run has no such field
export const all = [grams, core.version(), estimate({ acelerator: "A100" })];
`;
  write("right.ts", right);
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    write("tsconfig.json", JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: ["right.ts"] }));
    run(process.execPath, [ofWeb("typescript/bin/tsc"), "-p", "."]);
  }
});

test("built by Vite, it estimates in a browser", async () => {
  write("index.html", '<!doctype html><title>wait</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>');
  write(
    "main.js",
    `import { estimate } from "trainprint";
     estimate({ energy_kwh: 100, region: "France" }).then((report) => (document.title = report.routes[0].display), (error) => (document.title = String(error)));`,
  );
  const { build } = await import(pathToFileURL(ofWeb("vite/dist/node/index.js")));
  await build({ root: project, configFile: false, logLevel: "error", base: "./" });
  const server = createServer(filesOf(join(project, "dist"))).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { chromium } = (await import(pathToFileURL(ofWeb("@playwright/test/index.js")))).default;
  const browser = await chromium.launch({
    executablePath: process.env.TRAINPRINT_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title !== "wait");
    const { routes } = JSON.parse(
      run(pathOf("build/release/trainprint"), ["estimate", "-", "--json"], project, '{"energy_kwh": 100, "region": "France"}'),
    );
    assert.equal(await page.title(), routes[0].display);
  } finally {
    await browser.close();
    server.close();
  }
});
