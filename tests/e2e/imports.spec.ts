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
  const dropped = files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) }));
  await page.locator('input[type="file"]').setInputFiles(dropped);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(new App(page).field("Parameters")).toHaveValue(String(run.parameters));
});
