import { popularAccelerators, popularPlaces } from "../../web/src/ui/popular";
import { accelerator, App, expect, place, test } from "./support/test";

test("keyboard alone: from the first field to the copied YAML", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  const app = new App(page);
  const { keyboard } = page;
  const tabTo = async (target: ReturnType<App["field"]>) => {
    await keyboard.press("Tab");
    await expect(target).toBeFocused();
    const ring = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(ring).not.toBe("none");
  };

  await app.sentence.focus();
  await keyboard.press("Tab");
  await expect(page.locator('input[type="file"]')).toBeFocused();
  await tabTo(app.button("paste text or a Hub model"));
  await app.button("Start over").focus();
  await keyboard.press("Tab");
  await expect(app.field("Finished training")).toBeFocused();
  await keyboard.press("Tab");
  await expect(app.field("Pre-training")).toBeFocused();
  await keyboard.press("ArrowRight");
  await expect(app.field("Fine-tuning")).toBeChecked();
  await tabTo(app.field("Parameters"));
  await keyboard.type("7B");
  await tabTo(app.field("Tokens"));
  await tabTo(app.field("Name"));
  await keyboard.type("by keyboard");
  await tabTo(app.combobox(accelerator));

  await keyboard.type("h100 sx");
  await expect(app.combobox(accelerator)).toHaveAttribute("aria-expanded", "true");
  await keyboard.press("ArrowDown");
  const option = page.getByRole("listbox").getByRole("option", { selected: true });
  await expect(option).toContainText("H100 SXM5 80GB");
  await expect(app.combobox(accelerator)).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  await keyboard.press("Enter");
  await expect(app.combobox(accelerator)).toHaveValue("H100 SXM5 80GB");
  await expect(app.combobox(accelerator)).toHaveAttribute("aria-expanded", "false");

  await tabTo(app.field("Number of accelerators"));
  await keyboard.type("8");
  await tabTo(app.field("Hours"));
  await keyboard.type("24");
  await keyboard.press("Tab");
  await expect(app.field("Wall-clock")).toBeFocused(); // a count is given
  await keyboard.press("ArrowLeft");
  await expect(app.field("Device-hours")).toBeChecked();
  await keyboard.press("ArrowRight");
  await expect(app.field("Wall-clock")).toBeChecked();
  await expect(app.field("Hours")).toHaveValue("24");

  await tabTo(app.field("Where it ran"));
  await tabTo(app.combobox(place));
  await keyboard.type("cote");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Côte d'Ivoire");
  await keyboard.press("Escape");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  await expect(app.combobox(place)).toHaveValue("cote");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Norway");
  await keyboard.press("Tab");
  await expect(app.result).toContainText("Tier 1b");
  await expect(app.yaml).toContainText("Norway");

  await expect(page.locator("summary", { hasText: "I measured the energy" })).toBeFocused();
  for (const title of ["More about the model", "Mixture of experts", "Overheads of training", "Change the assumptions"]) {
    await keyboard.press("Tab");
    await expect(page.locator("summary", { hasText: title })).toBeFocused();
  }
  await keyboard.press("Enter");
  await expect(app.field("PUE")).toBeVisible();
  await app.button("Copy YAML").focus();
  await keyboard.press("Enter");
  await expect(app.result.getByRole("status")).toHaveText("Copied");
});

test("keyboard: where hours turn out to be by the clock while somebody stands on the choice, the focus goes along", async ({ page, server }) => {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const hold = Object.assign(self, { hold: false, release: () => held.splice(0).forEach((send) => send()) });
    const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
    Worker.prototype.postMessage = function (message: { call?: string }) {
      if (hold.hold && message.call === "estimate") held.push(() => post.call(this, message));
      else post.call(this, message);
    };
  });
  await page.goto(server.origin);
  const app = new App(page);
  await app.combobox(accelerator).fill("H100 SXM5 80GB");
  await page.keyboard.press("Escape");
  await app.field("Hours").fill("24");
  await expect(app.result).toContainText("CO2e");
  await expect(app.field("Device-hours")).toBeChecked();
  await page.waitForLoadState("networkidle");
  await app.field("Hours").fill("25");
  await expect(app.yaml).toContainText("25 device-hours");
  await page.evaluate(() => Object.assign(self, { hold: true }));
  await app.field("Number of accelerators").fill("8");
  await app.field("Hours").focus();
  await page.waitForTimeout(300);
  await page.keyboard.press("Tab");
  await expect(app.field("Device-hours")).toBeFocused();
  await page.evaluate(() => (self as unknown as { release: () => void }).release());
  await expect(app.field("Wall-clock")).toBeChecked();
  await expect(app.field("Wall-clock")).toBeFocused();
});

test("combobox: arrow down on an empty field shows everything, and the first is chosen by Enter", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.combobox(place).focus();
  await page.keyboard.press("ArrowDown");
  const options = page.getByRole("listbox").getByRole("option");
  await expect.poll(async () => Number(await options.first().getAttribute("aria-setsize"))).toBeGreaterThan(150);
  const before = await options.count();
  await options.last().scrollIntoViewIfNeeded();
  await expect.poll(() => options.count()).toBeGreaterThan(before);
  const first = await page.getByRole("listbox").getByRole("option", { selected: true }).getAttribute("data-name");
  await page.keyboard.press("Enter");
  await expect(app.combobox(place)).toHaveValue(first ?? "");
});

test("combobox: lists begin with what most trainings ran on, and where", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  for (const [label, popular] of [
    ["Accelerator", popularAccelerators],
    [place, popularPlaces],
  ] as const) {
    await app.combobox(label).click();
    const options = page.getByRole("listbox", { name: label }).getByRole("option");
    await expect(options.first()).toBeVisible();
    const names = await options.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.name));
    expect(names.slice(0, popular.length)).toEqual([...popular]);
    await page.keyboard.press("Escape");
  }
});

test("combobox: a name is found by its alias and chosen by a click", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.combobox(place).fill("USA");
  await page.getByRole("listbox").getByRole("option", { name: "United States" }).first().click();
  await expect(app.combobox(place)).toHaveValue("United States");
  await expect(app.combobox(place)).toBeFocused();
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(0);
});
