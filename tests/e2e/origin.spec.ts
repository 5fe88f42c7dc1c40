// Every number of the answer opens where it is from.
import type { Locator, Page } from "@playwright/test";
import { expectNoOverflow, expectNoViolations } from "./support/axe";
import { App, expect, llama, test } from "./support/test";

test("origin: every number of the answer opens formula, values and sources, by keyboard too", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  const dialog = page.getByRole("dialog");
  const accelerators = app.result.locator("button[data-of=accelerator]");
  await expect(page.locator("#app > [popover]")).toBeAttached();
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
  await expect(page.locator("#app > [popover]")).toBeAttached();
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
  await expect(page.locator("#app > [popover]")).toBeAttached();
  await app.result.locator("button[data-of=energy]").click();
  const box = await page.getByRole("dialog").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(600);
  await expectNoOverflow(page);
});

/** Opens every number that is in sight, and sees that something stands behind each. */
async function openAll(page: Page, within: Locator): Promise<number> {
  const dialog = page.getByRole("dialog");
  const all = within.locator("button[data-of]:visible");
  const count = await all.count();
  for (let at = 0; at < count; ++at) {
    const said = ((await all.nth(at).textContent()) ?? "").trim();
    await all.nth(at).click();
    await expect(dialog, said).toBeVisible();
    const counts = (await all.nth(at).getAttribute("class"))?.includes("origin");
    if (!counts) await expect(dialog, said).toContainText(said);
    await expect(dialog.locator("li, .formula, .source").first(), said).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  return count;
}

test("origin: every number of Compare opens where it is from", async ({ page, server }) => {
  const pins = ["A100 80GB", "H100"].map((accelerator) => ({
    name: accelerator,
    texts: { accelerator, device_hours: "1000", region: "France" },
    meanings: {},
  }));
  await page.addInitScript((text) => localStorage.setItem("trainprint.board.1", text), JSON.stringify({ pins }));
  await page.goto(`${server.origin}/#compare`);
  const table = page.locator("section.compare table");
  await expect(table.locator("button[data-of$=':D']")).toHaveCount(1);
  await expect(table.locator("tbody tr").first().locator("button[data-of$=':disclosed']")).toContainText("from you");
  // Two runs: emissions, interval and counts of each, and difference, per cent and chance of one.
  expect(await openAll(page, table)).toBeGreaterThanOrEqual(2 * 4 + 3);
  await table.locator("button[data-of$=':D']").click();
  await expect(page.getByRole("dialog")).toContainText("= M - M_base");
  await expectNoViolations(page);
});

test("origin: every number of a project opens where it is from", async ({ page, server }) => {
  const lines = ["1000", "400 h on 8 A100 + 20 h on 64 H100"].map((hours, at) => ({
    name: `line ${at}`,
    kind: "pre-training",
    model: "M",
    hours,
    published: "",
    texts: at === 0 ? { accelerator: "A100 80GB", region: "France" } : { region: "France" },
    meanings: {},
  }));
  await page.addInitScript((text) => localStorage.setItem("trainprint.board.1", text), JSON.stringify({ lines }));
  await page.goto(`${server.origin}/#project`);
  const project = page.locator("section.project");
  await expect(project.locator("button[data-of='project:line:1:emissions']")).toBeVisible();
  await project.locator(".models summary").first().click();
  // The sum: emissions, interval, energy, hours, counts, causes; each line emissions, interval, share, energy, counts; the model three.
  expect(await openAll(page, project)).toBeGreaterThanOrEqual(6 + 3 + 2 * 6 + 3);
  await project.locator("button[data-of='project:cause:0']").click();
  await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await project.locator("button[data-of='project:sum:emissions']").click();
  await expect(page.getByRole("dialog").locator(".formula").first()).toContainText(" + ");
  await expect(page.getByRole("dialog")).toContainText("line 1");
  await expectNoViolations(page);
});

test("origin: every number beyond the training opens where it is from", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).button("Llama 2 7B").click();
  const beyond = page.locator("section.beyond");
  await expect(beyond.locator("button[data-of='beyond:serving:0:E']")).toBeVisible();
  for (const of of ["beyond:embodied:e", "beyond:embodied:M", "beyond:water:W_grid", "beyond:water:W_site"])
    await expect(beyond.locator(`p button[data-of='${of}']`)).toHaveCount(1);
  expect(await openAll(page, beyond)).toBeGreaterThan(3 * 5 + 4);
  await beyond.locator("button[data-of='beyond:embodied:M']").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Years that a server is kept");
  await expect(dialog.locator(".formula").first()).toContainText("m_low / (Y_high");
  await expectNoViolations(page);
});

test("origin: in French a number says in French where it is from", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/`);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(page.locator("#result button[data-of=disclosed]")).toContainText(/de vous/);
  await page.locator("section.beyond p button[data-of='beyond:embodied:M']").click();
  await expect(page.getByRole("dialog")).toContainText("Années de service d’un serveur");
});
