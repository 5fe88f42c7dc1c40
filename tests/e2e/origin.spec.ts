// Every number of the answer opens where it is from.
import { expectNoOverflow, expectNoViolations } from "./support/axe";
import { App, expect, llama, test } from "./support/test";

test("origin: every number of the answer opens formula, values and sources, by keyboard too", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  const dialog = page.getByRole("dialog");
  const accelerators = app.result.locator("button[data-of=accelerator]");
  await expect(page.locator("[popover]")).toBeAttached();
  await accelerators.focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  await expect(dialog).toBeFocused();
  // 400 W x 184,320 h, by hand.
  await expect(dialog).toContainText("= E_acc EF");
  await expect(dialog).toContainText("= 73,728 kWh ×");
  await expect(dialog).toContainText("400 W");
  await expect(dialog).toContainText("your value");
  await expect(dialog.getByRole("link", { name: /CC/ }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(accelerators).toBeFocused();

  const all = page.locator("button[data-of]:visible");
  await expect(app.details).toContainText("Cross-checks");
  const count = await all.count();
  expect(count).toBeGreaterThan(10);
  for (let at = 0; at < count; ++at) {
    const number = all.nth(at);
    const said = ((await number.textContent()) ?? "").trim();
    await number.click();
    await expect(dialog, said).toBeVisible();
    await expect(dialog.locator("li").first(), said).toBeVisible();
    if (/^\d[\d.,]* (g|kg|t|kWh|MWh|Wh)\b/.test(said)) await expect(dialog, said).toContainText(said);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

test("origin: what is from you, looked up and assumed is listed, and leads to its field", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("LoRA at home").click();
  await expect(app.result).toContainText("CO2e");
  await expect(page.locator("[popover]")).toBeAttached();
  const [, counted] = /(\d+) assumed/.exec((await app.result.textContent()) ?? "") ?? [];
  await app.result.locator("button[data-of=imputed]").click();
  const dialog = page.getByRole("dialog", { name: "assumed" });
  await expect(dialog.getByRole("listitem")).toHaveCount(Number(counted));
  await dialog.getByRole("listitem").getByRole("button").first().click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(":focus")).toHaveAttribute("id", /^field-/);
});

test("origin: the tables of pictures say how each figure was worked out, and from what", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  const elsewhere = page.locator("figure", { hasText: "What if it had run elsewhere?" });
  await elsewhere.getByText("Figures, source, download").click();
  const row = elsewhere.getByRole("row", { name: /^Sweden/ });
  await expect(row).toContainText(/= [\d,.]+ kWh × [\d.]+ g\/kWh/);
  await expect(row).toContainText(/20\d\d/);
  await expect(row).toContainText("CC");
  await page.getByText("Worked out as, and source").click();
  await expect(page.getByText(/people in the EU cause in a year: [\d,.]+ kg \/ 10,700 kg/)).toBeVisible();
});

test("origin: on a phone it stays inside the window", async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(page.locator("[popover]")).toBeAttached();
  await app.result.locator("button[data-of=energy]").click();
  const box = await page.getByRole("dialog").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(600);
  await expectNoOverflow(page);
});
