// Prints the measurements of scripts/bench. Exit status 1 if a byte budget is broken.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { firstLoad, keystrokes, lighthousePerformance } from "./bench_page.mjs";
import { wideHeader, wideRow, writeLargeFile } from "../../tests/e2e/support/large_files.mjs";
import { brotliCompressSync } from "node:zlib"; // at quality 11 unless told otherwise

const kB = 1000;
const budgets = {
  firstLoad: 150 * kB,
  wasm: 110 * kB,
  offlineFile: 1010 * kB,
  callMicroseconds: 2000,
  wasmOverNative: 1.5,
  lookUpMicroseconds: 20,
  largeFileMilliseconds: 2000,
  firstPaintMilliseconds: 1000,
  firstEstimateMilliseconds: 2000,
  lighthousePerformance: 98,
  keystrokeMedianMilliseconds: 16,
  keystroke95Milliseconds: 50,
};

const site = "web/dist/site";
const run = JSON.stringify({
  name: "Llama 2 7B",
  parameters: "6.74B",
  tokens: "2T",
  accelerator: "A100 80GB",
  device_hours: 184_320,
  region: "United States",
});

const brotliSize = (file) => brotliCompressSync(readFileSync(file)).length;
const thousands = (number) => Math.round(number).toLocaleString("en-US");

let broken = 0;
function row(what, measured, budget, verdict) {
  console.log(`${what.padEnd(46)} ${measured.padStart(14)}   ${budget.padEnd(18)} ${verdict}`.trimEnd());
}
function bytesRow(what, bytes, budget) {
  if (budget === undefined) return row(`  ${what}`, `${thousands(bytes)} B`, "", "");
  const within = bytes <= budget;
  if (!within) broken += 1;
  row(what, `${thousands(bytes)} B`, `${thousands(budget)} B`, within ? "ok" : "OVER BUDGET");
}
function timeRow(what, measured, budget, within) {
  row(what, measured, budget, within ? "ok" : "over budget (not a failure)");
}

/** What `use` makes of the page, which is quiet by then, and of the paths that it asked for. */
async function inBrowser(use) {
  const { chromium } = createRequire(resolve("web/package.json"))("@playwright/test");
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  const server = spawn(process.execPath, ["scripts/lib/static_server.mjs", site, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const origin = await new Promise((done) =>
      server.stdout.on("data", (text) => String(text).match(/http:\S+/) && done(String(text).match(/http:\S+/)[0])),
    );
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-quic"],
    });
    const page = await browser.newPage();
    const paths = new Set();
    page.on("requestfinished", (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(origin, { waitUntil: "networkidle" });
    const answer = await use(page, paths);
    await browser.close();
    return answer;
  } finally {
    server.kill();
  }
}

/** The files of the site that a browser asks for, from opening the page until it is quiet. */
const filesLoadedFirst = () => inBrowser((_, paths) => [...paths].map((path) => site + (path === "/" ? "/index.html" : path)).filter(existsSync));

/** From choosing 100 MB of a CodeCarbon log until the page says what they hold, the median of three, in milliseconds. */
async function largeFileInMilliseconds() {
  const path = writeLargeFile("build/bench/emissions.csv", wideHeader, wideRow, 100);
  const times = [];
  for (let round = 0; round < 3; ++round) {
    times.push(
      await inBrowser(async (page) => {
        await page.evaluate(() =>
          addEventListener(
            "change",
            () => {
              const start = performance.now();
              new MutationObserver((_, observer) => {
                if (!document.body.textContent.includes("CodeCarbon emissions.csv, version")) return;
                observer.disconnect();
                window.took = performance.now() - start;
              }).observe(document.body, {
                subtree: true,
                childList: true,
                characterData: true,
              });
            },
            { capture: true, once: true },
          ),
        );
        await page.locator('input[type="file"]').setInputFiles(path);
        await page.waitForFunction(() => window.took !== undefined, undefined, {
          timeout: 60_000,
        });
        return page.evaluate(() => window.took);
      }),
    );
  }
  return times.sort((a, b) => a - b)[1];
}

async function medianCallInMicroseconds() {
  const { default: createModule } = await import(pathToFileURL(resolve("build/wasm/wasm/trainprint.mjs")));
  const core = await createModule({
    wasmBinary: readFileSync("build/wasm/wasm/trainprint.wasm"),
  });
  const answer = JSON.parse(core.estimate(run));
  if (!answer.ok) throw new Error(`the run of this benchmark is refused: ${JSON.stringify(answer.errors)}`);
  const rounds = 201;
  const callsPerRound = 20;
  const times = [];
  for (let round = 0; round < rounds; ++round) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < callsPerRound; ++call) core.estimate(run);
    times.push(Number(process.hrtime.bigint() - start) / 1000 / callsPerRound);
  }
  return times.sort((a, b) => a - b)[(rounds - 1) / 2];
}

/** Estimate, look-up of an accelerator, of a place: microseconds. */
function mediansNatively() {
  const bench = spawnSync("build/bench_estimate", {
    input: run,
    encoding: "utf8",
  });
  if (bench.status !== 0) throw new Error(`build/bench_estimate failed: ${bench.error ?? bench.stderr}`);
  return bench.stdout.trim().split(" ").map(Number);
}

row("what", "measured", "budget", "");
const files = await filesLoadedFirst();
bytesRow(
  "first load, brotli",
  files.reduce((sum, file) => sum + brotliSize(file), 0),
  budgets.firstLoad,
);
for (const file of files) bytesRow(file.slice(site.length + 1), brotliSize(file));
bytesRow("the core (wasm), brotli", brotliSize("build/wasm/wasm/trainprint.wasm"), budgets.wasm);
bytesRow("offline file, as it is on disk", statSync("web/dist/trainprint.html").size, budgets.offlineFile);

const largeFile = await largeFileInMilliseconds();
timeRow(
  "100 MB of a log answered in the page, median",
  `${largeFile.toFixed(0)} ms`,
  `${budgets.largeFileMilliseconds} ms`,
  largeFile <= budgets.largeFileMilliseconds,
);
const load = await firstLoad();
for (const [what, ms, budget] of [
  ["first paint, Fast 3G and 4x CPU, median", load.paint, budgets.firstPaintMilliseconds],
  ["first estimate, the same", load.estimate, budgets.firstEstimateMilliseconds],
]) {
  timeRow(what, `${ms.toFixed(0)} ms`, `${budget} ms`, ms <= budget);
}
const lighthouse = await lighthousePerformance();
timeRow(
  "Lighthouse performance, mobile",
  `${lighthouse.score}`,
  `${budgets.lighthousePerformance}`,
  lighthouse.score >= budgets.lighthousePerformance,
);
for (const audit of lighthouse.lost) row(`  ${audit}`, "", "", "");
const keys = await keystrokes();
timeRow(
  "keystroke to frame, 4x CPU, median of 200",
  `${keys.median.toFixed(1)} ms`,
  `${budgets.keystrokeMedianMilliseconds} ms`,
  keys.median <= budgets.keystrokeMedianMilliseconds,
);
timeRow(
  "the same, 95th percentile",
  `${keys.p95.toFixed(1)} ms`,
  `${budgets.keystroke95Milliseconds} ms`,
  keys.p95 <= budgets.keystroke95Milliseconds,
);
timeRow("  tasks over 50 ms meanwhile", `${keys.longTasks}`, "0", keys.longTasks === 0);
timeRow("  longest of them", `${keys.longest.toFixed(0)} ms`, "50 ms", keys.longest <= 50);
timeRow("  movement of the YAML", `${keys.moved} px`, "0 px", keys.moved === 0);

const wasm = await medianCallInMicroseconds();
const [native, accelerator, place] = mediansNatively();
timeRow("one estimate, wasm in Node, median", `${wasm.toFixed(1)} us`, `${budgets.callMicroseconds} us`, wasm <= budgets.callMicroseconds);
row("one estimate, native, median", `${native.toFixed(1)} us`, "", "");
timeRow("wasm over native, the same run", (wasm / native).toFixed(2), `${budgets.wasmOverNative}`, wasm <= budgets.wasmOverNative * native);
const uncertainty = Object.fromEntries(
  spawnSync("build/release/tests/uncertainty_bench", { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .map((line) => line.split(" ")),
);
for (const [what, key] of [
  ["a product of six factors", "product_of_6_over_plain"],
  ["the route from compute", "compute_route_over_plain"],
  ["a route with a range", "route_with_range_over_plain"],
]) {
  row(`error of plain Monte Carlo over ours, ${what}`, `${uncertainty[key]} times`, "10 times", "");
}
timeRow(
  "an accelerator found by free text, native",
  `${accelerator.toFixed(2)} us`,
  `${budgets.lookUpMicroseconds} us`,
  accelerator <= budgets.lookUpMicroseconds,
);
timeRow("a place found by free text, native", `${place.toFixed(2)} us`, `${budgets.lookUpMicroseconds} us`, place <= budgets.lookUpMicroseconds);

if (broken > 0) {
  console.error(`error: ${broken} byte budget${broken > 1 ? "s" : ""} broken`);
  process.exitCode = 1;
}
