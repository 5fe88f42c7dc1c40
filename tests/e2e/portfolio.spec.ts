import { readFileSync } from "node:fs";
import { expectNoViolations } from "./support/axe";
import { App, expect, test } from "./support/test";

const table = `name,params_b,tokens,gpu,gpu_hours,country,year
lab/one,7,2e12,A100 80GB,184320,United States,2023
lab/two,1.1,3e12,A100 40GB,90000,France,2024
lab/three,,,,,,2024
lab/four-GGUF,7,,,,,2024
`;

const csv = (text: string, name = "models.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("many models: a table is shown, accounted for, drawn and saved", async ({ page, server }) => {
  await page.goto(`${server.origin}/#models`);
  await page.getByLabel("choose a table").setInputFiles(csv(table));
  const first = page.getByRole("region", { name: "First rows" });
  await expect(first.getByRole("cell", { name: "184320" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "What params_b stands for" })).toHaveValue("paramsb");
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByText("for 2 of 4 rows")).toBeVisible();
  await expect(page.getByRole("row", { name: /Another's model with fewer bits 1 No/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Not enough to estimate from.* 1 3$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How do emissions change from year to year?" })).toBeVisible();
  await expect(page.getByText("United States has the most")).toBeVisible();
  const download = page.waitForEvent("download");
  await new App(page).button("Save each row as JSON Lines").click();
  const lines = readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\n");
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[2] ?? "")).toMatchObject({ row: 3, id: "lab/three", kind: "not-estimated" });
});

test("many models: a column is taken for another one by hand", async ({ page, server }) => {
  await page.goto(`${server.origin}/#models`);
  await page.getByLabel("choose a table").setInputFiles(csv("wer;verbrauch\nein/modell;1000\n"));
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("combobox", { name: "What verbrauch stands for" }).selectOption("Energy, kWh");
  await expect(page.getByRole("combobox", { name: "What verbrauch stands for" })).toHaveValue("energykwh");
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByText("for 1 of 1 rows")).toBeVisible();
});

test("many models: what is not understood is asked, what is not used is named", async ({ page, server }) => {
  await page.goto(`${server.origin}/#models`);
  await page.getByLabel("choose a table").setInputFiles(csv("id,Tokens (T),params_b,training_time,likes\na/b,2,7,,3\na/c,,7,12,4\n"));
  await expect(page.getByRole("combobox", { name: "What Tokens (T) stands for" })).toHaveValue("tokens (trillion)");
  await expect(page.getByText(/^What is the column "training_time"\?/)).toBeVisible();
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByText("for 1 of 2 rows")).toBeVisible();
  await expect(page.getByRole("row", { name: /What is the column "training_time"\?.* 1 2$/ })).toBeVisible();
  await expect(page.getByText("Columns not used: likes, training_time.")).toBeVisible();
  await page.getByRole("combobox", { name: "What training_time stands for" }).selectOption("Hours by the clock");
  await expect(page.locator(".doubt")).toHaveCount(0);
});

test("many models: what is no table is refused in words", async ({ page, server }) => {
  await page.goto(`${server.origin}/#models`);
  const choose = page.getByLabel("choose a table");
  await choose.setInputFiles({ name: "picture.csv", mimeType: "text/csv", buffer: Buffer.from([0xff, 0xfe, 0x12, 0x99, 0xfa, 0xfb, 0x80, 0x81]) });
  await expect(page.getByRole("alert")).toHaveText("This file is not UTF-8 text.");
  await choose.setInputFiles(csv("colour,size\nred,3\n"));
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByRole("alert")).toContainText("None of the columns is known");
});

test("many models: the example, and typing in the form is not held up by a large table", async ({ page, server }) => {
  await page.goto(`${server.origin}/#models`);
  await new App(page).button("Try eight published models").click();
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByText("for 8 of 8 rows")).toBeVisible();
  const many = "id,params,tokens,country\n" + Array.from({ length: 200_000 }, (_, index) => `a/m${index},${1e8 + index},1e10,France`).join("\n");
  await page.getByLabel("choose a table").setInputFiles(csv(many));
  await expect(page.getByRole("region", { name: "First rows" })).toContainText("a/m0");
  await new App(page).button("Estimate all rows").click();
  await expect(page.getByRole("status").filter({ hasText: "so far" })).toBeVisible({ timeout: 20_000 });
  await new App(page).button("Cancel").click();
  await expect(page.getByText("Cancelled: what follows is the sum of the rows up to there.")).toBeVisible();
  await new App(page).button("Estimate again").click();
  await expect(page.getByText("for 200,000 of 200,000 rows")).toBeVisible({ timeout: 30_000 });
});

test("many models: in French, and with nothing that a screen reader misses", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/#models`);
  await page.getByRole("button", { name: "Essayer avec huit modèles publiés" }).click();
  await page.getByRole("button", { name: "Estimer toutes les lignes" }).click();
  await expect(page.getByText("pour 8 lignes sur 8")).toBeVisible();
  await expect(page.getByText(/^Le plus\s: États-Unis, .* kt CO2e/)).toBeVisible();
  await expectNoViolations(page);
});
