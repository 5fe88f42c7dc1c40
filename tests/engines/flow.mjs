// The way through the page, written once for every engine.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { goldens, loadModule } from "../wasm/module.mjs";

const llama = JSON.parse(readFileSync(resolve(import.meta.dirname, "../golden/imports/llama-2-7b-config.json"), "utf8"));

/**
 * What a driver does: goto(url), run(function, ...given) in the page, until(what, function, ...given) it is true, click and tap
 * (selector) with a mouse and a finger, type(text), typeInFrame(selector, text), press(key), paste() with the keyboard, setFiles(selector, ...paths),
 * close(); `dispatches`: tap() dispatches events; `errors`: what the page threw. A finger in a name of a test is told as `fingers` in drivers.mjs has it.
 * @typedef {Awaited<ReturnType<typeof import("./drivers.mjs").chromium>>} Driver
 */

const text = (selector) => document.querySelector(selector)?.textContent ?? "";
const yamlNow = () => document.querySelector("#result pre code")?.textContent ?? "";
const figureNow = () => document.querySelector("#result .figure")?.textContent.trim() ?? "";
const valueOf = (id) => document.getElementById(id)?.value ?? "";
const hasYaml = (part) => (document.querySelector("#result pre code")?.textContent ?? "").includes(part);
const focusButton = (label) => {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === label);
  button?.focus();
  return button !== undefined;
};
const contains = (selector, part) => (document.querySelector(selector)?.textContent ?? "").includes(part);

/** The run as a link has it: each value as text, at its path. */
function fragmentOf(run) {
  const texts = {};
  const take = (prefix, values) => {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === "object") take(`${prefix}${key}.`, value);
      else texts[prefix + key] = String(value);
    }
  };
  take("", run);
  const meanings = Object.fromEntries(["device_hours", "wall_clock_hours"].filter((path) => path in run).map((path) => ["device_hours", path]));
  return `run=${encodeURIComponent(JSON.stringify({ texts, meanings }))}`;
}

/** Opens the page with nothing kept from before. */
async function fresh(driver, address) {
  // Not on the page itself, which stores its draft when it is left.
  await driver.goto(address.startsWith("file:") ? "about:blank" : new URL("NOTICES.txt", address).href);
  if (!address.startsWith("file:")) await driver.run(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
  await driver.goto(address);
  await driver.until("the script", () => document.querySelector(".boot") === null);
}

/** With Tab to `selector`, from where the keyboard is. */
async function reach(driver, selector) {
  const most = 120;
  for (let presses = 0; presses < most; ++presses) {
    if (await driver.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await driver.press("Tab");
  }
  assert.fail(`${selector} is not reached in ${most} presses of Tab`);
}

/** Presses what `selector` finds, each in a way of its own. */
const ways = {
  "the mouse": (driver, selector) => driver.click(selector),
  async "the keyboard alone"(driver, selector) {
    await reach(driver, selector);
    if (!/textarea|#sentence/.test(selector)) await driver.press("Enter");
  },
  "{finger}": (driver, selector) => driver.tap(selector),
};

/** From a sentence to the YAML that is copied, and to where a number of it is from. */
async function mainWay(driver, site, press) {
  await fresh(driver, site);
  await driver.run(() => document.body.focus());
  await press(driver, "#sentence");
  await driver.until("the sentence box has the keyboard", () => document.activeElement?.id === "sentence");
  await driver.type("Fine-tuned a 7-13B model on one A100 80GB for 9 hours in France");
  await driver.until("the question", () => document.querySelector(".question button:not(:disabled)") !== null);
  await press(driver, ".question button");
  await driver.until("an answer", hasYaml, "co2_eq_emissions");
  await driver.until("the mark of a number", () => document.querySelector("[popover]") !== null);
  await press(driver, "#result button[data-of=energy]");
  await driver.until("where it is from", () => document.querySelector("[popover]:popover-open")?.textContent.includes("PUE") ?? false);
  await driver.press("Escape");
  await driver.until("that it is closed", () => document.querySelector("[popover]:popover-open") === null);
  await press(driver, "#result .card .top > button");
  // A browser lets no script write to the clipboard without a press of the reader's own, which a dispatched event is not.
  const copied = press === ways["{finger}"] && driver.dispatches ? "Selected: copy it" : "Copied";
  await driver.until("that it is copied", contains, "#result .card", copied);
}

/** @type {Record<string, (driver: Driver, about: {site: string, file: string, folder: string, hosting: ReturnType<typeof import("./hosting.mjs").hosting>}) => Promise<void>>} */
export const flow = {
  async "a sentence is typed, its question answered with the mouse, and the YAML copied with the keyboard"(driver, { site }) {
    await fresh(driver, site);
    await driver.click("#sentence");
    await driver.type("Fine-tuned a 7-13B model on one A100 80GB for 9 hours in France");
    await driver.until("the question", () => document.querySelector(".question button:not(:disabled)") !== null);
    await driver.click(".question button");
    await driver.until("an answer", hasYaml, "co2_eq_emissions");
    await driver.until("what was answered", (part) => document.querySelector(".sentence").textContent.includes(part), "Answered");
    const yaml = await driver.run(yamlNow);
    assert.match(yaml, /training_type: "fine-tuning"/);
    assert.match(yaml, /hardware_used: .*A100/);
    assert.ok(await driver.run(focusButton, "Copy YAML"));
    await driver.press("Enter");
    await driver.until("that it is copied", contains, "#result .card", "Copied");
    assert.ok(await driver.run(focusButton, "paste text or a Hub model"));
    await driver.press("Enter");
    await driver.until("the box for it", () => document.querySelector(".given textarea") !== null);
    await reach(driver, ".given textarea");
    await driver.paste();
    await driver.until("what was pasted", () => document.querySelector(".given textarea").value !== "");
    assert.equal((await driver.run(() => document.querySelector(".given textarea").value)).trim(), yaml.trim());
  },

  ...Object.fromEntries(
    Object.entries(ways).map(([way, press]) => [
      `with ${way} from a sentence to the YAML, and to where its energy is from`,
      (driver, { site }) => mainWay(driver, site, press),
    ]),
  ),

  async "fields are filled in with the keyboard alone, and a name is chosen from the list"(driver, { site }) {
    await fresh(driver, site);
    await driver.run(() => document.getElementById("field-parameters").focus());
    await driver.type("7B");
    await driver.press("Tab");
    await driver.type("1T");
    await driver.run(() => document.getElementById("field-accelerator").focus());
    await driver.type("H100 SX");
    await driver.until("the list", () => [...document.querySelectorAll("[role=option]")].some((option) => option.textContent.includes("H100 SXM")));
    await driver.press("ArrowDown");
    await driver.press("Enter");
    await driver.until("the chosen name", () => document.getElementById("field-accelerator").value.startsWith("H100 SXM"));
    await driver.run(() => document.getElementById("field-accelerator-count").focus());
    await driver.type("8");
    await driver.run(() => document.getElementById("field-device-hours").focus());
    await driver.type("100");
    await driver.until("the product", () => document.body.textContent.includes("100 h × 8 = 800 h"));
    await driver.until("an answer", hasYaml, "H100");
  },

  async "an example is chosen with {finger}, Undo takes it back"(driver, { site }) {
    await fresh(driver, site);
    await driver.tap(".examples button");
    await driver.until("the figure", () => document.querySelector("#result .figure")?.textContent.trim() === "44 t CO2e");
    await driver.tap(".examples .end button");
    await driver.until(
      "the empty form",
      () => document.getElementById("field-parameters").value === "" && !document.querySelector("#result .figure"),
    );
  },

  async "a number above 2^32 goes through import, form, link and export unchanged"(driver, { site, folder }) {
    mkdirSync(folder, { recursive: true });
    const config = join(folder, "config.json");
    writeFileSync(config, llama.files[0].text);
    await fresh(driver, site);
    await driver.setFiles('input[type="file"]', config);
    await driver.until("what the file says", focusButton, "Fill in the form");
    await driver.press("Enter");
    await driver.until("the number in the form", (id) => document.getElementById(id)?.value === "6,738,415,616", "field-parameters");
    await driver.click("#field-tokens");
    await driver.type("2,000,000,000,001");
    await driver.until("an answer", hasYaml, "co2_eq_emissions");
    // The shorter numbers on the way here have answers of their own: this one's is that of 2 trillion tokens.
    const figure = "55 t CO2e";
    await driver.until(
      "the answer of the whole number",
      (wanted) => document.querySelector("#result .figure")?.textContent.trim() === wanted,
      figure,
    );
    await driver.click(".share button");
    await driver.until("the link", () => document.querySelector(".share code") !== null);
    const link = await driver.run(() => document.querySelector(".share code").textContent);
    await driver.goto("about:blank");
    await fresh(driver, link);
    await driver.until("the same figure", (wanted) => document.querySelector("#result .figure")?.textContent.trim() === wanted, figure);
    assert.equal(await driver.run(valueOf, "field-parameters"), "6,738,415,616");
    assert.equal(await driver.run(valueOf, "field-tokens"), "2,000,000,000,001");
    await driver.until("the formats", () => {
      document.querySelectorAll("#result details").forEach((one) => (one.open = true));
      return document.querySelector('select[aria-label="Format"]') !== null;
    });
    // One format after another, until one has both numbers.
    await driver.until("the numbers in an export", () => {
      const exported = document.querySelector("#result pre[tabindex]")?.textContent ?? "";
      if (exported.includes("6738415616") && exported.includes("2000000000001")) return true;
      const select = document.querySelector('select[aria-label="Format"]');
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return false;
    });
  },

  async "in French it answers in French with the same YAML, and the way to the other language keeps the inputs"(driver, { site }) {
    await fresh(driver, site);
    await driver.click(".examples button");
    await driver.until("an answer", hasYaml, "co2_eq_emissions");
    const english = await driver.run(yamlNow);
    await driver.run(() => document.querySelector('footer a[hreflang="fr"]').focus());
    await driver.press("Enter");
    await driver.until("the page in French", () => document.documentElement.lang === "fr" && location.pathname.endsWith("/fr/"));
    await driver.until("the same inputs", (id) => document.getElementById(id)?.value === "2T", "field-tokens");
    await driver.until("the answer in French", contains, "#result .interval", "Très probablement");
    assert.equal(await driver.run(yamlNow), english);
    await driver.run(() => document.getElementById("field-parameters").select());
    await driver.type("6,74 B");
    await driver.until("the number as it was read", () => document.querySelector("form").textContent.includes("6\u202f740\u202f000\u202f000"));
    assert.equal(await driver.run(yamlNow), english);
    await driver.until("the core's own sentences", contains, ".details", "propagation des erreurs relatives");
    await driver.run(() => document.querySelector('footer a[hreflang="en"]').focus());
    await driver.press("Enter");
    await driver.until("the page in English", () => document.documentElement.lang === "en");
    await driver.until("the number that was typed", (id) => document.getElementById(id)?.value === "6,74 B", "field-parameters");
  },

  async "the theme follows the address"(driver, { site }) {
    const grounds = [];
    for (const theme of ["light", "dark"]) {
      await driver.goto(`${site}?__theme=${theme}`);
      grounds.push(await driver.run(() => getComputedStyle(document.body).backgroundColor));
    }
    assert.deepEqual(grounds, ["rgb(250, 249, 246)", "rgb(18, 21, 19)"]);
  },

  async "embedded in a light and in a dark page it is readable, and a sentence is typed into it with the keyboard"(driver, { site }) {
    for (const host of ["light", "dark"]) {
      await fresh(driver, site);
      await driver.goto(`${site}host-${host}.html`);
      await driver.until("the frame", () => document.querySelector("iframe").contentDocument?.querySelector("#field-parameters") != null);
      await driver.until("its script", () => document.querySelector("iframe").contentDocument.querySelector(".boot") === null);
      await driver.typeInFrame("#sentence", "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin");
      await driver.until("an answer", () => document.querySelector("iframe").contentDocument.querySelector("#result .figure") !== null);
      const filled = await driver.run(() => document.querySelector("iframe").contentDocument.getElementById("field-accelerator").value);
      assert.match(filled, /RTX 4090/);
      const [ground, ink] = await driver.run(() => {
        const body = document.querySelector("iframe").contentDocument.body;
        const style = body.ownerDocument.defaultView.getComputedStyle(body);
        return [style.backgroundColor, style.color];
      });
      const light = (colour) =>
        colour
          .match(/\d+/g)
          .slice(0, 3)
          .reduce((sum, part) => sum + Number(part), 0);
      assert.ok(!/rgba\(.*, 0\)|transparent/.test(ground), ground);
      assert.ok(Math.abs(light(ground) - light(ink)) > 400, `${ink} on ${ground}`);
    }
  },

  async "the file from disk and the hosted page give every golden run the YAML of the core itself"(driver, { site, file }) {
    const core = await loadModule({}, "trainprint-files");
    const runs = goldens.flatMap(({ file: name, run }) => {
      const answer = JSON.parse(core.estimate(JSON.stringify(run)));
      return answer.ok ? [{ name, fragment: fragmentOf(run), yaml: answer.report.card.yaml }] : [];
    });
    assert.ok(runs.length > 10);
    for (const address of [pathToFileURL(file).href, site]) {
      await fresh(driver, address);
      // As a link brings them, one after the other; the answer before it stays until there is another.
      for (const { name, fragment, yaml } of runs) {
        await driver.run((hash) => void (location.hash = hash), fragment);
        await driver.until(
          `the YAML of ${name} in ${address}`,
          (wanted) => document.querySelector("#result pre code")?.textContent.trim() === wanted,
          yaml.trim(),
        );
      }
    }
  },

  async "the page saves itself with what was typed, and the saved file, opened from disk, has it and estimates"(driver, { site, folder }) {
    mkdirSync(folder, { recursive: true });
    await fresh(driver, site);
    await driver.click("#field-parameters");
    await driver.type("7B");
    await driver.until("an answer", hasYaml, "co2_eq_emissions");
    const yaml = await driver.run(yamlNow);
    await driver.until("Save for offline", () => document.querySelector(".keep button") !== null);
    // What would be downloaded, without the browser's own questions about it.
    await driver.run(() => {
      URL.createObjectURL = (file) => {
        file.text().then((text) => Object.assign(self.saved, { text }));
        return "about:blank";
      };
      HTMLAnchorElement.prototype.click = function () {
        self.saved.name = this.download;
      };
      self.saved = {};
      document.querySelector(".keep button").click();
    });
    await driver.until("the file", () => self.saved.text !== undefined);
    assert.equal(await driver.run(() => self.saved.name), "trainprint.html");
    const file = join(folder, "saved.html");
    writeFileSync(file, await driver.run(() => self.saved.text));
    await driver.goto(pathToFileURL(file).href);
    await driver.until("what was saved", (id) => document.getElementById(id)?.value === "7B", "field-parameters");
    await driver.until("the same YAML", (wanted) => document.querySelector("#result pre code")?.textContent === wanted, yaml);
    await driver.run(() => document.getElementById("field-tokens").focus());
    await driver.type("1T");
    await driver.until("another answer", (before) => document.querySelector("#result pre code")?.textContent !== before, yaml);
    assert.match(await driver.run(text, "#result"), /Tier 2/);
  },

  async "visited once, the page opens and computes without its server; a newer build is announced and taken when asked for"(driver, { hosting }) {
    const address = await hosting.start();
    await fresh(driver, address);
    await driver.tap(".examples button");
    await driver.until("the page kept", () => navigator.serviceWorker.controller !== null);
    await hosting.stop();
    await driver.goto("about:blank");
    await driver.goto(`${address}?__theme=light`);
    await driver.until("the figure", () => document.querySelector("#result .figure")?.textContent.trim() === "44 t CO2e");
    await hosting.renew();
    await hosting.start();
    await driver.goto(address);
    await driver.until("the news", contains, ".newer", "A new version is ready.");
    assert.notEqual(await driver.run(() => document.title), "Newer");
    await driver.click(".newer button");
    await driver.until("the newer build", () => document.title === "Newer");
    await driver.until("the figure", () => document.querySelector("#result .figure")?.textContent.trim() === "44 t CO2e");
  },
};
