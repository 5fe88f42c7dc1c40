import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { App, expect, llama, test } from "./support/test";

const picture = (page: Page, question: string) => page.getByRole("figure").filter({ hasText: question });

test("pictures: each says its finding, and its table holds the figures that it draws", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  const elsewhere = picture(page, "What if it had run elsewhere?");
  await expect(elsewhere).toContainText(/In Sweden it would have been \d+\s% less; in India/);
  await elsewhere.locator("summary").click();
  await expect(elsewhere.getByRole("row", { name: /United States \(this run\)/ })).toContainText(llama.figure);
  await expect(elsewhere.getByRole("row")).toHaveCount(9); // and the columns' names
  await expect(elsewhere.locator("svg rect")).toHaveCount(8);
  await expect(picture(page, "What if it had run on other hardware?")).toContainText("On B200 it would have been");
  await expect(picture(page, "Where does the energy go?")).toContainText("of the electricity goes into the accelerators");
  const published = picture(page, "How does it compare with published models?");
  await expect(published.locator("circle.point")).not.toHaveCount(0);
  await expect(published.locator("text.own")).toHaveText("Llama 2 7B");
});

test("pictures: they follow the form, and a run at home has no cooling", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("one RTX 4090 for 9 hours in Berlin");
  const energy = picture(page, "Where does the energy go?");
  await expect(energy).toContainText("Servers and network");
  await expect(energy).not.toContainText("Cooling");
  await expect(picture(page, "How does it compare")).toHaveCount(0); // its compute is not known
});

for (const [format, check] of [
  ["SVG", (bytes: Buffer) => expect(bytes.toString()).toMatch(/^<svg[^]*What if it had run elsewhere\?[^]*Sweden/)],
  ["PNG", (bytes: Buffer) => expect(bytes.subarray(1, 4).toString()).toBe("PNG")],
  ["CSV", (bytes: Buffer) => expect(bytes.toString()).toMatch(/^Place,Emissions,gCO₂e,Grid,Worked out as,Source\r\nSweden,/)],
] as const) {
  test(`pictures: one can be taken as ${format}`, async ({ page, server }) => {
    await page.goto(server.origin);
    await new App(page).button("Llama 2 7B").click();
    const elsewhere = picture(page, "What if it had run elsewhere?");
    await elsewhere.locator("summary").click();
    const downloading = page.waitForEvent("download");
    await elsewhere.getByRole("button", { name: format }).click();
    check(readFileSync(await (await downloading).path()));
  });
}

test("pictures: what stands below the answer is asked for once, and again only when that changes", async ({ page, server }) => {
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(self, { calls });
    const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
    Worker.prototype.postMessage = function (message: { call?: string }) {
      if (message.call) calls.push(message.call);
      post.call(this, message);
    };
  });
  const calls = () => page.evaluate(() => (self as unknown as { calls: string[] }).calls.filter((call) => call !== "estimate").sort());
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(page.locator("figure", { hasText: "What if it had run elsewhere?" })).toBeVisible();
  await expect(page.locator(".details [aria-busy=true]")).toHaveCount(0);
  await page.waitForTimeout(1500);
  const first = await calls();
  await page.waitForTimeout(1500);
  expect(await calls()).toEqual(first);
  await app.field("Hours").fill("368,640");
  await expect(page.locator("figure", { hasText: "What if it had run elsewhere?" })).toContainText("89 t");
  await page.waitForTimeout(1500);
  const second = await calls();
  expect(second.length).toBeGreaterThan(first.length);
  await page.waitForTimeout(1500);
  expect(await calls()).toEqual(second);
});

test("pictures: what is of the answer before says so, until it has followed", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  const busy = page.locator(".details [aria-busy=true], .details[aria-busy=true]");
  await expect(page.locator("figure", { hasText: "What if it had run elsewhere?" })).toBeVisible();
  await expect(busy).toHaveCount(0);
  await page.evaluate(() => {
    const seen = Object.assign(self, { busy: 0 });
    new MutationObserver(() => (seen.busy += document.querySelectorAll(".details [aria-busy=true]").length)).observe(document.body, {
      subtree: true,
      attributeFilter: ["aria-busy"],
    });
  });
  await app.field("Hours").fill("368,640");
  await expect(app.result).toContainText("89 t CO2e");
  await expect.poll(() => page.evaluate(() => (self as unknown as { busy: number }).busy)).toBeGreaterThan(0);
  await expect(busy).toHaveCount(0);
  await expect(page.locator("figure", { hasText: "What if it had run elsewhere?" })).toContainText("89 t");
});
