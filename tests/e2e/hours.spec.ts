import { accelerator, App, expect, test } from "./support/test";

let app: App;

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.origin);
  app = new App(page);
});

test("hours: with a count they are by the clock, and the product is shown", async () => {
  await app.combobox(accelerator).fill("8x V100");
  await app.combobox(accelerator).press("Escape");
  await app.field("Hours").fill("100");
  await expect(app.field("Wall-clock")).toBeChecked();
  await expect(app.field("Hours")).toHaveAccessibleDescription("100 h × 8 = 800 h over all accelerators");
  await expect(app.result).toContainText("160 kg CO2e");
});

test("hours: a count in its own field says the same, and without one they are summed", async () => {
  await app.combobox(accelerator).fill("V100");
  await app.combobox(accelerator).press("Escape");
  await app.field("Hours").fill("800");
  await expect(app.field("Device-hours")).toBeChecked();
  await expect(app.result).toContainText("160 kg CO2e");
  await app.field("Number of accelerators").fill("8");
  await app.field("Hours").fill("100");
  await expect(app.field("Wall-clock")).toBeChecked();
  await expect(app.result).toContainText("160 kg CO2e");
});

test("hours: who says that they are summed is believed, also after a reload", async ({ page }) => {
  await app.combobox(accelerator).fill("8x V100");
  await app.combobox(accelerator).press("Escape");
  await app.field("Hours").fill("100");
  await page.getByText("Device-hours", { exact: true }).click();
  await expect(app.result).toContainText("20 kg CO2e");
  await page.reload();
  await expect(app.field("Device-hours")).toBeChecked();
  await expect(app.result).toContainText("20 kg CO2e");
});

test("hours: a text that names device-hours is summed whatever the count", async () => {
  await app.combobox(accelerator).fill("8x V100");
  await app.combobox(accelerator).press("Escape");
  await app.field("Hours").fill("800 GPU-hours");
  await expect(app.field("Device-hours")).toBeChecked();
  await expect(app.result).toContainText("160 kg CO2e");
});

test("hours: device-hours from a file stay device-hours", async ({ page }) => {
  const readme = "---\nlicense: mit\n---\n# M\n\n- **Hardware Type:** 8 x V100\n- **Hours used:** 800 GPU hours\n";
  await page.locator('input[type="file"]').setInputFiles({ name: "README.md", mimeType: "text/markdown", buffer: Buffer.from(readme) });
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(app.field("Device-hours")).toBeChecked();
  await expect(app.result).toContainText("160 kg CO2e");
});

test("hours: a figure out of range leaves their meaning as it was", async () => {
  await app.combobox(accelerator).fill("8x A100");
  await app.combobox(accelerator).press("Escape");
  await app.field("Hours").fill("100");
  await expect(app.field("Wall-clock")).toBeChecked();
  await app.field("Hours").fill("-5");
  await expect(app.field("Hours")).toHaveAttribute("aria-invalid", "true");
  await expect(app.field("Wall-clock")).toBeChecked();
});
