// The way through the page, written once for every engine.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const llama = JSON.parse(readFileSync(resolve(import.meta.dirname, "../golden/imports/llama-2-7b-config.json"), "utf8"));

/**
 * What a driver does: goto(url), run(function, ...given) in the page, until(what, function, ...given) it is true, click and tap
 * (selector) with a pointer, type(text), press(key), paste() with the keyboard, setFiles(selector, ...paths), close(); `touch`:
 * whether tap is a finger's; `errors`: what the page threw.
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

/** Opens the page with nothing kept from before. */
async function fresh(driver, address) {
  await driver.goto(address);
  await driver.run(() => localStorage.clear());
  await driver.goto("about:blank");
  await driver.goto(address);
  await driver.until("the script", () => document.querySelector(".boot") === null);
}

/** @type {Record<string, (driver: Driver, about: {site: string, file: string, folder: string}) => Promise<void>>} */
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
    assert.ok(await driver.run(focusButton, "paste text"));
    await driver.press("Enter");
    await driver.click(".given textarea");
    await driver.paste();
    await driver.until("what was pasted", () => document.querySelector(".given textarea").value !== "");
    assert.equal((await driver.run(() => document.querySelector(".given textarea").value)).trim(), yaml.trim());
  },

  async "fields are filled in with the keyboard alone, and a name is chosen from the list"(driver, { site }) {
    await fresh(driver, site);
    await driver.run(() => document.getElementById("field-parameters").focus());
    await driver.type("7B");
    await driver.press("Tab");
    await driver.type("1T");
    await driver.run(() => document.getElementById("field-accelerator").focus());
    await driver.type("H100 SX");
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

  async "an example is chosen with a finger where the engine has one, Undo takes it back"(driver, { site }) {
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
    await driver.until("the second module's answer", () => !document.querySelector("#result.stale"));
    const figure = await driver.run(figureNow);
    assert.match(figure, /CO2e/);
    await driver.click(".share button");
    await driver.until("the link", () => document.querySelector(".share code") !== null);
    const link = await driver.run(() => document.querySelector(".share code").textContent);
    await driver.goto("about:blank");
    await fresh(driver, link);
    await driver.until("the same figure", (wanted) => document.querySelector("#result .figure")?.textContent.trim() === wanted, figure);
    assert.equal(await driver.run(valueOf, "field-parameters"), "6,738,415,616");
    assert.equal(await driver.run(valueOf, "field-tokens"), "2,000,000,000,001");
    await driver.run(() => [...document.querySelectorAll("#result details")].forEach((one) => (one.open = true)));
    await driver.until("the formats", () => document.querySelector('select[aria-label="Format"]') !== null);
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

  async "the theme follows the address"(driver, { site }) {
    const grounds = [];
    for (const theme of ["light", "dark"]) {
      await driver.goto(`${site}?__theme=${theme}`);
      grounds.push(await driver.run(() => getComputedStyle(document.body).backgroundColor));
    }
    assert.deepEqual(grounds, ["rgb(250, 249, 246)", "rgb(18, 21, 19)"]);
  },

  async "embedded in a light and in a dark page it is readable, and estimates what is typed"(driver, { site }) {
    for (const host of ["light", "dark"]) {
      await driver.goto(`${site}host-${host}.html`);
      await driver.until("the frame", () => document.querySelector("iframe").contentDocument?.querySelector("#field-parameters") != null);
      await driver.until("its script", () => document.querySelector("iframe").contentDocument.querySelector(".boot") === null);
      await driver.run(() => {
        const frame = document.querySelector("iframe");
        frame.contentWindow.focus();
        frame.contentDocument.getElementById("field-parameters").focus();
        const input = frame.contentDocument.getElementById("field-parameters");
        input.value = "7B";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await driver.until("an answer", () => document.querySelector("iframe").contentDocument.querySelector("#result .figure") !== null);
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

  async "the saved file, opened from disk, estimates what is typed"(driver, { file }) {
    await driver.goto(file);
    await driver.until("the script", () => document.querySelector(".boot") === null);
    await driver.click("#field-parameters");
    await driver.type("7B");
    await driver.until("an answer", hasYaml, "co2_eq_emissions");
    assert.match(await driver.run(text, "#result"), /Tier 3/);
  },
};
