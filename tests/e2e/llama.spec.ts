import { origins } from "../../web/src/result/origins";
import { reportOf } from "./support/core";
import { check, run, type } from "./support/llama";
import { App, expect, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("hosted page: typed fields give a live result, and the copied YAML holds its grams", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await type(app);
  await app.button("Copy YAML").click();
  await expect(app.result.getByRole("status")).toHaveText("Copied");
  await check(app, await page.evaluate(() => navigator.clipboard.readText()));
});

test("hosted page: the result is announced once typing rests", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").pressSequentially("6.74B");
  await expect(app.result).toContainText("Tier 3");
  await expect(app.announced).toContainText("CO2e");
});

test("hosted page: every route is drawn on one axis and its sum can be opened", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.details.locator(".panel:not(:has(figure)) circle")).toHaveCount(3); // the other routes
  const tornado = page.getByRole("figure").filter({ hasText: "What makes it uncertain?" });
  await expect(tornado.locator("rect.low")).toHaveCount(4);
  await expect(tornado.locator("rect.high")).toHaveCount(4);
  await expect(tornado).toContainText("Most of all:");
  const sum = page.getByRole("region", { name: "The working" });
  await sum.locator("summary").first().click();
  const open = sum.locator("details[open]");
  const [headline] = (await reportOf(run)).routes;
  for (const line of headline.trace) {
    const row = open.locator("li, div").filter({ hasText: line.label }).filter({ hasText: line.display });
    const parts = line.kind === "input" ? [origins[line.origin], line.source] : [`= ${line.formula}`, `= ${line.calculation}`];
    for (const part of parts) await expect(row.last()).toContainText(part);
  }
  await sum.getByRole("button", { name: "Power of one accelerator" }).first().click();
  await expect(app.field("Accelerator power W")).toBeFocused();
});

test("hosted page: the working is copied as text and as Markdown, with its numbers", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await app.result.getByRole("button", { name: "Show the working" }).click();
  const working = page.getByRole("region", { name: "The working" });
  await working.getByRole("button", { name: "Copy as text" }).first().click();
  await expect(working.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("383.55 gCO2e/kWh");
  await working.getByRole("button", { name: "Copy as Markdown" }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("| Result |");
});
