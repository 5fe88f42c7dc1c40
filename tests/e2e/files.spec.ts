import type { Page } from "@playwright/test";
import { App, expect, test } from "./support/test";

const drop = (page: Page, files: { name: string; text: string }[]) =>
  page.locator('input[type="file"]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));

const config = JSON.stringify({ model_type: "gpt2", n_embd: 768, n_layer: 12, n_head: 12, n_positions: 1024, vocab_size: 50257 });
const csv =
  "timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code\n2024-01-01T00:00:00,bert,7200,0.25,1.2,France,FRA\n";

test("files: config.json and emissions.csv together fill the form, and undo brings it back", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Name").fill("mine");
  await drop(page, [
    { name: "config.json", text: config },
    { name: "emissions.csv", text: csv },
  ]);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(app.field("Parameters")).toHaveValue("124,439,808");
  await expect(app.result).toContainText("Tier 1a");
  await app.button("Undo").click();
  await expect(app.field("Name")).toHaveValue("mine");
  await expect(app.field("Parameters")).toHaveValue("");
});

test("files: a merged card is shown as a diff and comes as a file that changes nothing else", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  const readme = "---\r\nlicense: mit # keep\r\nco2_eq_emissions:\r\n  emissions: 31220\r\n---\r\n# Llama\r\n";
  await drop(page, [{ name: "README.md", text: readme }]);
  await expect(app.result).toContainText("In your README.md");
  await expect(app.result).toContainText("+  emissions: 44000000");
  await page.getByRole("button", { name: "Copy the whole card" }).click();
  await expect(app.result.getByText("Copied")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download README.md" }).click();
  const path = await (await downloading).path();
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(path, "utf8");
  expect(text.startsWith("---\r\nlicense: mit # keep\r\n")).toBe(true);
  expect(text.endsWith("---\r\n# Llama\r\n")).toBe(true);
});

test("files: what cannot be read says why, and nothing typed is lost", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Name").fill("mine");
  const files = page.getByRole("region", { name: "Files" });
  const bytes: [string, Buffer][] = [
    ["weights.bin", Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80])],
    ["empty.csv", Buffer.alloc(0)],
    ["cut.json", Buffer.from('{"model_type": "gp')],
    ["utf16.csv", Buffer.from(`\ufeff${csv}`, "utf16le")],
  ];
  const { mkdirSync, truncateSync, writeFileSync } = await import("node:fs");
  mkdirSync(test.info().outputDir, { recursive: true });
  const paths = bytes.map(([name, content]) => {
    const path = test.info().outputPath(name);
    writeFileSync(path, content);
    return path;
  });
  const huge = test.info().outputPath("huge.csv");
  writeFileSync(huge, "");
  truncateSync(huge, 201_000_000);
  await page.locator('input[type="file"]').setInputFiles([...paths, huge]);
  await expect(files).toContainText("weights.bin It could not be read");
  await expect(files).toContainText("201.0 MB are more than the 200 MB");
  await expect(files).toContainText("empty.csv");
  await expect(files).toContainText("cut.json");
  await expect(files).toContainText("utf16.csv CodeCarbon");
  await expect(app.field("Name")).toHaveValue("mine");
});

test("files: text that is pasted is recognised, markup in it stays text", async ({ page, server }) => {
  await page.goto(server.origin);
  await page.getByRole("button", { name: "paste text" }).click();
  await page.getByLabel("Text of a file").fill(csv.replace("bert", "<img src=x onerror=alert(1)>"));
  await page.getByRole("button", { name: "Read it" }).click();
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("CodeCarbon");
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.locator("img")).toHaveCount(0);
  await expect(new App(page).result).toContainText("Tier 1a");
});

test("files: every other format can be taken, names in them are text", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await app.field("Name").fill("<b>Llama</b> & 50 %");
  await page.locator("summary", { hasText: "Other formats" }).click();
  await page.getByLabel("Format", { exact: true }).selectOption("LaTeX paragraph");
  await expect(page.getByLabel("LaTeX paragraph")).toContainText("50 \\%");
  await app.result.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(app.result.getByText("Copied")).toBeVisible();
  for (const [title, part] of [
    ["Badge (SVG)", "&lt;b&gt;"],
    ["Bill of materials (CycloneDX 1.6)", '"specVersion": "1.6"'],
    ["Python that measures the run with CodeCarbon", "OfflineEmissionsTracker"],
    ["Whole report (JSON)", '"schema_version": 1'],
  ] as const) {
    await page.getByLabel("Format", { exact: true }).selectOption(title);
    await expect(page.getByLabel(title)).toContainText(part);
  }
  // Of a run that is refused there is none: the last stay, and opened anew it says why.
  await app.field("Hours").fill("-5");
  await expect(app.outOfDate).toBeVisible();
  await expect(app.result.getByRole("button", { name: "Copy", exact: true })).toBeDisabled();
  await expect(page.getByLabel("Format", { exact: true })).toHaveValue("json");
  for (let time = 0; time < 2; ++time) await page.locator("summary", { hasText: "Other formats" }).click();
  await expect(app.result).toContainText("Nothing is written yet: first put right what the form marks.");
});

test("files: of a log with several runs one is chosen, or all are summed", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  const second = "2024-01-02T00:00:00,roberta,3600,0.5,2.4,France,FRA\n";
  await drop(page, [{ name: "emissions.csv", text: csv + second }]);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("2 runs");
  await files.getByRole("combobox").selectOption("all");
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(app.field("Measured energy kWh")).toHaveValue("3.6");
  await files.getByRole("combobox").selectOption("0");
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(app.field("Measured energy kWh")).toHaveValue("1.2");
});

test("files: a card's figures are shown with their lines, its mistakes mended and taken away", async ({ page, server }) => {
  await page.goto(server.origin);
  const readme =
    "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 31.2 # kg\n---\n# M\n\n## Environmental Impact\n\n- **Hardware Type:** 8 x A100-SXM4-80GB\n- **Hours used:** 800 GPU hours\n- **Compute Region:** France\n";
  await drop(page, [{ name: "README.md", text: readme }]);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("line 11");
  await expect(files).toContainText("The comment says kilograms");
  await page.getByRole("button", { name: "Mend what is safe" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the card" }).click();
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(await (await downloading).path(), "utf8")).toContain("emissions: 31200");
});

test("files: two of one name in one drop are both read, and later files too", async ({ page, server }) => {
  await page.goto(server.origin);
  const files = page.getByRole("region", { name: "Files" });
  await drop(page, [
    { name: "emissions.csv", text: csv },
    { name: "emissions.csv", text: csv.replace("bert", "roberta") },
    { name: "broken.bin", text: "\ufffd" },
    { name: "broken.bin", text: "\ufffd" },
  ]);
  await expect(files).toContainText("emissions.csv CodeCarbon");
  await expect(files).toContainText("emissions (2).csv CodeCarbon");
  await expect(files).toContainText("roberta");
  await drop(page, [{ name: "config.json", text: config }]);
  await expect(files).toContainText("124439808");
  await files.getByRole("button", { name: "Remove emissions (2).csv" }).click();
  await expect(files).not.toContainText("roberta");
});

test("files: one that is dropped beside the box is read, and the page stays", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).field("Name").fill("mine");
  const prevented = await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "emissions.csv"));
    const event = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data });
    const heading = document.querySelector("h1");
    return ["dragover", "drop"].map((type) => heading?.dispatchEvent(event(type)));
  }, csv);
  expect(prevented).toEqual([false, false]);
  await expect(page.getByRole("region", { name: "Files" })).toContainText("emissions.csv CodeCarbon");
  await expect(new App(page).field("Name")).toHaveValue("mine");
});

test("files: what was read is told apart after one of them has been removed", async ({ page, server }) => {
  await page.goto(server.origin);
  const readme = "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 31.2 # kg\n---\n# M\n";
  await drop(page, [
    { name: "README.md", text: readme },
    { name: "config.json", text: config },
  ]);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("What this card says about emissions");
  await files.getByRole("button", { name: "Remove README.md" }).click();
  await expect(files).not.toContainText("What this card says about emissions");
  await expect(files).toContainText("config.json");
});

test("files: a remark on a card stands once among what was read", async ({ page, server }) => {
  await page.goto(server.origin);
  const readme =
    "---\nlicense: mit\nco2_eq_emissions:\n  emissions: 31.2\n---\n# M\n\n- **Hardware Type:** 8 x A100\n- **Hours used:** 800 GPU hours\n";
  await drop(page, [{ name: "README.md", text: readme }]);
  const files = page.getByRole("region", { name: "Files" });
  await expect(files).toContainText("line 9");
  await expect(files.locator("p").filter({ hasText: "This looks like kilograms" })).toHaveCount(1);
});
