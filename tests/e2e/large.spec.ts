import { pathToFileURL } from "node:url";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { oneFile } from "./support/built";
import { App, expect, test } from "./support/test";

const header = "timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code\n";
const row = "2024-01-01T00:00:00,bert,7200,0.25,1.2,France,FRA\n";
const line = "We trained it with care, for days, and wrote down what we saw.\n";

/** A file of about so many megabytes, as one on disk. */
function fileOf(name: string, start: string, repeated: string, megabytes: number): string {
  mkdirSync(test.info().outputDir, { recursive: true });
  const path = test.info().outputPath(name);
  writeFileSync(path, start + repeated.repeat((megabytes * 1e6) / repeated.length));
  return path;
}

/** Types into the name while the files are worked on; the longest time from a key to the next paint, in milliseconds. */
async function longestGap(page: Page, until: () => Promise<boolean>): Promise<number> {
  await page.evaluate(() => {
    const seen = Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  const name = new App(page).field("Name");
  await name.focus();
  let typed = "";
  do {
    await page.keyboard.type("abc");
    typed += "abc";
  } while (!(await until()) && typed.length < 600);
  await expect(name).toHaveValue(typed);
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

const generousMs = 1000;

for (const where of ["the hosted page", "the offline file"] as const) {
  test(`large files: while a card of 20 MB is worked on in ${where}, every keystroke is painted`, async ({ page, server }) => {
    test.setTimeout(60_000);
    await page.goto(where === "the hosted page" ? server.origin : pathToFileURL(oneFile).href);
    await new App(page).button("Llama 2 7B").click();
    await new App(page).button("Start over").click();
    await page.locator('input[type="file"]').setInputFiles(fileOf("README.md", "---\nlicense: mit\n---\n# M\n\n", line, 20));
    const files = page.getByRole("region", { name: "Files" });
    const answered = async () => (await files.getByRole("button", { name: "Remove README.md" }).count()) > 0;
    const longest = await longestGap(page, answered);
    await expect(files).toContainText("README.md");
    await expect(files.getByRole("button", { name: "Remove README.md" })).toBeVisible({ timeout: 30_000 });
    await expect(files).not.toContainText("no worker");
    expect(longest).toBeLessThan(generousMs);
  });
}

test("large files: 100 MB are refused at once, in words", async ({ page, server }) => {
  const path = fileOf("emissions.csv", header, row, 100);
  await page.goto(server.origin);
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.getByRole("region", { name: "Files" })).toContainText("100.0 MB are more than the 50 MB", { timeout: 2000 });
});

test("large files: reading can be cancelled, and the next file is read", async ({ page, server }) => {
  await page.goto(server.origin);
  const files = page.getByRole("region", { name: "Files" });
  await page.locator('input[type="file"]').setInputFiles(fileOf("emissions.csv", header, row, 40));
  await files.getByRole("button", { name: "Cancel" }).click();
  await expect(files).not.toContainText("emissions.csv …");
  await expect(files.getByRole("button", { name: "Cancel" })).toHaveCount(0);
  await page.locator('input[type="file"]').setInputFiles({ name: "small.csv", mimeType: "text/csv", buffer: Buffer.from(header + row) });
  await expect(files).toContainText("small.csv CodeCarbon");
  await expect(files).not.toContainText("Remove emissions.csv");
});

test("large texts: a megabyte in a field stays there, is refused in words and slows nothing down", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  for (const field of [app.field("Tokens"), app.combobox("Accelerator")]) {
    await field.fill("7 ".repeat(500_000));
    await expect(field).toHaveAccessibleDescription(/longer than the 10,000 characters/);
    expect((await field.inputValue()).length).toBe(1_000_000);
  }
  await expect(app.outOfDate).toBeVisible();
  await app.field("Name").fill("");
  let keys = 0;
  expect(await longestGap(page, async () => ++keys > 20)).toBeLessThan(generousMs);
  await app.field("Tokens").fill("2T");
  await app.combobox("Accelerator").fill("A100 80GB");
  await app.combobox("Accelerator").press("Escape");
  await expect(app.outOfDate).toBeHidden();
});
