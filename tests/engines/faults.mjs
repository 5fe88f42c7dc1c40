// What happens when a part of the page does not come, comes damaged or late, or the browser gives less than usual: each has its sentence,
// a way to try again where there is one, and keeps what was typed. Several faults a load, as loading takes most of the time.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const first = /\/assets\/trainprint-(?!files|tables)[^/]*\.wasm$/;
const second = /\/assets\/trainprint-files-[^/]*\.wasm$/;
const third = /\/assets\/trainprint-tables-[^/]*\.wasm$/;
const chunk = (name) => new RegExp(`/assets/${name}-[^/]*\\.js$`);
const sheet = (name) => new RegExp(`/assets/${name}-[^/]*\\.css$`);

/** Words that no reader should have to see. */
const raw = /fetch|Aborted|Compile|import|undefined|http:|SyntaxError|NetworkError|Load failed/i;

const says = (selector, part) => (document.querySelector(selector)?.innerText ?? "").replaceAll("\u00a0", " ").includes(part);
const textOf = (selector) => document.querySelector(selector)?.innerText ?? "";
const figure = () => document.querySelector("#result .figure")?.textContent.trim() ?? "";
const valueOf = (id) => document.getElementById(id)?.value ?? "";
const press = (scope, label) => {
  const button = [...document.querySelectorAll(`${scope} button`)].find((one) => one.textContent.trim() === label);
  button?.click();
  return button !== undefined;
};
const enter = (id, text) => {
  const control = document.getElementById(id);
  control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

const card = "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 31.2 # kg\n---\n# M\n";

function write(folder, name, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function opened(driver, address) {
  await driver.goto(address);
  await driver.until("the script", () => document.querySelector(".boot") === null);
}

/** The part says that it failed in words for people, and what was typed is still there. */
async function failed(driver, selector, words, name) {
  await driver.until(`${selector}: ${words}`, says, selector, words);
  assert.doesNotMatch(
    await driver.run((selector) => [...document.querySelectorAll(`${selector} [role="alert"]`)].map((one) => one.innerText).join(), selector),
    raw,
  );
  if (name) assert.equal(await driver.run(valueOf, "field-name"), name);
}

async function again(driver, scope) {
  assert.ok(await driver.run(press, scope, "Try again"), `no "Try again" in ${scope}`);
}

const notArrived = "did not arrive";
const damaged = "arrived damaged";

/** @type {Record<string, (driver: import("./flow.mjs").Driver, about: {server: Awaited<ReturnType<typeof import("./faulty.mjs").faulty>>, folder: string}) => Promise<void>>} */
export const faults = {
  async "the first module slow, blocked, cut short or a proxy's page; nothing can be stored"(driver, { server }) {
    server.set([first, "slow"]);
    await opened(driver, server.address);
    await driver.run(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await driver.run(enter, "field-name", "mine");
    await driver.run(enter, "field-parameters", "7B");
    await driver.until("that it is on its way", says, "#result", "on its way");
    await driver.until("that nothing is stored", says, "footer", "not stored");
    assert.doesNotMatch(await driver.run(textOf, "footer"), /kept/);
    server.set([first, "blocked"]);
    // What was slow breaks off.
    server.drop();
    await failed(driver, "#result", notArrived, "mine");
    for (const how of ["cut short", "a proxy's page"]) {
      server.set([first, how]);
      await again(driver, "#result");
      await driver.until("another try", says, "#result", damaged);
      await failed(driver, "#result", damaged, "mine");
    }
    server.set([first, "missing"]);
    await again(driver, "#result");
    await failed(driver, "#result", notArrived, "mine");
    server.set();
    await again(driver, "#result");
    await driver.until("the answer", (wanted) => document.querySelector("#result")?.textContent.includes(wanted), "Tier 3");
    assert.equal(await driver.run(valueOf, "field-name"), "mine");
  },

  async "the second module, what shows files, its style and what stands below the answer do not come; nothing can be copied"(
    driver,
    { server, folder },
  ) {
    const readme = write(folder, "README.md", card);
    server.set([second, "blocked"], [chunk("Given"), "blocked"], [sheet("Details"), "blocked"], [chunk("AfterAnswer"), "blocked"]);
    await opened(driver, server.address);
    await driver.run(press, ".examples", "Llama 2 7B");
    await driver.until("the figure", () => document.querySelector("#result .figure")?.textContent.trim() === "44 t CO2e");
    await driver.run(enter, "field-name", "mine");
    await failed(driver, "#result", "Figures are not checked for plausibility.", "mine");
    await failed(driver, "main", notArrived);
    await driver.run(() => {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("denied")) } });
      document.execCommand = () => false;
    });
    await driver.run(press, "#result .card", "Copy YAML");
    await driver.until("that it is selected", says, "#result .card", "Selected: copy it");
    await driver.setFiles('input[type="file"]', readme);
    await failed(driver, ".files", notArrived);
    server.set([second, "blocked"]);
    await again(driver, ".files");
    await failed(driver, ".files", "The files could not be read.", "mine");
    server.set([second, "cut short"]);
    await again(driver, ".files");
    await failed(driver, ".files", damaged, "mine");
    server.set();
    await again(driver, ".files");
    await driver.until("the card", says, ".files", "What this card says about emissions");
    await again(driver, "#result");
    await driver.until("figures that are checked", () => !document.querySelector("#result").textContent.includes("not checked for plausibility"));
    // Everything that did not come, comes.
    await driver.until("what stands below the answer", () => {
      for (const one of document.querySelectorAll('[role="alert"] button')) one.click();
      return document.querySelector("section.details") !== null && document.querySelector(".keep") !== null;
    });
    assert.equal(await driver.run(valueOf, "field-name"), "mine");
  },

  async "many models: their part of the page, the third module and what reads Parquet do not come, or late"(driver, { server }) {
    server.set([chunk("Portfolio"), "blocked"], [third, "blocked"], [chunk("parquet"), "blocked"]);
    await opened(driver, `${server.address}#models`);
    await driver.run(() => void Object.defineProperty(navigator, "hardwareConcurrency", { get: () => 3 }));
    await failed(driver, "main", notArrived);
    server.set([chunk("Portfolio"), "cut short"], [third, "blocked"], [chunk("parquet"), "blocked"]);
    await again(driver, "main");
    await failed(driver, "main", notArrived);
    server.set([third, "blocked"], [chunk("parquet"), "blocked"]);
    await again(driver, "main");
    await driver.until("the place for a table", says, "main", "Drop CSV, JSON Lines or Parquet here");
    const give = (name, text, times) => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File([text.replace("ROWS", Array.from({ length: times }, (_, row) => `a/m${row},${7e9 + row},${"x".repeat(2000)}`).join("\n"))], name),
      );
      const input = document.querySelector("main:not([hidden]) input[type=file]");
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    await driver.run(give, "models.parquet", "PAR1 and no table, for all that is known", 0);
    await failed(driver, "main", notArrived);
    server.set([third, "blocked"]);
    await again(driver, "main");
    await driver.until("what is wrong with it", says, "main", "This Parquet file cannot be read");
    await driver.run(give, "models.csv", "id,params,note\nROWS\n", 2500);
    await driver.until("its first rows", says, "main", "models.csv");
    const sums = [];
    for (const how of ["blocked", "cut short", "slow", "sound"]) {
      if (how === "sound") server.set();
      else server.set([third, how]);
      await driver.until(
        "the button",
        (label) => [...document.querySelectorAll("main button")].some((one) => one.textContent.trim() === label),
        sums.length > 0 ? "Estimate again" : "Estimate all rows",
      );
      await driver.run(press, "main", sums.length > 0 ? "Estimate again" : "Estimate all rows");
      await driver.until(`the sum with the third module ${how}`, () =>
        [...document.querySelectorAll("main button")].some((one) => one.textContent.trim() === "Save each row as CSV"),
      );
      sums.push(await driver.run(textOf, ".sum"));
    }
    assert.match(sums[0], /2500 of 2500/);
    assert.equal(new Set(sums).size, 1);
  },

  async "the worker's script, the service worker and the saved file do not come; what was stored is damaged"(driver, { server, folder }) {
    const readme = write(folder, "README.md", card);
    await driver.goto(`${server.address}NOTICES.txt`);
    await driver.run(() => ["draft", "board", "planned"].forEach((what) => localStorage.setItem(`trainprint.${what}.1`, '{"texts":[{{')));
    server.set([/\/assets\/worker-[^/]*\.js$/, "blocked"], [/service-worker\.js$/, () => "}{"], [/embed\.html$/, "blocked"]);
    await opened(driver, server.address);
    await driver.setFiles('input[type="file"]', readme);
    await driver.until("the card", says, ".files", "What this card says about emissions");
    await driver.until("that there is no worker", says, ".files", "no worker");
    await driver.run(press, ".examples", "Llama 2 7B");
    await driver.until("the figure", () => document.querySelector("#result .figure")?.textContent.trim() === "44 t CO2e");
    await driver.until("Save for offline", () => document.querySelector(".keep button") !== null);
    await driver.run(press, ".keep", "Save for offline");
    await failed(driver, ".keep", "The file was not saved.");
    await driver.run(() => {
      URL.createObjectURL = () => "about:blank";
      HTMLAnchorElement.prototype.click = function () {
        self.savedAs = this.download;
      };
    });
    server.set();
    await again(driver, ".keep");
    await driver.until("the file", () => self.savedAs === "trainprint.html");
    // It keeps itself in no browser here, and says nothing of that.
    assert.equal(await driver.run(() => navigator.serviceWorker?.controller ?? null), null);
  },

  async "the page's own script does not come; the browser runs no WebAssembly, and forbids storage"(driver, { server }) {
    server.set([/^\/$/, (html) => html.split('<script type="module">')[0]]);
    await driver.goto(server.address);
    await driver.until("what happened", says, "body", "its script did not arrive");
    const withoutModules = (html) => html.replace("<script>", '<script src="./early.js"></script><script>');
    const early = () => `delete self.WebAssembly;
      for (const store of ["localStorage", "sessionStorage"])
        Object.defineProperty(self, store, { get() { throw new DOMException("denied", "SecurityError"); } });`;
    server.set([/^\/$/, withoutModules], [/early\.js$/, early]);
    await opened(driver, server.address);
    await driver.run(enter, "field-name", "mine");
    await failed(driver, "#result", "runs no WebAssembly", "mine");
    await driver.until("that nothing is stored", says, "footer", "not stored");
    await driver.run(() => void (location.hash = "method"));
    await driver.until("the method", says, "main", "Hugging Carbon");
    assert.equal(await driver.run(valueOf, "field-name"), "mine");
  },
};
