import { expectSoundInEveryLook } from "./support/axe";
import { App, expect, llama, test } from "./support/test";

test("accessibility: axe finds nothing in the empty page, and nothing overflows", async ({ page, server }) => {
  await page.goto(server.origin);
  await expect(new App(page).result).toContainText("Start with whatever you know");
  await expectSoundInEveryLook(page, [1280, 360]);
});

test("accessibility: axe finds nothing in a result with everything unfolded, and nothing overflows", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await expectSoundInEveryLook(page, [1280, 360]);
});

test("accessibility: axe finds nothing while something has to be mended and names are offered, and nothing overflows", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await app.field("Hours").fill("-5");
  await app.combobox("Accelerator").fill("h100");
  await page.keyboard.press("ArrowDown");
  await expect(app.outOfDate).toBeVisible();
  await expectSoundInEveryLook(page, [1280, 360]);
});

test("accessibility: on a narrow screen figure, range and Copy stay at the top, and the result is one link away", async ({
  page,
  server,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  const bar = page.getByRole("link", { name: llama.figure });
  await app.combobox("Where the electricity was used").focus();
  await expect(bar).toBeInViewport();
  await expect(bar).toContainText(llama.interval);
  await app.button("Copy the YAML for the model card").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("co2_eq_emissions:");
  await bar.click();
  await expect(app.result.getByText(llama.interval).first()).toBeInViewport();
});

test("accessibility: with colours of the system, what is chosen looks chosen", async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(server.origin);
  const app = new App(page);
  await app.choose("Fine-tuning");
  const ground = (label: string) => page.getByText(label, { exact: true }).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground("Fine-tuning")).not.toBe(await ground("Pre-training"));
  await app.combobox("Accelerator").fill("h100");
  await page.keyboard.press("ArrowDown");
  const option = page.getByRole("listbox").getByRole("option", { selected: true });
  expect(await option.first().evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

test("accessibility: the answer is one key away from the top", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await expect(app.result).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the answer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(app.result).toBeFocused();
});
