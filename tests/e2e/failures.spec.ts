import type { Page, Route } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { site } from "./support/built";
import { App, expect, llama, place, test } from "./support/test";

const readme = "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 31.2 # kg\n---\n# M\n";
const drop = (page: Page) =>
  page.locator('input[type="file"]').setInputFiles({ name: "README.md", mimeType: "text/plain", buffer: Buffer.from(readme) });

const first = /\/assets\/trainprint-(?!files)[^/]*\.wasm$/;
const second = /\/assets\/trainprint-files-[^/]*\.wasm$/;

// What the browser itself notes of a request that fails, and Emscripten of bytes that are no module.
test.use({ tolerated: /Failed to load resource|wasm|Aborted|preload/ });

const answers = {
  blocked: (route: Route) => route.abort(),
  "cut short": (route: Route) => {
    const name = readdirSync(join(site, "assets")).find((file) => route.request().url().endsWith(file)) ?? "";
    return route.fulfill({ body: readFileSync(join(site, "assets", name)).subarray(0, 1000), contentType: "application/wasm" });
  },
  "a page of a proxy": (route: Route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }),
};

for (const [what, answer] of Object.entries(answers)) {
  test(`failures: the first module ${what}: words, and "Try again" opens it with nothing lost`, async ({ page, server }) => {
    await page.route(first, answer);
    await page.goto(server.origin);
    const app = new App(page);
    await app.field("Name").fill("mine");
    await expect(app.result).toContainText("The calculator could not be opened");
    await expect(app.result).toContainText(/did not arrive|arrived damaged/);
    await expect(app.result).not.toContainText(/fetch|Aborted|Compile/);
    await page.unroute(first);
    await app.button("Try again").click();
    await app.field("Parameters").fill("7B");
    await expect(app.result).toContainText("Tier 3");
    await expect(app.field("Name")).toHaveValue("mine");
  });

  test(`failures: the second module ${what}: what does not work is said, and "Try again" opens it`, async ({ page, server }) => {
    await page.route(second, answer);
    await page.goto(server.origin);
    const app = new App(page);
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
    await expect(app.result).toContainText("Figures are not checked for plausibility.");
    await drop(page);
    const files = page.getByRole("region", { name: "Files" });
    await expect(files).toContainText("The files could not be read.");
    await expect(files).not.toContainText(/fetch|Aborted|Compile/);
    await page.unroute(second);
    await files.getByRole("button", { name: "Try again" }).click();
    await expect(files).toContainText("What this card says about emissions");
    await app.result.getByRole("button", { name: "Try again" }).first().click();
    await expect(app.result).not.toContainText("not checked for plausibility");
    await expect(app.result).toContainText("In your README.md");
  });
}

test("failures: a city waits for the second module; the last answer stands until it is there", async ({ page, server }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(second, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("7B");
  await expect(app.result).toContainText("Tier 3");
  await app.combobox(place).fill("Kansas City");
  await expect(app.result).toContainText("Tier 3");
  await expect(page.getByText("Out of date")).toHaveCount(0);
  await app.button("Start over").click();
  await app.combobox(place).fill("Berlin");
  await app.field("Parameters").fill("7B");
  await expect(app.result).toContainText("Looking it up");
  release();
  await expect(app.result).toContainText("Germany");
});

test("failures: a city without the second module: words at the field, and what to do", async ({ page, server }) => {
  await page.route(second, answers.blocked);
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("7B");
  await app.combobox(place).fill("Berlin");
  await page.keyboard.press("Tab");
  await expect(page.locator("form")).toContainText("write a name from the list");
  await expect(app.result).not.toContainText("Looking it up");
  await app.combobox(place).fill("Germany");
  await expect(app.result).toContainText("Germany");
  await app.combobox(place).fill("Berlin");
  await page.keyboard.press("Tab");
  await page.unroute(second);
  await app.result.getByRole("button", { name: "Try again" }).first().click();
  await expect(page.locator("form")).not.toContainText("write a name from the list");
  await expect(app.result).toContainText("Germany");
});

test("failures: the part of the page that shows files does not arrive, and comes when tried again", async ({ page, server }) => {
  await page.route("**/assets/Given-*.js", answers.blocked);
  await page.goto(server.origin);
  await drop(page);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("A part of this page did not arrive");
  await page.unroute("**/assets/Given-*.js");
  await files.getByRole("button", { name: "Try again" }).click();
  await expect(files).toContainText("What this card says about emissions");
});

test("failures: the worker's script does not arrive: the page reads files itself and says so", async ({ page, server }) => {
  await page.route("**/assets/worker-*.js", answers.blocked);
  await page.goto(server.origin);
  await drop(page);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("What this card says about emissions");
  await expect(files).toContainText("no worker");
});

test("failures: the page's script does not arrive: the page says what happened", async ({ page, server }) => {
  await page.route(`${server.origin}/`, async (route) => {
    const answer = await route.fetch();
    const [arrived] = (await answer.text()).split('<script type="module">');
    await route.fulfill({ response: answer, body: arrived });
  });
  await page.goto(server.origin);
  await expect(page.getByText("its script did not arrive")).toBeVisible();
});

test("failures: where nothing can be stored the footer does not say that it is kept", async ({ page, server }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(server.origin);
  await new App(page).field("Name").fill("mine");
  await expect(page.getByRole("contentinfo")).toContainText("not stored");
  await expect(page.getByRole("contentinfo")).not.toContainText("kept");
});
