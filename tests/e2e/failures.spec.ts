// Of what the second module alone reads. Parts that do not come, or come damaged, are in tests/engines/faults.mjs.
import type { Route } from "@playwright/test";
import { App, expect, place, test } from "./support/test";

const blocked = (route: Route) => route.abort();

const second = /\/assets\/trainprint-files-[^/]*\.wasm$/;

// What the browser itself notes of a request that fails, and Emscripten of bytes that are no module.
test.use({ tolerated: /Failed to load resource|wasm|Aborted|preload/ });

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
  await page.route(second, blocked);
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
