import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { expectNoViolations, expectSoundInEveryLook } from "./support/axe";
import { oneFile } from "./support/built";
import { App, expect, test } from "./support/test";

const h100 = "1e23 FLOP on H100 in us-east-1";
const a100 = "1e23 FLOP on A100 in eu-north-1";

class Comparison {
  readonly app: App;

  constructor(private readonly page: Page) {
    this.app = new App(page);
  }

  get region(): Locator {
    return this.page.getByRole("region", { name: "Compare runs" });
  }

  get rows(): Locator {
    return this.region.locator("tbody tr");
  }

  get names(): Promise<string[]> {
    return this.region
      .locator("tbody input")
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value || (input as HTMLInputElement).placeholder));
  }

  async add(sentence: string): Promise<void> {
    const before = await this.rows.count();
    await this.region.getByRole("textbox", { name: "Add a run in one sentence" }).fill(sentence);
    await this.page.keyboard.press("Enter");
    await expect(this.rows).toHaveCount(before + 1);
  }

  /** With two runs in it. */
  static async open(page: Page, origin: string): Promise<Comparison> {
    await page.goto(`${origin}/#compare`);
    const comparison = new Comparison(page);
    await comparison.add(h100);
    await comparison.add(a100);
    await expect(comparison.region).toContainText("times less than");
    return comparison;
  }
}

test("compare: before a run, two choices are held against each other in five interactions", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill(h100); // 1
  await expect(app.result).toContainText("CO2e");
  await app.button("Pin this run").click(); // 2
  await expect(app.result).toContainText("Pinned");
  await app.sentence.fill(a100); // 3
  await expect(app.combobox("Where the electricity was used")).toHaveValue("eu-north-1");
  await app.button("Pin this run").click(); // 4
  await page.getByRole("link", { name: "Compare 2 runs" }).click(); // 5
  const { region } = new Comparison(page);
  await expect(region).toContainText(/A100 in AWS eu-north-1 \(Stockholm\): \d+ times less than H100 SXM5 80GB in AWS us-east-1/);
  await expect(region.getByRole("heading", { name: "Compare runs" })).toBeFocused();
});

test("compare: pinned runs survive a reload, and Undo brings back what was removed", async ({ page, server }) => {
  const comparison = await Comparison.open(page, server.origin);
  await page.reload();
  await expect(comparison.rows).toHaveCount(2);
  await expect(comparison.region).toContainText("times less than");
  await comparison.region.getByRole("button", { name: /^Remove: A100/ }).click();
  await expect(comparison.rows).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(comparison.rows).toHaveCount(2);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(comparison.rows).toHaveCount(1);
});

test("compare: a shared link holds the pinned runs and opens where it was made", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await Comparison.open(page, server.origin);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => [localStorage, sessionStorage].forEach((all) => all.clear()));
  await page.goto("about:blank");
  await page.goto(link);
  await expect(new Comparison(page).region).toContainText("times less than");
});

test("compare: by keyboard alone runs are renamed, moved, duplicated and removed, and the focus stays with them", async ({ page, server }) => {
  const comparison = await Comparison.open(page, server.origin);
  const { region } = comparison;
  await region.getByRole("textbox", { name: "Name of run 1" }).focus();
  await page.keyboard.type("Virginia");
  await expect(region).toContainText("times less than Virginia");
  await region.getByRole("button", { name: "Move down: Virginia" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => comparison.names).toEqual(["A100 in AWS eu-north-1 (Stockholm)", "Virginia"]);
  await expect(region.getByRole("button", { name: "Move down: Virginia" })).toBeFocused();
  await expect(region.getByText("Virginia is now 2 of 2.")).toBeAttached();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // Duplicate
  await expect.poll(() => comparison.names).toEqual(["A100 in AWS eu-north-1 (Stockholm)", "Virginia", "Virginia (copy)"]);
  await expect(region.getByRole("textbox", { name: "Name of run 3" })).toBeFocused();
  await region.getByRole("button", { name: "Remove: Virginia", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => comparison.names).toEqual(["A100 in AWS eu-north-1 (Stockholm)", "Virginia (copy)"]);
  await expect(region.getByRole("textbox", { name: "Name of run 2" })).toBeFocused();
});

test("compare: the base can be chosen, and a run opened in the form again", async ({ page, server }) => {
  const comparison = await Comparison.open(page, server.origin);
  await expect(comparison.rows.nth(0)).toContainText("the others are held against this");
  await comparison.region.getByRole("button", { name: /^Base: compare the others with A100/ }).click();
  await expect(comparison.rows.nth(1)).toContainText("the others are held against this");
  await expect(comparison.rows.nth(0)).toContainText(/\+\d+ t CO2e/);
  await comparison.region.getByRole("button", { name: /^Open A100 .* in the form$/ }).click();
  await expect(comparison.app.combobox("Where the electricity was used")).toHaveValue("eu-north-1");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(comparison.region.getByRole("heading", { name: "Compare runs" })).toBeFocused();
});

test("compare: what cannot be estimated says why in its row, and the others are compared", async ({ page, server }) => {
  const board = {
    pins: ["A100", "H100", "no such part"].map((accelerator) => ({ name: "", texts: { accelerator, device_hours: "1000" }, meanings: {} })),
  };
  await page.addInitScript((text) => localStorage.setItem("trainprint.board.1", text), JSON.stringify(board));
  await page.goto(`${server.origin}/#compare`);
  const comparison = new Comparison(page);
  await expect(comparison.rows.nth(2)).toContainText('No accelerator is known as "no such part"');
  await expect(comparison.region).toContainText(/less than|about the same as/);
});

test("compare: a sentence that leaves something open is asked about before it is added", async ({ page, server }) => {
  const comparison = await Comparison.open(page, server.origin);
  await comparison.region.getByRole("textbox", { name: "Add a run in one sentence" }).fill("3,456 GPU hours on A100 in Atlantis");
  await page.keyboard.press("Enter");
  await expect(comparison.region.getByRole("status").first()).not.toBeEmpty();
  await expect(comparison.rows).toHaveCount(2);
});

test("compare: the table is taken away as Markdown, CSV and JSON", async ({ page, server }) => {
  const { region } = await Comparison.open(page, server.origin);
  await region.getByText("Take the table away").click();
  await expect(region.locator("pre")).toContainText("| Run | Hardware |");
  await region.getByRole("combobox", { name: "Format" }).selectOption("CSV");
  await expect(region.locator("pre")).toContainText("probability_lower");
  await region.getByRole("combobox", { name: "Format" }).selectOption("JSON");
  const text = (await region.locator("pre").textContent()) ?? "";
  expect(JSON.parse(text).rows).toHaveLength(2);
});

test("compare: nothing new is asked for before somebody compares", async ({ page, server, requests }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.details).toBeVisible();
  expect(requests.filter((url) => url.includes("Beside"))).toEqual([]);
});

test("compare: it works in the saved file, and in the widget where it is asked for", async ({ page, server }) => {
  await page.goto(`${pathToFileURL(oneFile).href}#compare`);
  const saved = new Comparison(page);
  await saved.add(h100);
  await saved.add(a100);
  await expect(saved.region).toContainText("times less than");

  await page.goto(`${server.origin}/?embed=1#compare`);
  await expect(new App(page).sentence).toBeVisible();
  await expect(page.getByRole("navigation")).toBeHidden();
  await page.goto(`${server.origin}/?embed=1&views#compare`);
  await expect(new Comparison(page).region).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Estimate" }).click();
  await expect(new App(page).sentence).toBeVisible();
});

test("compare: axe finds nothing, and nothing overflows", async ({ page, server }) => {
  await page.goto(`${server.origin}/#compare`);
  await expect(new Comparison(page).region).toContainText("Nothing is pinned yet");
  await expectSoundInEveryLook(page, [320, 1366]);
  const { region } = await Comparison.open(page, server.origin);
  await region.getByText("Take the table away").click();
  await expect(region.locator("pre")).toBeVisible();
  await expectSoundInEveryLook(page, [320, 1366]);
});

test("compare: plans are compared as plans, and a link keeps that", async ({ page, server }) => {
  await page.goto(`${server.origin}/#compare`);
  await page.locator("main:not([hidden])").getByText("Planned training").click();
  const region = page.getByRole("region", { name: "Compare plans" });
  const add = region.getByRole("textbox", { name: "Add a plan in one sentence" });
  for (const sentence of ["1.3B model on 100B tokens on 64 H100 in Sweden", "1.3B model on 100B tokens on 64 A100 in Poland"]) {
    await add.fill(sentence);
    await add.press("Enter");
    await expect(add).toHaveValue("");
  }
  await expect(region).toContainText("times less than");
  await expect(page.locator("main:not([hidden])")).not.toContainText(/\b(was|were|did|ran|trained)\b/);
  await expectNoViolations(page);
  await page.reload();
  await expect(region).toContainText("times less than");
});
