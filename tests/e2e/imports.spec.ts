// Golden imports through the page: the files are dropped, the form holds the figures to the last digit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { golden } from "./support/built";
import { App, expect, test } from "./support/test";

test("imports: a config.json of 6.7 billion parameters fills in all of them", async ({ page, server }) => {
  const { files, run } = JSON.parse(readFileSync(join(golden, "imports", "llama-2-7b-config.json"), "utf8")) as {
    files: { name: string; text: string }[];
    run: { parameters: number };
  };
  await page.goto(server.origin);
  const dropped = files.map(({ name, text }) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  }));
  await page.locator('input[type="file"]').setInputFiles(dropped);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(new App(page).field("Parameters")).toHaveValue(run.parameters.toLocaleString("en-US"));
});

test("imports: what a card leaves open is settled by a press, which shows what it comes to", async ({ page, server }) => {
  const card = "# A model\n\n## Environmental impact\n\n- Hardware type: 8 x A100 80GB\n- Hours used: 100\n- Compute region: France\n";
  await page.goto(server.origin);
  await page.locator('input[type="file"]').setInputFiles([
    {
      name: "README.md",
      mimeType: "text/markdown",
      buffer: Buffer.from(card),
    },
  ]);
  const question = page.getByRole("group", { name: /by the clock, or summed/ });
  await expect(question.getByRole("button")).toHaveText([/^\s*100 h by the clock: 22 kg CO2e/, /^\s*100 h summed over all: 2\.8 kg CO2e/]);
  await question.getByRole("button", { name: /by the clock/ }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText("Answered: 100 h by the clock.")).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: /by the clock/ }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.locator("main")).toContainText("22 kg CO2e");
});
