import { pathToFileURL } from "node:url";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { oneFile } from "./support/built";
import { wideHeader, wideRow, writeLargeFile } from "./support/large_files.mjs";
import { App, expect, test } from "./support/test";
import { generousMs, watchKeys } from "./support/typing";

const header = "timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code\n";
const row = "2024-01-01T00:00:00,bert,7200,0.25,1.2,France,FRA\n";
const line = "We trained it with care, for days, and wrote down what we saw.\n";

/** A file on disk of about so many megabytes. */
const fileOf = (name: string, start: string, rowAt: (index: number) => string, megabytes: number) =>
  writeLargeFile(test.info().outputPath(name), start, rowAt, megabytes);

/** Types into the name until the files are answered; every key has to land. The longest time from a key to the next paint, in milliseconds. */
async function longestGapWhileTypingUntil(page: Page, answered: () => Promise<boolean>): Promise<number> {
  const longest = await watchKeys(page);
  const name = new App(page).field("Name");
  await name.focus();
  let typed = "";
  do {
    await page.keyboard.type("abc");
    typed += "abc";
  } while (!(await answered()) && typed.length < 3000);
  await expect(name).toHaveValue(typed);
  return longest();
}

for (const where of ["the hosted page", "the offline file"] as const) {
  for (const [name, start, rowAt, megabytes, says] of [
    [
      "README.md",
      "---\nlicense: mit\n---\n# M\n\n",
      () => line,
      20,
      "It could not be read. This file has 20.2 MB; a README.md is read up to 16.8 MB.",
    ],
    ["emissions.csv", wideHeader, wideRow, 100, "CodeCarbon emissions.csv, version 3.0.4"],
  ] as const) {
    test(`large files: ${megabytes} MB of ${name} are answered in ${where}, and every keystroke is painted`, async ({ page, server }) => {
      test.setTimeout(120_000);
      await page.goto(where === "the hosted page" ? server.origin : pathToFileURL(oneFile).href);
      await new App(page).button("Llama 2 7B").click();
      await new App(page).button("Start over").click();
      const path = fileOf(name, start, rowAt, megabytes);
      await page.locator('input[type="file"]').setInputFiles(path);
      const files = page.getByRole("region", { name: "Files" });
      const remove = files.getByRole("button", { name: `Remove ${name}` });
      const longestGapMs = await longestGapWhileTypingUntil(page, async () => (await remove.count()) > 0);
      await expect(files).toContainText(`${name} ${says}`, { timeout: 60_000 });
      await expect(files).not.toContainText("no worker");
      expect(longestGapMs).toBeLessThan(generousMs);
    });
  }
}

test("large files: of a long log the runs are counted, and the first thousand can be chosen from", async ({ page, server }) => {
  test.setTimeout(60_000);
  await page.goto(server.origin);
  const files = page.getByRole("region", { name: "Files" });
  await page.locator('input[type="file"]').setInputFiles(fileOf("emissions.csv", wideHeader, wideRow, 7));
  await expect(files).toContainText("20000 runs", { timeout: 30_000 });
  await files.getByRole("combobox").selectOption("all");
  const fill = page.getByRole("button", { name: "Fill in the form" });
  await fill.click();
  await expect(new App(page).field("Name")).toHaveValue("bert");
  // What is shown is still the sum until the other run has been read: no frame lets it into the form.
  const canFill = await page.evaluate(async () => {
    const choice = document.querySelector<HTMLSelectElement>(".file select");
    if (choice) choice.value = "999";
    choice?.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Fill in the form")?.disabled === false;
  });
  expect(canFill).toBe(false);
  await fill.click();
  await expect(new App(page).field("Measured energy kWh")).toHaveValue("0.6373");
});

test("large files: what is too large for a page is refused at once, in words", async ({ page, server }) => {
  mkdirSync(test.info().outputDir, { recursive: true });
  const path = test.info().outputPath("emissions.csv");
  writeFileSync(path, header);
  truncateSync(path, 300_000_000);
  await page.goto(server.origin);
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.getByRole("region", { name: "Files" })).toContainText("300.0 MB are more than the 200 MB", { timeout: 2000 });
});

test("large files: progress is shown, reading can be cancelled, and the next file is read", async ({ page, server }) => {
  test.setTimeout(60_000);
  await page.goto(server.origin);
  const files = page.getByRole("region", { name: "Files" });
  await page.locator('input[type="file"]').setInputFiles(fileOf("emissions.csv", wideHeader, wideRow, 190));
  await expect(files.getByRole("progressbar")).toBeVisible();
  await files.getByRole("button", { name: "Cancel" }).click();
  await expect(files).not.toContainText("emissions.csv …");
  await expect(files.getByRole("button", { name: "Cancel" })).toHaveCount(0);
  await page.locator('input[type="file"]').setInputFiles({
    name: "small.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(header + row),
  });
  await expect(files).toContainText("small.csv CodeCarbon");
  await expect(files).not.toContainText("Remove emissions.csv");
});

test("large texts: a megabyte in a field is refused in words and slows nothing down", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  for (const field of [app.field("Tokens"), app.combobox("Accelerator")]) {
    await field.fill("7 ".repeat(500_000));
    await expect(field).toHaveAccessibleDescription(/longer than the 10,000 characters/);
    expect((await field.inputValue()).length).toBe(10_001); // as much as shows that it is too long
  }
  await expect(app.outOfDate).toBeVisible();
  await app.field("Name").fill("");
  let keys = 0;
  expect(await longestGapWhileTypingUntil(page, async () => ++keys > 20)).toBeLessThan(generousMs);
  await app.field("Tokens").fill("2T");
  await app.combobox("Accelerator").fill("A100 80GB");
  await app.combobox("Accelerator").press("Escape");
  await expect(app.outOfDate).toBeHidden();
});
