import { readFileSync } from "node:fs";
import { expect, test } from "./support/test";

test("data: every grid is found by its name, with year, basis, source and licence", async ({ page, server }) => {
  await page.goto(`${server.origin}#data`);
  const table = page.getByRole("region", { name: "Grids and places" });
  await expect(table.getByRole("row")).toHaveCount(51); // and the columns' names
  await page.getByRole("searchbox", { name: "Search" }).fill("Frankreich");
  const france = table.getByRole("row", { name: /France FRA/ });
  await expect(france).toContainText(/20\d\d, life-cycle/);
  await expect(france).toContainText("CC BY 4.0");
});

test("data: accelerators stand beside, and what was found can be saved", async ({ page, server }) => {
  await page.goto(`${server.origin}#data`);
  await page.getByRole("button", { name: /GPUs, TPUs/ }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("H100 SXM");
  await expect(page.getByRole("row", { name: /H100 SXM5 80GB/ })).toContainText("700");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text).toMatch(/^Id,Name,/);
  expect(text).toContain("nvidia-h100-sxm");
});

test("method: it is there to read, where it departs from the paper included", async ({ page, server }) => {
  await page.goto(server.origin);
  await page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name: "Method" }).click();
  await expect(page.getByRole("heading", { name: "Where we depart from the paper" })).toBeVisible();
  await expect(page.getByRole("article", { name: "The method" })).toBeFocused();
});
