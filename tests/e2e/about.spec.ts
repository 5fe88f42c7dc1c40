import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expectNoOverflow, expectNoViolations, expectSoundInEveryLook } from "./support/axe";
import { oneFile, site } from "./support/built";
import { expect, test } from "./support/test";

const second = /\/assets\/trainprint-files-[^/]*\.wasm$/;
const held = "All 10 published figures are given again";

// What the browser itself notes of a request that fails.
test.use({ tolerated: /Failed to load resource|preload/ });

/** The second module with another figure of T5-11B among those that were published. */
function withAnotherFigure(): Buffer {
  const [name = ""] = readdirSync(join(site, "assets")).filter((file) => second.test(`/assets/${file}`));
  const bytes = readFileSync(join(site, "assets", name));
  const published = Buffer.alloc(8);
  published.writeDoubleLE(46.7);
  const at = bytes.lastIndexOf(published);
  expect(at).toBeGreaterThan(0);
  bytes.writeDoubleLE(40.7, at);
  return bytes;
}

test("about: the self-test runs, holds, does not hold, or cannot run, and says so; in French and in the file, too", async ({ page, server }) => {
  let release = () => {};
  const arrives = new Promise<void>((resolve) => (release = resolve));
  await page.route(second, async (route) => {
    await arrives;
    await route.continue();
  });
  await page.goto(server.origin);
  await page.getByRole("link", { name: /^About/ }).click();
  await expect(page.getByText("The self-test is running.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "About" })).toBeFocused();
  release();
  await expect(page.getByText(held)).toBeVisible();
  const about = page.getByRole("region", { name: "About" });
  await expect(about.getByRole("row", { name: /BLOOM/ })).toContainText("24.692 t CO2e");
  await expect(about).toContainText(/Trainprint \d+\.\d+\.\d+/);
  await expect(about).toContainText(/\d+ accelerators, \d+ places with grids of 20\d\d to 20\d\d/);
  await expect(about).toContainText(/[\d.]+ ms here \(budget 1 ms\)/);
  await expectSoundInEveryLook(page, [1280, 320]);
  await page.unroute(second);

  await page.route(second, (route) =>
    route.fulfill({
      body: withAnotherFigure(),
      contentType: "application/wasm",
    }),
  );
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("1 of 10 published figures are not given again. Do not publish");
  await expect(page.getByRole("row", { name: /T5-11B/ })).toContainText("no");
  await expectNoViolations(page);
  await page.unroute(second);

  await page.route(second, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("The self-test could not run.");
  await page.unroute(second);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(held)).toBeVisible();

  await page.goto(`${server.origin}/fr/#about`);
  await expect(page.getByText("Les 10 chiffres publiés sont tous redonnés")).toBeVisible();
  await expect(page.getByRole("row", { name: /BLOOM, énergie mesurée/ })).toContainText("24,692 t CO2e");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoOverflow(page);
  const table = page.getByRole("row", { name: /BLOOM, énergie mesurée/ }).locator("xpath=ancestor::*[@role='region']");
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

  await page.goto(`${pathToFileURL(oneFile).href}#about`);
  await expect(page.getByText(held)).toBeVisible();
});

test("about: marks that turn or hide text are codes where a mistake quotes what was typed", async ({ page, server }) => {
  await page.goto(`${server.origin}/#run=${encodeURIComponent(JSON.stringify({ texts: { region: "Atl\u202eantis" } }))}`);
  const quoted = page.getByText("Atl⟨U+202E⟩antis").first();
  await expect(quoted).toBeVisible();
  expect(await page.locator("#app").textContent()).not.toMatch(/\u202e/);
});
